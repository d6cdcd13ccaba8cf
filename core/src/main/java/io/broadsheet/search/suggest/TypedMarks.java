package io.broadsheet.search.suggest;

import io.broadsheet.article.TextSpan;
import io.broadsheet.internal.NameEntry;
import java.util.ArrayList;
import java.util.List;

/** Finds in a name what was typed of it. */
final class TypedMarks {

  private TypedMarks() {}

  /**
   * Returns the typed part of a name: where its words begin with the typed text; else, if the
   * typing was wrong, the words that begin with a typed word but for its errors.
   */
  static List<TextSpan> in(String name, String folded) {
    List<TextSpan> words = words(name);
    for (TextSpan word : words) {
      if (NameEntry.fold(name.substring(word.start())).startsWith(folded)) {
        return List.of(new TextSpan(word.start(), end(name, word.start(), folded)));
      }
    }
    List<TextSpan> marks = new ArrayList<>();
    for (TextSpan word : words) {
      if (isMeant(NameEntry.fold(word.in(name)), folded)) {
        marks.add(word);
      }
    }
    return marks;
  }

  /** The shortest stretch of the name that folds into the typed text and more. */
  private static int end(String name, int start, String folded) {
    int end = start + 1;
    while (end < name.length() && !NameEntry.fold(name.substring(start, end)).startsWith(folded)) {
      end++;
    }
    if (end < name.length() && Character.isLowSurrogate(name.charAt(end))) {
      end++;
    }
    return end;
  }

  private static List<TextSpan> words(String name) {
    List<TextSpan> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean inside = i < name.length() && isPartOfWord(name.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(new TextSpan(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "'’.".indexOf(c) >= 0;
  }

  private static boolean isMeant(String word, String folded) {
    for (String typed : folded.split(" ", -1)) {
      int errors = Typo.allowed(typed);
      boolean sameStart = !word.isEmpty() && !typed.isEmpty() && word.charAt(0) == typed.charAt(0);
      if (sameStart && distanceToBeginning(typed, word) <= errors) {
        return true;
      }
    }
    return false;
  }

  /** Levenshtein distance of a typed text to the nearest beginning of a word. */
  private static int distanceToBeginning(String typed, String word) {
    int[] row = new int[typed.length() + 1];
    for (int i = 0; i < row.length; i++) {
      row[i] = i;
    }
    int best = row[typed.length()];
    for (int w = 1; w <= word.length(); w++) {
      int diagonal = row[0];
      row[0] = w;
      for (int t = 1; t <= typed.length(); t++) {
        int same = diagonal + (typed.charAt(t - 1) == word.charAt(w - 1) ? 0 : 1);
        diagonal = row[t];
        row[t] = Math.min(same, 1 + Math.min(row[t], row[t - 1]));
      }
      best = Math.min(best, row[typed.length()]);
    }
    return best;
  }
}
