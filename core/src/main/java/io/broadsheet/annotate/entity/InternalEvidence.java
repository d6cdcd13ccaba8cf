package io.broadsheet.annotate.entity;

import static io.broadsheet.article.EntityType.ORGANIZATION;
import static io.broadsheet.article.EntityType.OTHER;
import static io.broadsheet.article.EntityType.PERSON;
import static io.broadsheet.article.EntityType.PLACE;

import java.util.List;
import java.util.Set;

/** What a name's own words say about its type. */
final class InternalEvidence {

  private static final List<String> TOWN_ENDINGS =
      List.of("ville", "burg", "burgh", "shire", "stan", "grad", "abad", "pur", "polis", "chester");

  private static final List<String> DOCTRINE_ENDINGS =
      List.of("ism", "phobia", "isation", "ization");

  /** Public services whose bases and branches bear their letters: "RAF Wyton". */
  private static final Set<String> SERVICES = Set.of("raf", "rnas", "nhs", "bbc", "hmp", "mod");

  /** They bear given names: "Cyclone Larry". */
  private static final Set<String> STORMS = Set.of("hurricane", "typhoon", "cyclone", "storm");

  /** Countries that people are called by too, though seldom in the news. */
  private static final Set<String> NATIONS =
      Set.of("chad", "cuba", "georgia", "india", "israel", "jordan", "kenya");

  private static final long BODY_ENDS = Fact.ORGANIZATION_HEAD.bit() | Fact.LEGAL_FORM.bit();

  /** Small words that bodies and people have small in their names, if at all. */
  private static final Set<String> OF_TITLES =
      Set.of(
          "the", "from", "to", "with", "my", "your", "me", "you", "is", "are", "in", "on", "it",
          "we", "not");

  /** No other evidence outweighs the "v." of a case. */
  private static final int CASE = 48;

  private final NameWords words;
  private final PersonalEvidence person;
  private final HeadEvidence heads;
  private final NamePartEvidence parts;

  InternalEvidence(NameWords words, Lexicon lexicon) {
    this.words = words;
    this.person = new PersonalEvidence(words, lexicon);
    this.heads = new HeadEvidence(words, person);
    this.parts = new NamePartEvidence(words, lexicon);
  }

  /** Returns whether a folded word is what storms are called before their names. */
  static boolean isStorm(String word) {
    return STORMS.contains(word);
  }

  void addTo(TypeScores scores, Candidate name) {
    if (CaseNames.isCase(words, name)) {
      scores.add(OTHER, CASE);
      return;
    }
    addKnown(scores, name);
    int head = heads.headOf(name);
    if (head >= 0 && name.wordCount() > 1) {
      heads.addTo(scores, name, head);
    }
    if (head < 0 || words.is(name.first(), Fact.GIVEN_NAME)) {
      person.addTo(scores, name);
    }
    if (name.wordCount() > 1) {
      addSeveral(scores, name);
    } else {
      addSingle(scores, name);
    }
    addShape(scores, name);
    parts.addTo(scores, name);
  }

  private void addKnown(TypeScores scores, Candidate name) {
    KnownName known = name.known();
    if (known != null) {
      boolean personal =
          !isAcronym(name.first())
              && (words.is(name.first(), Fact.GIVEN_NAME) || words.is(name.last(), Fact.SURNAME));
      int alone = NATIONS.contains(name.phrase()) ? 12 : 8;
      scores.add(known.type(), name.wordCount() > 1 ? 24 : personal ? alone : 18);
    }
  }

  private boolean isAcronym(int i) {
    return words.isShouted(i) && !words.isUnsureCase(i);
  }

  private void addSingle(TypeScores scores, Candidate name) {
    if (name.known() == null && isAcronym(name.first())) {
      scores.add(ORGANIZATION, 4);
      scores.add(PERSON, -10);
    }
    if (!words.is(name.first(), Fact.GIVEN_NAME) && isCamel(name.first())) {
      scores.add(ORGANIZATION, 4);
    }
    if (WordShape.endsWithAny(words.folded(name.last()), TOWN_ENDINGS)) {
      scores.add(PLACE, 3);
    }
  }

  /** "TrawlNet". */
  private boolean isCamel(int i) {
    return WordShape.isCamel(words.written(i));
  }

  private void addSeveral(TypeScores scores, Candidate name) {
    if (PersonalEvidence.isRoman(words.folded(name.last()))) {
      scores.add(words.is(name.first(), Fact.GIVEN_NAME) ? PERSON : OTHER, 6);
    } else if (words.isShouted(name.last())) {
      scores.add(ORGANIZATION, 3);
    }
    if (isTitle(name)) {
      scores.add(OTHER, 12);
    }
    addEveryday(scores, name);
    if (name.phrase().contains(" & ")) {
      scores.add(ORGANIZATION, 8);
    }
    if (words.is(name.first(), Fact.DEMONYM)) {
      scores.add(ORGANIZATION, 3);
    }
    if (name.known() == null) {
      addFront(scores, name);
      addAcronym(scores, name);
    }
  }

  /** "Postcards From The Shore": small words with capitals, as in titles and in no other name. */
  private boolean isTitle(Candidate name) {
    boolean small = false;
    for (int i = name.first() + 1; i <= name.last(); i++) {
      if (words.isUnsureCase(i) || words.isAny(i, BODY_ENDS)) {
        return false;
      }
      boolean surname =
          i == name.last() && (name.wordCount() == 2 || words.is(name.first(), Fact.GIVEN_NAME));
      boolean capital = words.isCapital(i) && !words.isShouted(i) && !surname;
      small |= capital && OF_TITLES.contains(words.folded(i));
    }
    return small;
  }

  private void addEveryday(TypeScores scores, Candidate name) {
    int everyday = person.everydayWords(name);
    if (everyday == name.wordCount()) {
      scores.add(ORGANIZATION, 3);
    }
    if (everyday > 1 && name.wordCount() > 2 && !words.is(name.first(), Fact.GIVEN_NAME)) {
      scores.add(PERSON, -6);
    }
  }

  private void addFront(TypeScores scores, Candidate name) {
    int first = name.first();
    if (STORMS.contains(words.folded(first))) {
      scores.add(OTHER, 12);
    }
    if (words.is(first, Fact.ORGANIZATION_FRONT)) {
      scores.add(ORGANIZATION, 6);
    }
    if (words.is(first, Fact.PLACE_FRONT)) {
      scores.add(PLACE, 8);
    }
    boolean service = words.isShouted(first) && SERVICES.contains(words.folded(first));
    if (service && name.wordCount() == 2) {
      scores.add(ORGANIZATION, 8);
    }
  }

  /** "RNAS Culdrose", "Cadena SER": people are called by initials at most. */
  private void addAcronym(TypeScores scores, Candidate name) {
    if (person.hasAcronym(name)) {
      scores.add(PERSON, -12);
      scores.add(ORGANIZATION, 2);
    }
  }

  /** "iPhone", "A380", "Detik.com", "Marxism". */
  private void addShape(TypeScores scores, Candidate name) {
    String last = words.folded(name.last());
    if (hasDigit(last) || Character.isLowerCase(words.firstCharacter(name.first()))) {
      scores.add(OTHER, last.startsWith("al-") ? 0 : 8);
    }
    if (last.endsWith(".com") || last.endsWith(".org") || last.indexOf('&') > 0) {
      scores.add(ORGANIZATION, 9);
    }
    if (WordShape.endsWithAny(last, DOCTRINE_ENDINGS)) {
      scores.add(OTHER, 6);
    }
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
