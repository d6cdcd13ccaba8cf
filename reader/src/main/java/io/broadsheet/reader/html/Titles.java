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

  private Titles() {}

  /** Returns the words of a headline, lower case. */
  static List<String> words(String title) {
    List<String> words = new ArrayList<>();
    for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Returns the share of the shorter headline's words that are in the other, 0 to 1. */
  static double overlap(String one, String other) {
    Set<String> a = new HashSet<>(words(one));
    Set<String> b = new HashSet<>(words(other));
    int smaller = Math.min(a.size(), b.size());
    a.retainAll(b);
    return smaller == 0 ? 0 : (double) a.size() / smaller;
  }

  /** Returns the share of words that two headlines have in common, of all their words. */
  static double likeness(String one, String other) {
    Set<String> a = new HashSet<>(words(one));
    Set<String> b = new HashSet<>(words(other));
    Set<String> all = new HashSet<>(a);
    all.addAll(b);
    a.retainAll(b);
    return all.isEmpty() ? 0 : (double) a.size() / all.size();
  }

  /** Returns a page's title without the outlet's name at its end or beginning. */
  static String withoutSite(String title, @Nullable String site) {
    String text = title.strip();
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
