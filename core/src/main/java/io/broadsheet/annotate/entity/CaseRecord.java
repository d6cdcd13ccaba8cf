package io.broadsheet.annotate.entity;

import java.util.HashSet;
import java.util.Set;

/** How an article writes its words where their place does not ask for a capital. */
final class CaseRecord {

  private final Set<String> small = new HashSet<>();
  private final Set<String> capital = new HashSet<>();

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
      }
    }
    return record;
  }

  boolean occursSmall(String folded) {
    return small.contains(folded);
  }

  boolean occursCapitalInside(String folded) {
    return capital.contains(folded);
  }
}
