package io.broadsheet.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a name into folded words. The Arabic article goes (al-Assad is Assad), "servant of" joins
 * its noun (Abd al-Rahman, Abdel Rahman, Abdurrahman), "son of" has one form, and the parts of a
 * hyphenated word are one word (Xiao-ping, Xiaoping).
 */
final class NameWords {

  private static final Set<String> ARTICLES = Set.of("al", "el", "ul");

  /** The article before the letters that it takes on: ar-Rahman, ash-Shabab. */
  private static final Set<String> TUNED_ARTICLES =
      Set.of("ad", "an", "ar", "as", "ash", "at", "az", "ed", "en", "er", "es", "ez");

  /** Gyeong and shuang. */
  private static final int LONGEST_SYLLABLE = 6;

  private static final Set<String> SONS = Set.of("bin", "ibn", "ben");
  private static final Set<String> SERVANTS =
      Set.of("abd", "abdul", "abdel", "abdal", "abdoul", "abdol", "abdur", "abder", "abdu");

  /** "Of the faith", which joins the word before it: Nour al-Din, Nour Eddine, Noureddine. */
  private static final Set<String> FAITH =
      Set.of("din", "dine", "deen", "eddin", "eddine", "uddin", "uddeen", "addin", "aldin");

  private NameWords() {}

  /** Whether a name is one word without parts: a capital at most at its start, and letters. */
  static boolean isPlainWord(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c < 'a' || c > 'z') && (!Character.isLetter(c) || (i > 0 && Character.isUpperCase(c)))) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** Whether a folded word may be the Arabic article. */
  static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  /** Returns the words, none of them empty; none when there are only marks or an article. */
  static List<String> of(String name) {
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder(); // of parts that hyphens join
    int at = 0;
    while (at < name.length()) {
      int end = endOfPart(name, at);
      String part = LatinLetters.of(name.substring(at, end));
      boolean hyphen = end < name.length() && isHyphen(name.charAt(end));
      boolean camel = end < name.length() && Character.isLetter(name.charAt(end));
      if (!isArticle(part, name, end, hyphen || camel, !words.isEmpty())) {
        word.append(part);
      }
      if (!hyphen && !camel) {
        close(words, word);
      }
      at = hyphen || !camel ? end + 1 : end;
    }
    close(words, word);
    return words;
  }

  /** Joins written words that are one: abdel fattah, abd al rahman, nour al-din. */
  static List<String> joined(List<String> words) {
    List<String> joined = new ArrayList<>(words.size());
    boolean open = false;
    for (String word : words) {
      int last = joined.size() - 1;
      if (open || (last >= 0 && FAITH.contains(word.substring(word.lastIndexOf('-') + 1)))) {
        joined.set(last, joined.get(last) + " " + word);
      } else {
        joined.add(word);
      }
      open = SERVANTS.contains(word) || (open && isArticle(word));
    }
    return joined;
  }

  /** Whether a folded word is one syllable, as of a Chinese or Korean given name: mi, sook. */
  static boolean isSyllable(String word) {
    int runs = 0;
    boolean vowel = false;
    for (int i = 0; i < word.length(); i++) {
      boolean before = vowel;
      vowel = "aeiouy".indexOf(word.charAt(i)) >= 0;
      runs += vowel && !before ? 1 : 0;
    }
    return runs == 1 && word.length() <= LONGEST_SYLLABLE;
  }

  private static boolean isArticle(
      String part, String name, int end, boolean joined, boolean inside) {
    if (ARTICLES.contains(part)) {
      return joined || (inside && end < name.length());
    }
    return joined
        && TUNED_ARTICLES.contains(part)
        && end + 1 < name.length()
        && Character.toLowerCase(name.charAt(end + 1)) == part.charAt(1);
  }

  private static void close(List<String> words, StringBuilder open) {
    if (open.isEmpty()) {
      return;
    }
    String word = open.toString();
    open.setLength(0);
    int last = words.size() - 1;
    if (last >= 0 && SERVANTS.contains(words.get(last))) {
      words.set(last, "abd" + word);
    } else if (last >= 0 && FAITH.contains(word)) {
      words.set(last, words.get(last) + word);
    } else {
      words.add(last >= 0 && SONS.contains(word) ? "bin" : withoutServantsArticle(word));
    }
  }

  /** Abdulrahman, Abdelrahman and Abdurrahman become abdrahman. */
  static String withoutServantsArticle(String word) {
    if (word.length() < 7 || !word.startsWith("abd")) {
      return word;
    }
    int at = 3;
    while (at < word.length() && "aeiou".indexOf(word.charAt(at)) >= 0) {
      at++;
    }
    if (at == 3 || at + 2 >= word.length()) {
      return word;
    }
    char article = word.charAt(at);
    char noun = word.charAt(at + 1);
    boolean tuned = article == noun && article != 'l';
    boolean plain = article == 'l' && noun != 'l';
    return tuned || plain ? "abd" + word.substring(at + 1) : word;
  }

  /** The end of the letters from {@code at}; after a leading Al or El it is the next capital. */
  private static int endOfPart(String name, int at) {
    int end = at;
    while (end < name.length() && !isHyphen(name.charAt(end)) && !isBlank(name.charAt(end))) {
      end++;
      if (end == at + 2 && isCamelArticle(name, at, end)) {
        return end;
      }
    }
    return end;
  }

  private static boolean isCamelArticle(String name, int at, int end) {
    return end < name.length()
        && Character.isUpperCase(name.charAt(end))
        && Character.isLowerCase(name.charAt(end - 1))
        && ARTICLES.contains(name.substring(at, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ',';
  }
}
