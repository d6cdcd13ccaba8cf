package io.broadsheet.annotate.entity;

import java.util.List;

/** Finds the names that the lexicon knows in a text. */
final class KnownSpans {

  private final NameWords words;
  private final CapitalRuns runs;

  KnownSpans(NameWords words, CapitalRuns runs) {
    this.words = words;
    this.runs = runs;
  }

  /** Returns where the longest known name at {@code i} ends; {@code i} if there is none. */
  int end(int i) {
    for (KnownName name : words.beginningWith(i)) {
      int length = name.words().size();
      if (matches(name, i)
          && (!name.shouted() || words.isShouted(i))
          && (!name.possessive() || words.isPossessive(i + length - 1))) {
        return i + length;
      }
    }
    return i;
  }

  /** Returns whether an international body is named at {@code i} that has branches in nations. */
  boolean isBranched(int i) {
    for (KnownName name : words.beginningWith(i)) {
      if (name.branched() && words.isCapital(i) && matches(name, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Boeing's 747" is no "Boeing 747", but "People's Daily" and "Lloyd's of London" are names. */
  private boolean isCutByOwner(int i) {
    return words.isPossessive(i) && !runs.isOwner(i) && words.isCapital(i + 1);
  }

  private boolean matches(KnownName name, int i) {
    List<String> wanted = name.words();
    for (int k = 1; k < wanted.size(); k++) {
      if (!words.is(i + k, wanted.get(k)) || isCutByOwner(i + k - 1)) {
        return false;
      }
    }
    int last = i + wanted.size() - 1;
    return words.isCapital(last) || words.isNumber(last);
  }
}
