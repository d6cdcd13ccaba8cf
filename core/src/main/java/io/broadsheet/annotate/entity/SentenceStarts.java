package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.Set;

/** Tells a name from a word that has its capital because a sentence begins with it. */
final class SentenceStarts {

  private static final long BODIES = Fact.ORGANIZATION_HEAD.bit() | Fact.ORGANIZATION_NOUN.bit();

  /** What follows the name of one who acts: "Apple said", "Shell chief executive". */
  private static final long ACTS =
      Fact.PERSON_VERB.bit()
          | Fact.ORGANIZATION_VERB.bit()
          | Fact.ORGANIZATION_POSSESSION.bit()
          | Fact.TITLE.bit();

  /** What clubs do on their days. */
  private static final Set<String> RESULTS =
      Set.of(
          "beat",
          "lost",
          "won",
          "drew",
          "defeated",
          "thrashed",
          "face",
          "host",
          "play",
          "travel",
          "visit",
          "sit",
          "remain",
          "trail");

  private final NameWords words;
  private final CaseRecord record;
  private final KnownSpans spans;
  private final NameExtent extent;
  private final NounPhrases phrases;

  SentenceStarts(NameWords words, CaseRecord record, KnownSpans spans, NameExtent extent) {
    this.words = words;
    this.record = record;
    this.spans = spans;
    this.extent = extent;
    this.phrases = new NounPhrases(words);
  }

  /** Returns whether a name may begin at word {@code i}, a sentence's first. */
  boolean mayStart(int i, int end) {
    if (words.isShouted(i) || isGivenBeforeCapital(i, end)) {
      return true;
    }
    if (i + 1 < end && words.is(i, Fact.PARTICLE)) {
      return true;
    }
    if (words.isAny(i, Facts.ORDINARY)) {
      return mayStartThoughOrdinary(i, end);
    }
    if (words.alone(i) != null || words.is(i, Fact.GIVEN_NAME)) {
      return true;
    }
    String word = words.folded(i);
    return !record.occursSmall(word)
        && (record.occursCapitalInside(word)
            || (!TitleCase.looksEveryday(word) && !words.isEveryday(i) && isToldByNext(i, end)));
  }

  /** "Zorpia said", "Zorpia and Lima"; no dictionary has all words of "Gunfire rang out". */
  private boolean isToldByNext(int i, int end) {
    boolean listed = words.is(end, "and") && words.isCapital(end + 1);
    boolean does = words.folded(end).endsWith("ed") && !words.folded(i).endsWith("s");
    boolean versus = CaseNames.isVersus(words, end);
    boolean told = listed || does || versus || acts(i) || isSaidToBe(end);
    return end > i + 1 || told || !words.isWord(end);
  }

  /** "Tarvex is a Danish maker of toys." */
  private boolean isSaidToBe(int verb) {
    EntityType type = phrases.typeOfPredicate(verb);
    return type == EntityType.ORGANIZATION || type == EntityType.PERSON;
  }

  private boolean mayStartThoughOrdinary(int i, int end) {
    return isNamedElsewhere(i, end)
        || extent.isFollowedByHead(i, end)
        || isFrontOfBody(i, end)
        || (end == i + 2 && InternalEvidence.isStorm(words.folded(i)) && isNameOfStorm(i + 1))
        || isNameOfEverydayWords(i, end)
        || (words.alone(i) != null && acts(i) && !isBeforeSeveral(i))
        || isClub(i);
  }

  /** "Arsenal beat Leeds". */
  private boolean isClub(int i) {
    KnownName name = words.alone(i);
    return name != null
        && name.type() == EntityType.ORGANIZATION
        && RESULTS.contains(words.folded(i + 1))
        && !words.isCapital(i + 1);
  }

  private boolean isNameOfStorm(int i) {
    return words.is(i, Fact.GIVEN_NAME) || spans.isStrange(i);
  }

  /** "Male MPs", "Nice ministers": hardly of a town. */
  private boolean isBeforeSeveral(int i) {
    KnownName name = words.alone(i);
    return name != null
        && name.type() == EntityType.PLACE
        && words.is(i + 1, Fact.TITLE)
        && words.folded(i + 1).endsWith("s");
  }

  private boolean isNamedElsewhere(int i, int end) {
    String word = words.folded(i);
    boolean head = words.isAny(i, Facts.HEADS);
    boolean role = words.is(i, Fact.TITLE_MODIFIER) && words.is(i + 1, Fact.TITLE);
    boolean bodyAlone = words.is(i, Fact.ORGANIZATION_HEAD) && end == i + 1 && !role;
    return (!head || (bodyAlone && record.occursAlone(word)))
        && record.occursCapitalInside(word)
        && !record.occursSmall(word)
        && (i + 1 < end || record.occursAlone(word));
  }

  /** "Bank Leumi", "Radio Azul", but not "Team Captain". */
  private boolean isFrontOfBody(int i, int end) {
    return i + 1 < end
        && words.is(i, Fact.ORGANIZATION_FRONT)
        && words.isAny(i, BODIES)
        && spans.isStrange(i + 1)
        && !words.isEveryday(i + 1)
        && !words.isAny(i + 1, Fact.TITLE.bit() | Fact.TITLE_MODIFIER.bit());
  }

  /** "Apple said", "Target's shares", "Shell chief executive": what a name's last word is. */
  boolean acts(int i) {
    return words.isPossessive(i) || words.isAny(i + 1, ACTS) || words.is(i + 1, "has");
  }

  /** "Simple Minds' singer": a second everyday word has no capital but from the name. */
  private boolean isNameOfEverydayWords(int i, int end) {
    return end == i + 2
        && words.isEveryday(i + 1)
        && words.is(i, Fact.COMMON)
        && !words.is(i, Fact.PLACE_FRONT)
        && !words.isAny(i + 1, Fact.TITLE.bit() | Fact.DEMONYM.bit() | Fact.GIVEN_NAME.bit())
        && words.alone(i + 1) == null
        && (words.isPossessive(i + 1) || words.is(end, Fact.PERSON_VERB));
  }

  /** Returns whether a given name stands at {@code i}, and more of the run behind it. */
  boolean isGivenBeforeCapital(int i, int end) {
    return words.is(i, Fact.GIVEN_NAME) && i + 1 < end && words.isCapital(i + 1);
  }
}
