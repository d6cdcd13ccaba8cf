package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import io.broadsheet.internal.WordList;
import java.util.Set;

/** Tells where "of", "for", "at" and "and" carry a name on: "Bank of England". */
final class NameLinks {

  /** What may stand before the head of a body that is "of" a place. */
  private static final long FRONTS = Facts.GENERIC | Fact.TITLE_MODIFIER.bit() | Fact.TITLE.bit();

  /** Bodies that work on something. */
  private static final Set<String> DELIBERATING =
      Set.of(
          "commission",
          "committee",
          "subcommittee",
          "council",
          "panel",
          "taskforce",
          "conference",
          "institute",
          "center",
          "centre",
          "forum");

  /** Those of them that stand on a street. */
  private static final Set<String> SITES = Set.of("institute", "center", "centre", "forum");

  /** First words of names of waters and lands. */
  private static final Set<String> GEOGRAPHY =
      Set.copyOf(WordList.read(NameLinks.class, "geographic-fronts.txt"));

  private static final long SUBJECTS = Facts.GENERIC | Fact.TITLE_MODIFIER.bit();

  private final NameWords words;
  private final CapitalRuns runs;
  private final KnownSpans spans;
  private final TitleChain titles;
  private final LawNames laws;
  private final StateBodies states;

  NameLinks(NameWords words, BoundaryCues cues) {
    this.words = words;
    this.runs = cues.runs();
    this.spans = cues.spans();
    this.titles = cues.titles();
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
    if (CaseNames.isVersus(words, end) && !(isKnownPlace(i) && isKnownPlace(end + 2))) {
      return end + 2;
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
          case "on" -> joinsOn(end, next);
          case "to" -> laws.goesOn(i, end, next);
          default -> false;
        };
    return joins ? next : -1;
  }

  private boolean joinsOf(int i, int end, int next) {
    if (laws.goesOn(i, end, next) || needsOf(i, end)) {
      return true;
    }
    if (hasPreposition(i, end)) {
      if (words.is(end - 1, "district")) {
        // "District Court for the Northern District of California"
        return true;
      }
      boolean subject = words.isAny(next, Facts.GENERIC) || words.isEveryday(next);
      return subject && !isPlace(next);
    }
    if (isGeography(i, end) || words.is(end - 1, "university")) {
      return true;
    }
    return isBody(end - 1)
        && !isPerson(i, end)
        && !titles.introducesPerson(next, runs.end(next))
        && (isBodyOfKind(i, end - 1) || !isPlace(next));
  }

  /**
   * "Front for the Liberation", "Court of the State", "Talks on the Prevention": no name ends so.
   */
  private boolean needsOf(int i, int end) {
    if (end - 3 <= i || !words.is(end - 2, "the")) {
      return false;
    }
    boolean state = words.is(end - 3, "of") && words.is(end - 1, Fact.PLACE_HEAD);
    boolean purpose = words.is(end - 3, "for") && words.is(end - 1, Fact.COMMON);
    boolean matter = words.is(end - 3, "on") && states.isDerived(end - 1);
    return state || purpose || matter;
  }

  /** "Gulf of Tarrow": these name nothing without what they are of. */
  private boolean isGeography(int i, int end) {
    return end == i + 1 && GEOGRAPHY.contains(words.folded(i));
  }

  /** "Karen Hill of the University": a head that is a family name here. */
  private boolean isPerson(int i, int end) {
    return end == i + 2
        && words.is(i, Fact.GIVEN_NAME)
        && words.alone(i) == null
        && words.is(i + 1, Fact.SURNAME)
        && !words.is(i + 1, Fact.ORGANIZATION_HEAD);
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

  /** "England v. Wales" is a match. */
  private boolean isKnownPlace(int i) {
    KnownName name = spans.at(i);
    return name != null && name.type() == EntityType.PLACE;
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
    if (words.is(end - 1, "appeals")) {
      return words.is(runs.end(next) - 1, "circuit");
    }
    boolean of = words.is(end + 1, "the") && words.is(next + 1, "of");
    if (of && words.is(end - 1, "court") && words.is(next, "district")) {
      return true;
    }
    return isBody(end - 1)
        && (of || words.alone(next) == null)
        && (!words.is(next, Fact.GIVEN_NAME) || isAloneAndCommon(next))
        && (!words.isAny(next, Facts.HEADS)
            || runs.end(next) > next + 1
            || states.isFor(end - 1, next));
  }

  /** "Council on Foreign Relations": what a body deliberates on is everyday words. */
  private boolean joinsOn(int end, int next) {
    return DELIBERATING.contains(words.folded(end - 1))
        && words.alone(next) == null
        && !words.is(next, Fact.GIVEN_NAME)
        && (runs.end(next) > next + 1 ? areSubjects(end, next) : isOnlySubject(end, next));
  }

  /** "Institute on Drug Abuse", but not "the Institute on High Street". */
  private boolean areSubjects(int end, int next) {
    boolean street =
        SITES.contains(words.folded(end - 1)) && words.is(runs.end(next) - 1, Fact.PLACE_HEAD);
    return words.isAny(next, SUBJECTS) && !street;
  }

  /** "Committee on Appropriations", "Committee on the Judiciary", "Talks on the Prevention of". */
  private boolean isOnlySubject(int end, int next) {
    boolean committee = words.is(end - 1, "committee") || words.is(end - 1, "subcommittee");
    boolean of = words.is(end + 1, "the") && words.is(next + 1, "of") && states.isDerived(next);
    return of
        || (committee
            && (words.isEveryday(next) || words.isAny(next, SUBJECTS) || states.isDerived(next)));
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

  /** "Nordvik Corp. and Inland Press", "the Gaza Strip and West Bank". */
  private boolean areTwo(int i, int end) {
    if (words.is(end - 1, Fact.LEGAL_FORM) && end > i + 1) {
      return true;
    }
    int known = spans.end(end + 1);
    return known > end + 2 && known == runs.end(end + 1);
  }

  /** "House Energy and Commerce Committee". */
  private boolean isCommittee(int i, int end, int run) {
    boolean chamber = words.is(i, "house") || words.is(i, "senate");
    return chamber && words.is(run - 1, "committee") && !words.is(end - 1, "committee");
  }

  /** "Securities and Exchange Commission": everyday words on both sides, a head at the end. */
  private boolean joinsAnd(int i, int end) {
    boolean generic =
        words.isCapital(end + 1)
            && words.isAny(end + 1, Facts.GENERIC)
            && words.isAny(end - 1, Facts.GENERIC);
    boolean rescue = words.is(end - 1, "fire") && words.is(end + 1, "rescue") && end > i + 1;
    if (states.goesOnFor(i, end) || (rescue && words.isCapital(end + 1))) {
      return true;
    }
    if (!generic || words.alone(end - 1) != null || areTwo(i, end)) {
      return false;
    }
    if (words.is(i + 1, "of") && !words.isAny(end - 1, Facts.HEADS_OR_FORMS)) {
      return true;
    }
    int run = runs.end(end + 1);
    return run - end > 2
        && words.isAny(run - 1, Facts.HEADS_OR_FORMS)
        && (end == i + 1 || !words.is(end - 1, Fact.ORGANIZATION_HEAD) || isCommittee(i, end, run));
  }
}
