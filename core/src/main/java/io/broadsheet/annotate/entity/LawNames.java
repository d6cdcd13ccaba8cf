package io.broadsheet.annotate.entity;

import java.util.Set;

/** Names of laws, whose last word tells that small words inside belong to them. */
final class LawNames {

  private static final Set<String> HEADS =
      Set.of(
          "act", "bill", "treaty", "convention", "agreement", "regulations", "award", "directive");

  private final NameWords words;
  private final CapitalRuns runs;

  LawNames(NameWords words, CapitalRuns runs) {
    this.words = words;
    this.runs = runs;
  }

  /** Returns whether a word ends a law's name: "Freedom of Information Act". */
  static boolean isHead(String folded) {
    return HEADS.contains(folded);
  }

  /** "Proceeds of Crime Act": whatever stands before "of", a law's head tells where it ends. */
  boolean goesOn(int i, int end, int next) {
    if (end != i + 1 || isName(i) || words.is(next, Fact.GIVEN_NAME)) {
      return false;
    }
    int last = runs.end(next) - 1;
    return last > next && isHead(words.folded(last));
  }

  private boolean isName(int i) {
    return words.is(i, Fact.GIVEN_NAME) || words.alone(i) != null;
  }
}
