package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;

/** Tells where "of", "for", "at" and "and" carry a name on: "Bank of England". */
final class NameLinks {

  /** What may stand before the head of a body that is "of" a place. */
  private static final long FRONTS = Facts.GENERIC | Fact.TITLE_MODIFIER.bit() | Fact.TITLE.bit();

  private final NameWords words;
  private final CapitalRuns runs;
  private final KnownSpans spans;
  private final LawNames laws;
  private final StateBodies states;

  NameLinks(NameWords words, CapitalRuns runs, KnownSpans spans) {
    this.words = words;
    this.runs = runs;
    this.spans = spans;
    this.laws = new LawNames(words, runs);
    this.states = new StateBodies(words, runs, spans);
  }

  /**
   * Returns where the name that begins at {@code i} goes on after the small words at {@code end},
   * or -1 where it ends.
   */
  int next(int i, int end) {
    if (words.is(end, ",")) {
      return states.lastSubject(i, end);
    }
    int next = afterPreposition(i, end);
    return next < 0 ? afterAnd(i, end) : next;
  }

  private int afterPreposition(int i, int end) {
    int next = words.is(end + 1, "the") ? end + 2 : end + 1;
    if (words.isCapital(end) || !words.isCapital(next) || words.is(next, Fact.CALENDAR)) {
      return -1;
    }
    boolean joins =
        switch (words.folded(end)) {
          case "of" -> joinsOf(i, end, next);
          case "for" -> joinsFor(end, next);
          case "at" -> isUniversityAt(end);
          case "to" -> laws.goesOn(i, end, next);
          default -> false;
        };
    return joins ? next : -1;
  }

  private boolean joinsOf(int i, int end, int next) {
    if (laws.goesOn(i, end, next)) {
      return true;
    }
    if (hasPreposition(i, end)) {
      return words.isAny(next, Facts.GENERIC) && !isPlace(next);
    }
    return isBody(end - 1) && (isBodyOfKind(i, end - 1) || !isPlace(next));
  }

  /** A head that is no town or river: what is "of" it is its rest. No legal form goes on so. */
  private boolean isBody(int i) {
    return words.isAny(i, Facts.HEADS) && !words.is(i, Fact.PLACE_NOUN);
  }

  /** Nothing before the head names anything: "Central Bank" of Ireland. */
  private boolean isBodyOfKind(int i, int head) {
    for (int k = i; k < head; k++) {
      if (!words.isAny(k, FRONTS) && !states.isDerived(k)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlace(int i) {
    return spans.end(i) > i || isFollowedByPlace(runs.end(i));
  }

  /** "of Wixom, Michigan" */
  private boolean isFollowedByPlace(int comma) {
    KnownName name = words.is(comma, ",") ? words.alone(comma + 1) : null;
    return name != null && name.type() == EntityType.PLACE && words.isCapital(comma + 1);
  }

  private boolean hasPreposition(int i, int end) {
    for (int k = i; k < end; k++) {
      if (!words.isCapital(k) && (words.is(k, "of") || words.is(k, "for"))) {
        return true;
      }
    }
    return false;
  }

  private boolean joinsFor(int end, int next) {
    return isBody(end - 1)
        && words.alone(next) == null
        && (!words.is(next, Fact.GIVEN_NAME) || isAloneAndCommon(next))
        && (!words.isAny(next, Facts.HEADS) || runs.end(next) > next + 1);
  }

  /** "National Prize for Art". */
  private boolean isAloneAndCommon(int i) {
    return words.is(i, Fact.COMMON) && !words.isCapital(i + 1);
  }

  private boolean isUniversityAt(int end) {
    return words.is(end - 3, "university") || words.is(end - 4, "university");
  }

  private int afterAnd(int i, int end) {
    if (!words.is(end, "and") && !words.is(end, "&")) {
      return -1;
    }
    boolean introduced = hasPreposition(i, end) && states.isIntroduced(end + 1);
    return introduced || states.isAuthority(i, end) || joinsAnd(i, end) ? end + 1 : -1;
  }

  /** "Securities and Exchange Commission": everyday words on both sides, a head at the end. */
  private boolean joinsAnd(int i, int end) {
    boolean generic =
        words.isCapital(end + 1)
            && words.isAny(end + 1, Facts.GENERIC)
            && words.isAny(end - 1, Facts.GENERIC);
    if (!generic || words.alone(end - 1) != null) {
      return false;
    }
    if (words.is(i + 1, "of") && !words.isAny(end - 1, Facts.HEADS_OR_FORMS)) {
      return true;
    }
    int run = runs.end(end + 1);
    return run - end > 2
        && words.isAny(run - 1, Facts.HEADS_OR_FORMS)
        && !words.is(end - 1, Fact.ORGANIZATION_HEAD);
  }
}
