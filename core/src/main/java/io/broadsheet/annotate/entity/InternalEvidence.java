package io.broadsheet.annotate.entity;

import static io.broadsheet.article.EntityType.ORGANIZATION;
import static io.broadsheet.article.EntityType.OTHER;
import static io.broadsheet.article.EntityType.PERSON;
import static io.broadsheet.article.EntityType.PLACE;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a name's own words say about its type. */
final class InternalEvidence {

  private static final List<String> TOWN_ENDINGS =
      List.of("ville", "burg", "burgh", "shire", "stan", "grad", "abad", "pur", "polis", "chester");

  private static final List<String> DOCTRINE_ENDINGS =
      List.of("ism", "phobia", "isation", "ization");

  /** People are seldom "at" or "near" by a full name: "at Ellis Park". */
  private static final Set<String> LOCATIVES = Set.of("at", "near", "outside", "in", "around");

  /** Public services whose bases and branches bear their letters: "RAF Wyton". */
  private static final Set<String> SERVICES = Set.of("raf", "rnas", "nhs", "bbc", "hmp", "mod");

  private final NameWords words;
  private final Lexicon lexicon;
  private final PersonalEvidence person;

  InternalEvidence(NameWords words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.person = new PersonalEvidence(words, lexicon);
  }

  void addTo(TypeScores scores, Candidate name) {
    KnownName known = name.known();
    if (known != null) {
      boolean personal =
          !isAcronym(name.first())
              && (words.is(name.first(), Fact.GIVEN_NAME) || words.is(name.last(), Fact.SURNAME));
      scores.add(known.type(), name.wordCount() > 1 ? 24 : personal ? 8 : 18);
    }
    int head = headOf(name);
    if (head >= 0 && name.wordCount() > 1) {
      addHead(scores, head);
      addNamesake(scores, name, head);
    }
    if (head < 0 || words.is(name.first(), Fact.GIVEN_NAME)) {
      person.addTo(scores, name);
    }
    addShape(scores, name);
  }

  /** The last word, or the one before "of": "University of Oslo". */
  private int headOf(Candidate name) {
    if (NameLinks.isLawHead(words.folded(name.last()))) {
      return name.last();
    }
    if (person.isSurnameLikeHead(name)) {
      return -1;
    }
    for (int i = name.first() + 1; i < name.last(); i++) {
      if (!words.isCapital(i) && words.isAny(i - 1, Facts.HEADS_OR_FORMS) && !isAnd(i)) {
        return i - 1;
      }
    }
    for (int i = name.last(); i > name.first(); i--) {
      if (words.isAny(i, Facts.HEADS_OR_FORMS)) {
        return i;
      }
      if (!words.isNumber(i)) {
        break;
      }
    }
    boolean bare =
        words.isAny(name.first(), Facts.HEADS_OR_FORMS) && !words.is(name.first(), Fact.GIVEN_NAME);
    return bare && words.isNumber(name.last()) ? name.first() : -1;
  }

  /** "George Street", "Harris Academy": the head tells more than the person it is named after. */
  private void addNamesake(TypeScores scores, Candidate name, int head) {
    boolean at = LOCATIVES.contains(words.folded(name.first() - 1));
    boolean surname = words.is(head, Fact.SURNAME) && !words.is(head, "street") && !at;
    if (head != name.last() || surname || !words.is(name.first(), Fact.GIVEN_NAME)) {
      return;
    }
    if (words.is(head, Fact.PLACE_HEAD)) {
      scores.add(PLACE, 6);
    }
    if (words.is(head, Fact.ORGANIZATION_HEAD)) {
      scores.add(ORGANIZATION, 6);
    }
  }

  private boolean isAnd(int i) {
    return words.is(i, "&") || words.is(i, "and");
  }

  private void addHead(TypeScores scores, int head) {
    if (words.is(head, Fact.LEGAL_FORM)) {
      scores.add(ORGANIZATION, 12);
    }
    if (words.is(head, Fact.ORGANIZATION_HEAD)) {
      scores.add(ORGANIZATION, 10);
    }
    if (words.is(head, "district") && words.is(head - 1, "school")) {
      scores.add(ORGANIZATION, 10);
    } else if (words.is(head, Fact.PLACE_HEAD) && words.is(head + 1, "for")) {
      scores.add(ORGANIZATION, 10);
    } else if (words.is(head, Fact.PLACE_HEAD)) {
      scores.add(PLACE, 10);
    }
    if (words.is(head, Fact.THING_HEAD)) {
      scores.add(OTHER, 10);
    }
  }

  private void addShape(TypeScores scores, Candidate name) {
    String last = words.folded(name.last());
    if (name.wordCount() > 1) {
      addSeveral(scores, name, last);
    } else {
      addSingle(scores, name);
    }
    if (hasDigit(last) || Character.isLowerCase(words.written(name.first()).charAt(0))) {
      scores.add(OTHER, last.startsWith("al-") ? 0 : 8);
    }
    if (last.endsWith(".com") || last.endsWith(".org") || last.indexOf('&') > 0) {
      scores.add(ORGANIZATION, 9);
    }
    addAcronym(scores, name);
    addPartOfKnown(scores, name);
    addEnding(scores, name, last);
  }

  /** "HRANA", "TrawlNet". */
  private void addSingle(TypeScores scores, Candidate name) {
    if (name.known() == null && isAcronym(name.first())) {
      scores.add(ORGANIZATION, 4);
    }
    if (!words.is(name.first(), Fact.GIVEN_NAME)) {
      scores.add(ORGANIZATION, WordShape.isCamel(words.written(name.first())) ? 4 : 0);
    }
  }

  private void addSeveral(TypeScores scores, Candidate name, String last) {
    boolean given = words.is(name.first(), Fact.GIVEN_NAME);
    if (PersonalEvidence.isRoman(last)) {
      scores.add(given ? PERSON : OTHER, 6);
    } else if (words.isShouted(name.last())) {
      scores.add(ORGANIZATION, 3);
    }
    int everyday = person.everydayWords(name);
    if (everyday == name.wordCount()) {
      scores.add(ORGANIZATION, 3);
    }
    if (everyday > 1 && name.wordCount() > 2 && !given) {
      scores.add(PERSON, -6);
    }
    if (name.phrase().contains(" & ")) {
      scores.add(ORGANIZATION, 8);
    }
    if (words.is(name.first(), Fact.DEMONYM)) {
      scores.add(ORGANIZATION, 3);
    }
    if (name.known() == null) {
      addFront(scores, name);
    }
  }

  /** "RNAS Culdrose", "Cadena SER": people are called by initials at most. */
  private void addAcronym(TypeScores scores, Candidate name) {
    if (name.known() == null && person.hasAcronym(name)) {
      scores.add(PERSON, -12);
      scores.add(ORGANIZATION, 2);
    }
  }

  private boolean isAcronym(int i) {
    return words.isShouted(i) && !words.isUnsureCase(i);
  }

  private void addFront(TypeScores scores, Candidate name) {
    int first = name.first();
    if (words.is(first, Fact.ORGANIZATION_FRONT)) {
      scores.add(ORGANIZATION, 6);
    }
    if (words.is(first, Fact.PLACE_FRONT)) {
      scores.add(PLACE, 8);
    }
    boolean service = SERVICES.contains(words.folded(first)) && words.isShouted(first);
    if (service && name.wordCount() == 2) {
      scores.add(ORGANIZATION, 8);
    }
  }

  private static void addEnding(TypeScores scores, Candidate name, String last) {
    if (name.wordCount() == 1 && WordShape.endsWithAny(last, TOWN_ENDINGS)) {
      scores.add(PLACE, 3);
    }
    if (WordShape.endsWithAny(last, DOCTRINE_ENDINGS)) {
      scores.add(OTHER, 6);
    }
  }

  /** "Apple Watch" is a product, "Boeing Defence" a part; a known body's name inside leads. */
  private void addPartOfKnown(TypeScores scores, Candidate name) {
    if (name.wordCount() < 2 || name.known() != null) {
      return;
    }
    KnownName rest = lexicon.named(name.phrase().substring(name.phrase().indexOf(' ') + 1));
    if (rest != null && rest.type() == ORGANIZATION && rest.words().size() > 1) {
      scores.add(ORGANIZATION, 12);
    }
    KnownName start = knownStart(name.phrase());
    KnownName end = words.alone(name.last());
    if (start != null && !words.is(name.first(), Fact.GIVEN_NAME)) {
      boolean body = start.type() == ORGANIZATION && !words.is(name.last(), Fact.ORGANIZATION_HEAD);
      boolean thing = body || start.type() == OTHER;
      scores.add(thing ? OTHER : ORGANIZATION, thing ? 6 : 2);
    }
    boolean ofBody = start != null && start.type() == ORGANIZATION;
    boolean everyday =
        words.is(name.first(), Fact.COMMON) && !words.is(name.first(), Fact.PLACE_FRONT);
    if (end != null && end.type() == PLACE && (ofBody || (everyday && start == null))) {
      scores.add(ORGANIZATION, 8);
    }
  }

  private @Nullable KnownName knownStart(String phrase) {
    String start = phrase;
    int space;
    while ((space = start.lastIndexOf(' ')) > 0) {
      start = start.substring(0, space);
      KnownName known = lexicon.named(start);
      if (known != null) {
        return known;
      }
    }
    return null;
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
