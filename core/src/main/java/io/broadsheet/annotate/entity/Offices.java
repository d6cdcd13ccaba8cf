package io.broadsheet.annotate.entity;

import java.util.Set;

/**
 * Finds what an office is for between the title and the person's name: "Superintendent of Police
 * Ashish Bharti", "Secretary of State for Business and Trade Jonathan Rivers".
 */
final class Offices {

  /** No office is for more words; keeps the work linear in lists of everyday capitals. */
  private static final int LONGEST = 12;

  /** What somebody presides over, and what is no name alone: "President of the Republic". */
  private static final Set<String> STATES = Set.of("republic", "exchequer");

  /** Houses that somebody is a member of: "Member of Parliament Ana Sorel". */
  private static final Set<String> HOUSES = Set.of("parliament", "congress");

  /** Those whose office is for a subject and never for a body. */
  private static final Set<String> HOLDERS =
      Set.of(
          "minister",
          "ministers",
          "undersecretary",
          "under-secretary",
          "commissioner",
          "superintendent",
          "professor");

  private static final long SUBJECT = Fact.COMMON.bit() | Fact.TITLE_MODIFIER.bit() | Facts.HEADS;

  private static final long NO_SURNAME =
      Facts.GENERIC | Fact.FUNCTION.bit() | Fact.CALENDAR.bit() | Fact.TITLE.bit();

  private final NameWords words;
  private final CapitalRuns runs;

  Offices(NameWords words, CapitalRuns runs) {
    this.words = words;
    this.runs = runs;
  }

  /**
   * Returns where a person's name begins behind the office that goes on at {@code i}; {@code i} if
   * there is none.
   */
  int end(int i) {
    int at = isBehindTitle(i) ? endOfSubjects(i) : isBehindState(i) ? i + 1 : i;
    return at > i && (beginsPerson(at) || isSurnameOfHolder(i, at)) ? at : i;
  }

  /**
   * Returns where the subjects of an office end that nobody's name follows; {@code i} if none begin
   * there: "Minister of Justice and Public Security, Ana Sorel".
   */
  int endAlone(int i) {
    boolean holder =
        HOLDERS.contains(words.folded(i - 2))
            || (words.is(i - 2, "secretary") && words.is(i - 1, "for"));
    if (!isBehindTitle(i) || !holder || words.isUnsureCase(i)) {
      return i;
    }
    int at = endOfSubjects(i);
    return words.isCapital(at) || words.isPossessive(at - 1) || words.is(at, "of") ? i : at;
  }

  /** "Minister of", "Minister for", "Secretary of State for". */
  private boolean isBehindTitle(int i) {
    boolean purpose = words.is(i - 1, "for");
    if (!purpose && !words.is(i - 1, "of")) {
      return false;
    }
    boolean state = purpose && words.is(i - 2, "state") && words.is(i - 3, "of");
    int title = state ? i - 4 : i - 2;
    return words.is(title, Fact.TITLE) && (!purpose || words.isCapital(title));
  }

  private boolean isBehindState(int i) {
    if (words.is(i - 1, "of")) {
      boolean member = words.is(i - 2, "member") || words.is(i - 2, "members");
      return member && HOUSES.contains(words.folded(i));
    }
    return STATES.contains(words.folded(i))
        && words.is(i - 1, "the")
        && words.is(i - 2, "of")
        && words.is(i - 3, Fact.TITLE);
  }

  /** "Trade and Industry": lists go on where a subject stands behind the "and". */
  private int endOfSubjects(int from) {
    int at = from;
    while (at < from + LONGEST && (isSubject(at) || isListed(at))) {
      at++;
      int next = words.is(at, ",") && words.is(at + 1, "and") ? at + 2 : at + 1;
      if (isJoint(at) && (isListed(next) || isOfState(next))) {
        at = next;
      }
    }
    return at;
  }

  private boolean isSubject(int i) {
    return isOfState(i) || (words.isAny(i, SUBJECT) && mayBeSubject(i));
  }

  private boolean isOfState(int i) {
    return words.isCapital(i) && Subjects.has(words.folded(i));
  }

  /** "Women and Equalities": beside an "and", what looks like an everyday word is enough. */
  private boolean isListed(int i) {
    boolean ordinary = words.isEveryday(i) || TitleCase.looksEveryday(words.folded(i));
    boolean joined = isJoint(i - 1) || (isJoint(i + 1) && words.isCapital(i + 2));
    return joined
        && (words.isAny(i, SUBJECT) || ordinary)
        && !words.isAny(i, Fact.SURNAME.bit() | Fact.TITLE.bit())
        && mayBeSubject(i);
  }

  private boolean isJoint(int i) {
    return words.is(i, "and") || words.is(i, "&") || words.is(i, ",");
  }

  private boolean mayBeSubject(int i) {
    boolean given = words.is(i, Fact.GIVEN_NAME) && !words.is(i, "justice");
    return words.isCapital(i) && words.alone(i) == null && !given;
  }

  /** "Secretary of State Marlow": a family name is enough behind an office that is for subjects. */
  private boolean isSurnameOfHolder(int subject, int i) {
    int holder = subject - 2;
    boolean office = HOLDERS.contains(words.folded(holder)) || words.is(holder, "secretary");
    return office
        && words.isCapital(holder)
        && words.isCapital(i)
        && runs.end(i) == i + 1
        && !words.isUnsureCase(i)
        && !words.isShouted(i)
        && words.alone(i) == null
        && !words.isAny(i, NO_SURNAME);
  }

  private boolean beginsPerson(int i) {
    boolean strange =
        (!words.isEveryday(i) && words.alone(i) == null) || EasternNames.beginSmall(words, i);
    return words.isCapital(i) && (strange || words.is(i, Fact.GIVEN_NAME)) && runs.end(i) > i + 1;
  }
}
