package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.HashSet;
import java.util.Set;

/**
 * Letters that stand for common nouns and name nothing: "a memorandum of understanding (MoU)", "the
 * chief election commissioner (CEC)", "two SPVs", "an NDA."
 */
final class CommonInitials {

  private static final Set<String> LINKS = Set.of("of", "the", "and", "for", "in", "on", "to");

  /** No noun phrase has more words. */
  private static final int REACH = 9;

  private final NameWords words;
  private final Set<String> found = new HashSet<>();

  CommonInitials(NameWords words) {
    this.words = words;
    for (int i = 2; i < words.size(); i++) {
      if (words.is(i, "(") && words.is(i + 2, ")") && words.isCapital(i + 1)) {
        add(i);
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.isCapital(i) && words.alone(i) == null && isCounted(i)) {
        found.add(words.folded(i));
      }
    }
  }

  /** "SPVs"; two letters may lack an apostrophe: "GMs largest investor". */
  private boolean isPlural(int i) {
    String word = words.written(i);
    int last = word.length() - 1;
    return last > 2
        && word.charAt(last) == 's'
        && WordShape.capitals(word).length() == last
        && !words.isUnsureCase(i);
  }

  /** "signed an NDA with him", but neither "an NDA spokesman" nor "a BBC and Sky poll". */
  private boolean isCounted(int i) {
    boolean article = words.is(i - 1, "a") || words.is(i - 1, "an");
    boolean ends = !words.isWord(i + 1) || words.is(i + 1, Fact.FUNCTION);
    boolean joined = words.is(i + 1, "-") || words.is(i + 1, "/") || words.is(i + 1, "&");
    return article
        && words.isShouted(i)
        && !words.isPossessive(i)
        && !words.isUnsureCase(i)
        && ends
        && !joined
        && !words.isNumber(i + 1)
        && !words.isCapital(i + 2);
  }

  private void add(int bracket) {
    int letters = bracket + 1;
    boolean body = words.isAny(bracket - 1, Facts.NOUNS | Facts.HEADS);
    if (!isListed(letters) && !body && stands(bracket)) {
      found.add(words.folded(letters));
      found.add(singular(words.folded(letters)));
    }
  }

  /** Returns whether the letters are a body's or a place's; those of things are common nouns'. */
  private boolean isListed(int letters) {
    KnownName name = words.alone(letters);
    return name != null && name.type() != EntityType.OTHER;
  }

  private static String singular(String letters) {
    return letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
  }

  /** Returns whether the small words before a bracket have its letters for their initials. */
  private boolean stands(int bracket) {
    String letters = WordShape.capitals(words.written(bracket + 1));
    int left = letters.length();
    for (int i = bracket - 1; left > 0 && i >= bracket - REACH; i--) {
      if (!words.isWord(i) || words.isCapital(i)) {
        return false;
      }
      String initials = initials(words.folded(i));
      if (letters.substring(0, left).endsWith(initials)) {
        left -= initials.length();
      } else if (!LINKS.contains(words.folded(i))) {
        return false;
      }
    }
    return left == 0 && letters.length() > 1;
  }

  /** Those of both parts of "non-performing". */
  private static String initials(String word) {
    int second = word.indexOf('-') + 1;
    String first = word.substring(0, Math.min(1, word.length()));
    return second > 0 && second < word.length() ? first + word.charAt(second) : first;
  }

  /** Returns whether the article has the letters at {@code i} for common nouns. */
  boolean isOne(int i) {
    boolean common = !found.isEmpty() && found.contains(words.folded(i));
    return (common && WordShape.hasSeveralCapitals(words.written(i)))
        || (words.isCapital(i) && words.alone(i) == null && isPlural(i));
  }
}
