package io.broadsheet.search.suggest;

import io.broadsheet.internal.NameEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * What was typed, read as words that are done and a beginning that is not.
 *
 * @param done the words before, as typed, one blank apart; empty where there are none
 * @param unfinished the beginning, as {@link NameEntry#fold} gives it; not empty
 */
record TypedWords(String done, String unfinished) {

  /** Ways in which a text is read: the unfinished name has at most so many words fewer. */
  private static final int MOST_READINGS = 4;

  /** Returns the ways to read a text, those with the longest beginning first. */
  static List<TypedWords> readings(String typed) {
    List<TypedWords> readings = new ArrayList<>();
    String[] words = typed.strip().split("\\s+", -1);
    for (int at = 0; at < words.length && readings.size() < MOST_READINGS; at++) {
      String unfinished =
          NameEntry.fold(String.join(" ", List.of(words).subList(at, words.length)));
      if (!unfinished.isEmpty()) {
        String done = String.join(" ", List.of(words).subList(0, at));
        readings.add(new TypedWords(done, unfinished));
      }
    }
    return readings;
  }
}
