package io.broadsheet.reader.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares headlines and takes the outlet's name off them. */
final class Titles {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|\\-–—•·»:/~]+\\s+|\\s*[|»]\\s*|\\s+::\\s+");

  /** Marks and numbers of all kinds, besides letters and digits: a bit each of {@code getType}. */
  private static final int OF_WORDS =
      (1 << Character.NON_SPACING_MARK)
          | (1 << Character.COMBINING_SPACING_MARK)
          | (1 << Character.ENCLOSING_MARK)
          | (1 << Character.LETTER_NUMBER)
          | (1 << Character.OTHER_NUMBER);

  private Titles() {}

  /** Returns the words of a headline, lower case: runs of letters, marks and numbers. */
  static List<String> words(String title) {
    List<String> words = new ArrayList<>();
    String text = title.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (!isOfWord(c)) {
        addWord(text, start, i, words);
        start = next;
      }
      i = next;
    }
    addWord(text, start, text.length(), words);
    return words;
  }

  private static void addWord(String text, int start, int end, List<String> words) {
    if (start < end) {
      words.add(text.substring(start, end));
    }
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || (c > 0x7F && ((OF_WORDS >> Character.getType(c)) & 1) != 0);
  }

  /** Returns the different words of a headline. */
  static Set<String> wordSet(String title) {
    return new HashSet<>(words(title));
  }

  /** Returns the share of the shorter headline's words that are in the other, 0 to 1. */
  static double overlap(String one, String other) {
    Set<String> a = wordSet(one);
    Set<String> b = wordSet(other);
    int smaller = Math.min(a.size(), b.size());
    return smaller == 0 ? 0 : (double) common(a, b) / smaller;
  }

  /** Returns the share of words that two headlines have in common, of all their words. */
  static double likeness(Set<String> one, Set<String> other) {
    int common = common(one, other);
    int all = one.size() + other.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  private static int common(Set<String> one, Set<String> other) {
    int common = 0;
    for (String word : one) {
      common += other.contains(word) ? 1 : 0;
    }
    return common;
  }

  /** Returns a page's title without the outlet's name at its end or beginning. */
  static String withoutSite(String title, @Nullable String site) {
    // Soft hyphens are for narrow columns; jsoup leaves them out of an element's text only.
    String text = title.replace("\u00AD", "").strip();
    Matcher separator = SEPARATOR.matcher(text);
    List<int[]> cuts = new ArrayList<>();
    while (separator.find()) {
      cuts.add(new int[] {separator.start(), separator.end()});
    }
    for (int i = cuts.size() - 1; i >= 0; i--) {
      String tail = text.substring(cuts.get(i)[1]);
      if (isSite(tail, site)) {
        return text.substring(0, cuts.get(i)[0]).strip();
      }
    }
    if (!cuts.isEmpty() && isSite(text.substring(0, cuts.getFirst()[0]), site)) {
      return text.substring(cuts.getFirst()[1]).strip();
    }
    return text;
  }

  private static boolean isSite(String part, @Nullable String site) {
    if (site == null) {
      return false;
    }
    String a = String.join("", words(part));
    String b = String.join("", words(site));
    return !a.isEmpty()
        && (a.equals(b)
            || (b.length() > 3 && a.startsWith(b))
            || (a.length() > 3 && b.startsWith(a)));
  }

  /** Cuts off what stands after the last separator: the outlet, where its name is not known. */
  static String withoutTail(String title) {
    Matcher separator = SEPARATOR.matcher(title);
    int last = -1;
    while (separator.find()) {
      last = separator.start();
    }
    return last > 0
            && words(title.substring(0, last)).size() >= 3
            && words(title.substring(last)).size() <= 5
        ? title.substring(0, last).strip()
        : title.strip();
  }
}
