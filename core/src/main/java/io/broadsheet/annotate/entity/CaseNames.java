package io.broadsheet.annotate.entity;

/** Names of cases in court: "Roe v. Wade". */
final class CaseNames {

  private CaseNames() {}

  /** Returns whether a "v." stands at word {@code i}, between two names. */
  static boolean isVersus(NameWords words, int i) {
    return words.is(i, "v")
        && !words.isCapital(i)
        && words.is(i + 1, ".")
        && words.isCapital(i - 1)
        && words.isCapital(i + 2);
  }

  /** Returns whether a mention names a case. */
  static boolean isCase(NameWords words, Candidate name) {
    for (int i = name.first() + 1; i < name.last() - 1; i++) {
      if (isVersus(words, i)) {
        return true;
      }
    }
    return false;
  }
}
