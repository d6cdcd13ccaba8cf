package io.broadsheet.annotate.entity;

import java.util.Set;

/** Tells the letter that is a platform's name, "wrote on X", from others. */
final class LetterPlatform {

  /** The name that the platform had before, in folded form: its key is the same. */
  static final String FORMER_NAME = "twitter";

  /** What stands right before it. */
  private static final Set<String> BEFORE = Set.of("on", "via", "platform", "site", "network");

  private LetterPlatform() {}

  /** Returns whether word {@code i} is the platform: not in "on X and Y", "on X-rays", "on X 5". */
  static boolean isAt(NameWords words, int i) {
    return words.is(i, "x")
        && words.isCapital(i)
        && !words.isUnsureCase(i)
        && BEFORE.contains(words.folded(i - 1))
        && !words.isCapital(i + 1)
        && !words.isNumber(i + 1)
        && !words.is(i + 1, "-")
        && !(words.is(i + 1, "and") && words.folded(i + 2).length() == 1);
  }
}
