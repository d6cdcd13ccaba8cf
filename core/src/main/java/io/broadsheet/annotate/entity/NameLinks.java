package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.Set;

/** Tells where "of", "for", "at" and "and" carry a name on: "Bank of England". */
final class NameLinks {

  /** Last words of laws and the like, which may have "of" inside. */
  private static final Set<String> LAWS =
      Set.of(
          "act", "bill", "treaty", "convention", "agreement", "regulations", "award", "directive");

  /** Bodies that are named for a list of subjects. */
  private static final Set<String> OFFICES =
      Set.of(
          "ministry", "department", "committee", "commission", "secretariat", "office", "agency");

  /** Last words of bodies of the state, which have "and" inside more often than not. */
  private static final Set<String> AUTHORITIES =
      Set.of(
          "agency",
          "authority",
          "commission",
          "executive",
          "department",
          "office",
          "inspectorate",
          "administration",
          "directorate",
          "board");

  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "on", "at", "in", "to");

  /** No office is for more subjects; keeps the work linear in lists of everyday capitals. */
  private static final int MOST_SUBJECTS = 6;

  private final NameWords words;
  private final CapitalRuns runs;
  private final KnownSpans spans;

  NameLinks(NameWords words, CapitalRuns runs, KnownSpans spans) {
    this.words = words;
    this.runs = runs;
    this.spans = spans;
  }

  /**
   * Returns where the name that begins at {@code i} goes on after the small words at {@code end},
   * or -1 where it ends.
   */
  int next(int i, int end) {
    if (words.is(end, ",")) {
      int last = endOfList(end);
      return last > 0 && (isOfficeFor(i) || isAuthorityFor(i, end, last)) ? last : -1;
    }
    int next = afterPreposition(i, end);
    return next < 0 ? afterAnd(i, end) : next;
  }

  private int afterPreposition(int i, int end) {
    if (words.isCapital(end) || !PREPOSITIONS.contains(words.folded(end))) {
      return -1;
    }
    int next = words.is(end + 1, "the") ? end + 2 : end + 1;
    if (!words.isCapital(next) || words.is(next, Fact.CALENDAR)) {
      return -1;
    }
    boolean joins =
        switch (words.folded(end)) {
          case "of" -> joinsOf(i, end, next);
          case "for" -> joinsFor(end, next);
          case "at" -> isUniversityAt(end);
          case "to" -> isLaw(i, end, next);
          default -> false;
        };
    return joins ? next : -1;
  }

  private boolean isOfficeFor(int i) {
    boolean subject = words.is(i + 1, "of") || words.is(i + 1, "for");
    return OFFICES.contains(words.folded(i)) && subject;
  }

  /** "the Meteorology, Climatology and Geophysical Agency". */
  private boolean isAuthorityFor(int i, int comma, int last) {
    int run = runs.end(last);
    return comma == i + 1
        && isSubject(i)
        && run - last > 1
        && AUTHORITIES.contains(words.folded(run - 1));
  }

  /** "Housing, Communities and Local Government": where the last subject begins, or -1. */
  private int endOfList(int comma) {
    int at = comma;
    for (int parts = 0; parts < MOST_SUBJECTS && words.is(at, ","); parts++) {
      at = endOfPart(at + 1);
    }
    boolean last = words.is(at, "and") && endOfPart(at + 1) > at + 1;
    return last ? at + 1 : -1;
  }

  private int endOfPart(int from) {
    int at = from;
    while (at < from + MOST_SUBJECTS && words.isCapital(at) && isSubject(at)) {
      at++;
    }
    return at;
  }

  /** What an office is for is an everyday word, and names nothing else. */
  private boolean isSubject(int i) {
    boolean everyday = words.isAny(i, Facts.GENERIC) || words.isEveryday(i) || isDerived(i);
    return everyday && words.alone(i) == null && !words.is(i, Fact.GIVEN_NAME);
  }

  /** Ends as everyday words do, and is nobody's name. */
  private boolean isDerived(int i) {
    String word = words.folded(i);
    boolean subject = word.endsWith("ology") || word.endsWith("ics") || word.endsWith("ical");
    return (subject || TitleCase.looksEveryday(word))
        && words.alone(i) == null
        && !words.isAny(i, Facts.PERSONAL);
  }

  private boolean joinsFor(int end, int next) {
    return words.isAny(end - 1, Facts.HEADS)
        && !words.is(end - 1, Fact.PLACE_NOUN)
        && (!words.isAny(next, Facts.HEADS) || runs.end(next) > next + 1)
        && (!words.is(next, Fact.GIVEN_NAME) || isAloneAndCommon(next))
        && words.alone(next) == null;
  }

  /** "National Prize for Art". */
  private boolean isAloneAndCommon(int i) {
    return words.is(i, Fact.COMMON) && !words.isCapital(i + 1);
  }

  /** "Proceeds of Crime Act": whatever stands before "of", a law's head tells where it ends. */
  private boolean isLaw(int i, int end, int next) {
    int last = runs.end(next) - 1;
    return last > next
        && isLawHead(words.folded(last))
        && end == i + 1
        && !words.is(i, Fact.GIVEN_NAME)
        && words.alone(i) == null
        && !words.is(next, Fact.GIVEN_NAME);
  }

  /** Returns whether a word ends a law's name: "Freedom of Information Act". */
  static boolean isLawHead(String folded) {
    return LAWS.contains(folded);
  }

  private boolean joinsOf(int i, int end, int next) {
    if (isLaw(i, end, next)) {
      return true;
    }
    boolean place = spans.end(next) > next || isFollowedByPlace(runs.end(next));
    if (hasPreposition(i, end)) {
      return !place && words.isAny(next, Facts.GENERIC);
    }
    if (!words.isAny(end - 1, Facts.HEADS) || words.is(end - 1, Fact.PLACE_NOUN)) {
      return false;
    }
    for (int k = i; place && k < end - 1; k++) {
      if (!words.isAny(k, Facts.GENERIC)
          && !isDerived(k)
          && !words.isAny(k, Fact.TITLE_MODIFIER.bit() | Fact.TITLE.bit())) {
        return false;
      }
    }
    return true;
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

  private boolean isUniversityAt(int end) {
    return words.is(end - 3, "university") || words.is(end - 4, "university");
  }

  /** "Securities and Exchange Commission": everyday words on both sides, a head at the end. */
  private int afterAnd(int i, int end) {
    if (isAuthority(i, end)) {
      return end + 1;
    }
    boolean and = words.is(end, "and") || words.is(end, "&");
    if (and && hasPreposition(i, end) && isIntroduced(end + 1)) {
      return end + 1;
    }
    if (!and
        || !words.isCapital(end + 1)
        || !words.isAny(end - 1, Facts.GENERIC)
        || !words.isAny(end + 1, Facts.GENERIC)) {
      return -1;
    }
    if (words.alone(end - 1) != null) {
      return -1;
    }
    int run = runs.end(end + 1);
    boolean headed = words.isAny(run - 1, Facts.HEADS_OR_FORMS) && run - end > 2;
    boolean department = words.is(i + 1, "of") && !words.isAny(end - 1, Facts.HEADS_OR_FORMS);
    return (headed && !words.is(end - 1, Fact.ORGANIZATION_HEAD)) || department ? end + 1 : -1;
  }

  /** "for Disaster Management and Reduction (INGD)": letters in brackets stand for all of it. */
  private boolean isIntroduced(int next) {
    int run = runs.end(next);
    return words.isCapital(next)
        && isSubject(next)
        && words.is(run, "(")
        && words.isShouted(run + 1)
        && words.is(run + 2, ")");
  }

  /** "the Maritime and Coastguard Agency": one word before "and" that names nothing by itself. */
  private boolean isAuthority(int i, int end) {
    int next = end + 1;
    int run = runs.end(next);
    return words.is(end, "and")
        && words.is(i - 1, "the")
        && end == i + 1
        && run - next == 2
        && AUTHORITIES.contains(words.folded(run - 1))
        && !words.is(i, Fact.ORGANIZATION_HEAD)
        && isNoName(i)
        && isNoName(next);
  }

  private boolean isNoName(int i) {
    long names = Facts.PERSONAL | Fact.DEMONYM.bit();
    return words.isCapital(i) && !words.isShouted(i) && !words.isAny(i, names) && spans.end(i) == i;
  }
}
