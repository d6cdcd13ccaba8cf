package io.broadsheet.annotate.entity;

/** Facts that several rules ask for together, as bits of one long. */
final class Facts {

  /** Words that say at a name's end what it names: "Party", "River", "Prize". */
  static final long HEADS =
      Fact.ORGANIZATION_HEAD.bit() | Fact.PLACE_HEAD.bit() | Fact.THING_HEAD.bit();

  /** Heads, and the legal forms that firms' names end with but that "of" and "for" never follow. */
  static final long HEADS_OR_FORMS = HEADS | Fact.LEGAL_FORM.bit();

  /** Heads of what people work for or go to, not of what is made. */
  static final long BODY_HEADS = Fact.ORGANIZATION_HEAD.bit() | Fact.PLACE_HEAD.bit();

  /** Words of English; "US" is not "us", so what is known of them does not hold for acronyms. */
  static final long ENGLISH = Fact.FUNCTION.bit() | Fact.COMMON.bit();

  /** Words that name nothing by themselves, but may be part of a name. */
  static final long GENERIC = Fact.COMMON.bit() | HEADS_OR_FORMS | Fact.DEMONYM.bit();

  /** Words that have a capital at a sentence's beginning more often than in a name. */
  static final long ORDINARY = Fact.COMMON.bit() | HEADS | Fact.PERSON_NOUN.bit();

  /** Words that people are called by. */
  static final long PERSONAL = Fact.GIVEN_NAME.bit() | Fact.SURNAME.bit();

  /** Words that say who a person is, before or behind the name. */
  static final long ROLES = Fact.PERSON_NOUN.bit() | Fact.TITLE.bit();

  /** Common nouns for what has a name. */
  static final long NOUNS =
      Fact.ORGANIZATION_NOUN.bit()
          | Fact.PLACE_NOUN.bit()
          | Fact.THING_NOUN.bit()
          | Fact.VESSEL_NOUN.bit();

  /** All letters behind a person's name. */
  static final long POST_NOMINALS = Fact.POST_NOMINAL.bit() | Fact.BARE_POST_NOMINAL.bit();

  private Facts() {}
}
