package io.broadsheet.annotate.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Long forms of acronyms in brackets, whose initials tell where they begin: "the Maritime and
 * Coastguard Agency (MCA)".
 */
final class BracketedInitials {

  /** No long form has more words. */
  private static final int REACH = 14;

  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "to", "with", "&", ",", "de", "la", "du", "y");

  private final NameWords words;
  private final Map<Integer, Integer> ends = new HashMap<>();

  BracketedInitials(NameWords words) {
    this.words = words;
    for (int i = 2; i < words.size(); i++) {
      if (words.is(i, "(") && words.is(i + 2, ")") && words.isCapital(i + 1)) {
        String letters = letters(i + 1);
        int start = letters.length() < 2 ? -1 : start(i, letters);
        if (start >= 0) {
          ends.put(start, i);
        }
      }
    }
  }

  /** "NUMSA", or "Numsa" where all of its letters are initials. */
  private String letters(int i) {
    String capitals = WordShape.capitals(words.written(i));
    String word = words.folded(i);
    return capitals.length() == 1 && word.length() > 2 ? word : capitals;
  }

  /** Returns where the long form ends that begins at {@code i}; {@code i} if none does. */
  int end(int i) {
    return ends.isEmpty() ? i : ends.getOrDefault(i, i);
  }

  private int start(int bracket, String letters) {
    int left = letters.length();
    int skipped = 0;
    for (int i = bracket - 1; i >= 0 && i >= bracket - REACH; i--) {
      int more = matched(i, letters, left);
      if (more == 0 && (words.isCapital(i) || isOther(i))) {
        skipped++;
      }
      if (skipped > 1 || (more == 0 && words.isCapital(i)) || words.folded(i).isEmpty()) {
        return -1;
      }
      left -= more;
      if (left == 0) {
        return words.isCapital(i) && bracket - i > 2 ? i : -1;
      }
    }
    return -1;
  }

  /** A small word that is no link: "Medicines and Healthcare products Regulatory Agency". */
  private boolean isOther(int i) {
    return !SMALL.contains(words.folded(i));
  }

  /** Returns how many of the first {@code left} letters end in the initials of word {@code i}. */
  private int matched(int i, String letters, int left) {
    if (!words.isWord(i) || !words.isCapital(i)) {
      return 0;
    }
    String word = words.folded(i);
    String begin = letters.substring(0, left);
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && hyphen + 1 < word.length()) {
      String both = "" + word.charAt(0) + word.charAt(hyphen + 1);
      if (begin.endsWith(both)) {
        return 2;
      }
    }
    return begin.endsWith(word.substring(0, 1)) ? 1 : 0;
  }
}
