package io.broadsheet.annotate.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
    KnownName name = at(i);
    return name == null ? i : i + name.words().size();
  }

  /** Returns the longest known name at {@code i}, or null if there is none. */
  @Nullable KnownName at(int i) {
    for (KnownName name : words.beginningWith(i)) {
      if (matches(name, i)
          && words.mayBe(i, name)
          && (!name.possessive() || words.isPossessive(i + name.words().size() - 1))) {
        return name;
      }
    }
    return null;
  }

  /** Returns whether the capital at {@code i} is neither known nor a word of English. */
  boolean isStrange(int i) {
    return words.isCapital(i)
        && !words.isAny(i, Facts.GENERIC | Fact.FUNCTION.bit())
        && !words.isShouted(i)
        && at(i) == null;
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
    if (isArticleBeforeLetters(i, last)) {
      return false;
    }
    return words.isCapital(last) || (words.isNumber(last) && !isCounting(last));
  }

  /** "The WHO said" speaks of no band. */
  private boolean isArticleBeforeLetters(int i, int last) {
    return last == i + 1
        && words.is(i, "the")
        && words.isShouted(last)
        && !words.isShouted(i)
        && words.alone(last) != null;
  }

  /** "France 24 percent": the number counts what follows, and is no part of the name. */
  private boolean isCounting(int number) {
    return NumberedNames.counts(words.folded(number + 1));
  }
}
