package io.broadsheet.annotate.entity;

import io.broadsheet.internal.WordList;
import java.util.Set;

/**
 * Bodies of the state that are named for a list of subjects: "Ministry of Housing, Communities and
 * Local Government", "Maritime and Coastguard Agency".
 */
final class StateBodies {

  /** First words of bodies that are named for a list of subjects. */
  private static final Set<String> OFFICES =
      Set.of(
          "ministry", "department", "committee", "commission", "secretariat", "office", "agency");

  private static final Set<String> STATE = Set.of("ministry", "department", "directorate");

  private static final Set<String> LEARNED =
      Set.of("university", "institute", "faculty", "academy", "college", "school", "museum");

  /** What bodies are named for, though other bodies end in it. */
  private static final Set<String> SUBJECT_HEADS =
      Set.copyOf(WordList.read(StateBodies.class, "subject-heads.txt"));

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

  /** No office is for more subjects; keeps the work linear in lists of everyday capitals. */
  private static final int MOST_SUBJECTS = 6;

  private static final long NAMES = Facts.PERSONAL | Fact.DEMONYM.bit();

  private final NameWords words;
  private final CapitalRuns runs;
  private final KnownSpans spans;

  StateBodies(NameWords words, CapitalRuns runs, KnownSpans spans) {
    this.words = words;
    this.runs = runs;
    this.spans = spans;
  }

  /**
   * Returns where the last subject begins of a list that goes on behind a comma, in a name that
   * begins at {@code i}; -1 if it does not.
   */
  int lastSubject(int i, int comma) {
    boolean office = isOfficeFor(i);
    if (!office && (comma != i + 1 || !isSubject(i))) {
      return -1;
    }
    int last = endOfList(comma);
    return last > 0 && (office || isAuthorityFor(last)) ? last : -1;
  }

  /** "Ministry of Labour and Employment": the last subject is joined by "and" at {@code and}. */
  boolean goesOnFor(int i, int and) {
    int of = of(i, and);
    if (of < 0 || !words.isCapital(and + 1) || spans.end(and + 1) > and + 1) {
      return false;
    }
    int run = runs.end(and + 1);
    boolean strange = STATE.contains(words.folded(of - 1)) && run == and + 2;
    boolean alone = strange && spans.isStrange(and + 1) && !words.isAny(and + 1, NAMES);
    return alone || areSubjects(and + 1, run);
  }

  /** Returns where "of" or "for" stands behind the head of a body that is for subjects, or -1. */
  private int of(int i, int end) {
    for (int k = i + 1; k < end; k++) {
      if (words.is(k, "for") && !words.isCapital(k)) {
        return words.is(k - 1, Fact.ORGANIZATION_HEAD) ? k : -1;
      }
      if (words.is(k, "of") && !words.isCapital(k)) {
        boolean head = LEARNED.contains(words.folded(k - 1)) || STATE.contains(words.folded(k - 1));
        return head ? k : -1;
      }
    }
    return -1;
  }

  private boolean areSubjects(int from, int to) {
    for (int k = from; k < to; k++) {
      if (!isSubject(k)) {
        return false;
      }
    }
    return !words.is(to - 1, Fact.ORGANIZATION_HEAD)
        || SUBJECT_HEADS.contains(words.folded(to - 1));
  }

  private boolean isOfficeFor(int i) {
    boolean subject = words.is(i + 1, "of") || words.is(i + 1, "for");
    return subject && OFFICES.contains(words.folded(i));
  }

  /** "Department for Business": a head of a body and what it is for, though that is one too. */
  boolean isFor(int head, int subject) {
    return STATE.contains(words.folded(head)) && Subjects.has(words.folded(subject));
  }

  /** "the Meteorology, Climatology and Geophysical Agency". */
  private boolean isAuthorityFor(int last) {
    int run = runs.end(last);
    return run - last > 1 && AUTHORITIES.contains(words.folded(run - 1));
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
    if (Subjects.has(words.folded(i))) {
      return true;
    }
    if (words.alone(i) != null || words.is(i, Fact.GIVEN_NAME)) {
      return false;
    }
    return words.isAny(i, Facts.GENERIC) || words.isEveryday(i) || isDerived(i);
  }

  /** Returns whether a word ends as everyday words do, and is nobody's name: "Meteorology". */
  boolean isDerived(int i) {
    if (words.alone(i) != null || words.isAny(i, Facts.PERSONAL)) {
      return false;
    }
    String word = words.folded(i);
    boolean subject = word.endsWith("ology") || word.endsWith("ics") || word.endsWith("ical");
    return subject || TitleCase.looksEveryday(word);
  }

  /** "for Disaster Management and Reduction (INGD)": letters in brackets stand for all of it. */
  boolean isIntroduced(int next) {
    int run = runs.end(next);
    return words.isCapital(next)
        && isSubject(next)
        && words.is(run, "(")
        && words.isShouted(run + 1)
        && words.is(run + 2, ")");
  }

  /** "the Maritime and Coastguard Agency": one word before "and" that names nothing by itself. */
  boolean isAuthority(int i, int end) {
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
    return words.isCapital(i) && !words.isShouted(i) && !words.isAny(i, NAMES) && spans.end(i) == i;
  }
}
