package io.broadsheet.annotate.entity;

import java.util.HashSet;
import java.util.Set;

/** How an article writes its words where their place does not ask for a capital. */
final class CaseRecord {

  private final Set<String> small = new HashSet<>();
  private final Set<String> capital = new HashSet<>();
  private final Set<String> alone = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> heads = new HashSet<>();

  static CaseRecord of(NameWords words) {
    CaseRecord record = new CaseRecord();
    for (int i = 0; i < words.size(); i++) {
      if (!words.isWord(i)) {
        continue;
      }
      if (!words.isCapital(i)) {
        record.small.add(words.folded(i));
      } else if (!words.isSentenceStart(i) && !words.isUnsureCase(i)) {
        record.capital.add(words.folded(i));
        if (!words.isCapital(i - 1) && !words.isCapital(i + 1)) {
          record.alone.add(words.folded(i));
        }
        record.addSurname(words, i);
        record.addHead(words, i);
      }
    }
    return record;
  }

  /** After a given name, or a given name and an initial: "Steve Jobs", "Lewis W. Key". */
  private void addSurname(NameWords words, int i) {
    boolean initial = words.isCapital(i - 1) && words.folded(i - 1).length() == 1;
    int given = initial ? i - 2 : i - 1;
    if (words.isCapital(given)
        && words.is(given, Fact.GIVEN_NAME)
        && !words.is(given, Fact.FUNCTION)
        && !words.isPossessive(given)) {
      surnames.add(words.folded(i));
    }
  }

  private void addHead(NameWords words, int i) {
    boolean inName = words.isCapital(i - 1) || words.is(i + 1, "of");
    if (inName && words.is(i, Fact.ORGANIZATION_HEAD)) {
      heads.add(words.folded(i));
    }
  }

  /** Returns whether a longer name in the article has this head, so that it may stand for it. */
  boolean isHead(String folded) {
    return heads.contains(folded);
  }

  /** Returns whether the article names a person whose last name this is. */
  boolean isSurname(String folded) {
    return surnames.contains(folded);
  }

  boolean occursSmall(String folded) {
    return small.contains(folded);
  }

  /** Returns whether a word is capitalised inside a sentence, between small words. */
  boolean occursAlone(String folded) {
    return alone.contains(folded);
  }

  boolean occursCapitalInside(String folded) {
    return capital.contains(folded);
  }
}
