package io.broadsheet.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The vowels between the consonants of a word. The class of the last goes into every key; that of
 * the first, where there are several, tells Gorin from Garin and Milan from Mullen.
 */
final class InnerVowels {

  /**
   * Endings of English, German and Russian family names: no guide to what stands before them, and
   * there e is never an Arabic a.
   */
  private static final List<String> FAMILY_ENDINGS =
      List.of(
          "on", "ohn", "or", "er", "sen", "mann", "berg", "stein", "ov", "ova", "ow", "off", "ev");

  private final String word;
  private int start = -1;
  private int end = -1;
  private @Nullable VowelClass first;

  InnerVowels(String word) {
    this.word = word;
  }

  /** Adds the run [start, end) of vowels, from left to right. */
  void add(int start, int end) {
    if (this.start >= 0 && first == null) {
      first = VowelClass.inside(word, this.start, this.end);
    }
    this.start = start;
    this.end = end;
  }

  boolean isEmpty() {
    return start < 0;
  }

  /**
   * Returns the key letters that the last vowel may take, before a vowel at the word's end or not.
   */
  String lastLetters(boolean vowelAtEnd) {
    if (isEmpty()) {
      return "ai"; // the vowel that Slah and Lviv leave out
    }
    boolean oneVowel = first == null && !vowelAtEnd && !isVowel(0);
    if (oneVowel && end - start == 1 && word.charAt(start) == 'e') {
      return "e"; // Bell, Ball and Bill: too short for e to be either
    }
    return last().letters;
  }

  /** Returns the key letters that the first of several vowels may take; a is not written. */
  String firstLetters(boolean vowelAtEnd) {
    String letters = first == null ? medial(vowelAtEnd) : letters(first);
    String dropped = droppedVowel();
    return letters.contains(dropped) ? letters : letters + dropped;
  }

  private String letters(VowelClass first) {
    if (isParticiple()) {
      return "a";
    }
    if (isFamilyName()) {
      return first == VowelClass.OPEN_OR_FRONT ? VowelClass.FRONT.letters : first.letters;
    }
    // A round vowel draws the one before it to its side: Kalthoum, Kulthum.
    return last() == VowelClass.ROUND ? "a" : first.letters;
  }

  private boolean isFamilyName() {
    for (String ending : FAMILY_ENDINGS) {
      if (endsIn(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Arabic mu- is heard as me- and ma- before a guttural: Muhanna, Mehanna; Mukhtar, Makhtar. */
  private boolean isParticiple() {
    return word.startsWith("m")
        && isVowel(1)
        && (word.startsWith("h", 2) || word.startsWith("kh", 2) || word.startsWith("ch", 2));
  }

  /** The vowel that may be left out after the first letter: Mrabet, Mourabit; Dmitri, Dimitri. */
  private String droppedVowel() {
    if (word.startsWith("dm")) {
      return "i";
    }
    if (word.length() < 2 || isVowel(1)) {
      return "";
    }
    return switch (word.charAt(0)) {
      case 'm' -> word.charAt(1) == 'c' ? "" : "u"; // not McCain
      case 'h' -> "rlw".indexOf(word.charAt(1)) < 0 ? "u" : ""; // not Hrytsenko, Hwang
      default -> "";
    };
  }

  /**
   * The medial of a Chinese syllable, which Pinyin and Wade-Giles both write: Liang is not Lang,
   * nor Guan Gan.
   */
  private String medial(boolean vowelAtEnd) {
    boolean nasal = word.endsWith("n") || word.endsWith("ng");
    if (vowelAtEnd || !nasal || end - start != 2 || "aeiou".indexOf(word.charAt(0)) >= 0) {
      return "a";
    }
    return switch (word.substring(start, word.length() - (word.endsWith("g") ? 2 : 1))) {
      case "ia", "ie", "ya", "ye" -> "i";
      case "ua", "oa" -> "u";
      default -> "a";
    };
  }

  private VowelClass last() {
    boolean theophoric = word.endsWith("llah"); // Abdullah, Abdallah; Nasrullah, Nasrallah
    return theophoric ? VowelClass.OPEN : VowelClass.inside(word, start, end);
  }

  /** Whether the word ends in a consonant and the ending, or both and an s. */
  private boolean endsIn(String ending) {
    int stem = word.endsWith("s") ? word.length() - 1 : word.length();
    int at = stem - ending.length();
    return at > 0 && word.startsWith(ending, at) && !isVowel(at - 1);
  }

  private boolean isVowel(int place) {
    return place < word.length() && "aeiouy".indexOf(word.charAt(place)) >= 0;
  }
}
