package io.broadsheet.annotate.entity;

import io.broadsheet.internal.WordList;
import io.broadsheet.names.OrdinaryWords;
import java.util.List;

/** What the word lists know about a single word in lower case, as bits of one long. */
enum Fact {
  /** Closed-class words, adverbs and the like, which are never a name's first word. */
  FUNCTION("function-words.txt", OrdinaryWords.class),
  /** Words of everyday English, which a sentence's beginning may have capitalised. */
  COMMON("common-words.txt", OrdinaryWords.class),
  GIVEN_NAME("given-names.txt"),
  SURNAME("surnames.txt"),
  DEMONYM("demonyms.txt"),
  /** Honorifics and roles that stand before a person's name. */
  TITLE("titles.txt"),
  /** Words that belong to the title after them: "foreign" minister, "vice" president. */
  TITLE_MODIFIER("title-modifiers.txt"),
  ORGANIZATION_HEAD("organization-heads.txt"),
  PLACE_HEAD("place-heads.txt"),
  THING_HEAD("thing-heads.txt"),
  /** Legal forms of companies. */
  LEGAL_FORM("legal-forms.txt"),
  /** Small words inside personal names: van, bin, de. */
  PARTICLE("particles.txt"),
  /** Days and months. */
  CALENDAR("calendar.txt"),
  /** Currencies that stand before a sum: Rs, Ksh, EUR. */
  CURRENCY("currencies.txt"),
  /** Words after a name and a hyphen that are no part of the name: "-led", "-based". */
  HYPHEN_TAIL("hyphen-tails.txt"),
  /** Abbreviations that keep their point: Inc., St. */
  ABBREVIATION("abbreviations.txt"),
  /** Verbs whose subject is most often a person. */
  PERSON_VERB("person-verbs.txt"),
  /** Verbs whose subject is most often a body. */
  ORGANIZATION_VERB("organization-verbs.txt"),
  /** First words of names of bodies: Banco, FC, Air. */
  ORGANIZATION_FRONT("organization-fronts.txt"),
  /** First words of names of places: Lake, San, Mount. */
  PLACE_FRONT("place-fronts.txt"),
  /** Common nouns for people: spokesman, analyst. */
  PERSON_NOUN("person-nouns.txt"),
  /** Common nouns for bodies: airline, company. */
  ORGANIZATION_NOUN("organization-nouns.txt"),
  /** Common nouns for places: city, village. */
  PLACE_NOUN("place-nouns.txt"),
  /** Common nouns for things with names: ship, film, index. */
  THING_NOUN("thing-nouns.txt"),
  /** Common nouns for what sails and bears a name: ferry, trawler. */
  VESSEL_NOUN("vessel-nouns.txt"),
  /** What ships do and people seldom: sank, docked. */
  VESSEL_VERB("vessel-verbs.txt"),
  /** Common nouns that follow a body's name: shares, workers. */
  ORGANIZATION_POSSESSION("organization-possessions.txt"),
  /** Family names that stand before the given name: Lee, Kim. */
  LEADING_SURNAME("leading-surnames.txt"),
  /** Common nouns that follow the name of a place: peninsula, district. */
  GEOGRAPHIC_NOUN("geographic-nouns.txt"),
  /** Common nouns for what happens in one place: floods, massacre. */
  LOCAL_EVENT("local-events.txt"),
  /** Letters behind a person's name: KC, PhD. */
  POST_NOMINAL("post-nominals.txt"),
  /** Letters behind a person's name that stand without one too: CBE, PhD. */
  BARE_POST_NOMINAL("bare-post-nominals.txt"),
  /** People who are "from" whom they work for: spokesman, analyst. */
  STAFF_NOUN("staff-nouns.txt"),
  /** Owners that are part of a name: People's Party. */
  OWNER("owners.txt"),
  /** Common nouns for what towns have: police, mayor. */
  CIVIC_NOUN("civic-nouns.txt"),
  /** Common nouns that follow the name of a body: magazine, airline. */
  BODY_NOUN("body-nouns.txt"),
  /** Words that may stand between a place's name and its noun: the Kursk border region. */
  GEOGRAPHIC_MODIFIER("geographic-modifiers.txt"),
  /** Last words of names that a number tells apart: 36th Marine Brigade. */
  NUMBERED_HEAD("numbered-heads.txt"),
  /** Last words of bodies that others form: Airline Pilots Association. */
  COLLECTIVE_HEAD("collective-heads.txt"),
  /** Common nouns for works with titles: novel, film. */
  WORK_NOUN("work-nouns.txt"),
  /** Prefixes that are no part of the name after their hyphen: pro, anti. */
  PREFIX("prefixes.txt");

  private final String file;
  private final Class<?> beside;

  Fact(String file) {
    this(file, Fact.class);
  }

  Fact(String file, Class<?> beside) {
    this.file = file;
    this.beside = beside;
  }

  /** Reads the words of which this is known. */
  List<String> words() {
    return WordList.read(beside, file);
  }

  // The bits live as long as the program, so the order of the constants may change.
  @SuppressWarnings("EnumOrdinal")
  long bit() {
    return 1L << ordinal();
  }

  boolean in(long facts) {
    return (facts & bit()) != 0;
  }
}
