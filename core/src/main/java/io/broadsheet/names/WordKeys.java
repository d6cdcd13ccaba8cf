package io.broadsheet.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads one folded word from left to right and writes its keys: a letter for each consonant of the
 * original script, the class of its first inner vowel unless it is open or the only one, then the
 * vowel the word ends in and the class of its last inner vowel. Where a digraph stands for two
 * letters the keys fork, up to {@link ForkingKeys#MOST}.
 *
 * <p>The letters: {@code C} is sh, ch, tch, sch; {@code H} h, kh; {@code J} j, zh, dj; {@code X}
 * ts, tz; {@code 9} a final ng; {@code O} a round vowel at the start, {@code A} any other; the rest
 * are as in English.
 */
final class WordKeys {

  private final LetterCursor letters;
  private final String word;
  private final InnerVowels inner;
  private final ForkingKeys keys = new ForkingKeys();
  private String finalVowel = "";
  private String syllable = "";

  private WordKeys(String folded) {
    letters = new LetterCursor(withInitialY(folded));
    word = letters.word();
    inner = new InnerVowels(word);
  }

  /** Returns one to {@link ForkingKeys#MOST} keys of a word folded by {@link LatinLetters}. */
  static List<String> of(String folded) {
    char first = folded.charAt(0);
    if (first < 'A' || first > 'z') {
      return List.of(folded);
    }
    List<String> keys = new WordKeys(folded).read();
    return endsInV(folded) ? halfOfEach(new WordKeys(withFinalV(folded)).read(), keys) : keys;
  }

  /** Turkmen and German write -ow and -yew for Russian -ov and -yev; Ludlow is English. */
  private static boolean endsInV(String folded) {
    int end = folded.length() - 2;
    return end >= 4
        && ((folded.endsWith("ow") && "aeiouy".indexOf(folded.charAt(end - 1)) < 0)
            || folded.endsWith("yew")
            || folded.endsWith("jew"));
  }

  private static String withFinalV(String folded) {
    return folded.substring(0, folded.length() - 1) + "v";
  }

  private static List<String> halfOfEach(List<String> keys, List<String> others) {
    int half = ForkingKeys.MOST / 2;
    List<String> both = new ArrayList<>(keys.subList(0, Math.min(half, keys.size())));
    both.addAll(others.subList(0, Math.min(half, others.size())));
    return both;
  }

  /** ALA-LC and French begin with i what others begin with y: Iakovlev, Iouri. */
  private static String withInitialY(String folded) {
    boolean glide = folded.length() > 3 && folded.startsWith("i") && isBack(folded.charAt(1));
    return glide ? "y" + folded.substring(1) : folded;
  }

  private static boolean isBack(char c) {
    return c == 'a' || c == 'o' || c == 'u';
  }

  private List<String> read() {
    ConsonantKeys consonants = new ConsonantKeys(letters, keys);
    boolean vowelBefore = false;
    while (!letters.isAtEnd()) {
      if (startsVowels()) {
        readVowelRun();
        vowelBefore = true;
      } else {
        consonants.read(vowelBefore);
        vowelBefore = false;
      }
    }
    return finish();
  }

  private void readVowelRun() {
    int start = letters.at();
    skipVowels();
    int end = letters.at();
    boolean silentH = letters.isAtLast() && letters.letter() == 'h';
    if (silentH) {
      letters.pass(1);
    }
    if (start == 0) {
      addInitialVowels();
    } else if (letters.isAtEnd()) {
      boolean onlySyllable = inner.isEmpty() && keys.isOneLetter();
      syllable = onlySyllable ? VowelClass.ofSyllable(word.substring(start, end)) : "";
      finalVowel = VowelClass.atEnd(word, start, end, silentH);
    } else {
      inner.add(start, end);
    }
  }

  private List<String> finish() {
    if (!syllable.isEmpty()) {
      return keys.withTails(List.of("-" + syllable));
    }
    boolean vowelAtEnd = !finalVowel.isEmpty();
    String marks = inner.firstLetters(vowelAtEnd);
    String last = inner.lastLetters(vowelAtEnd);
    List<String> tails = new ArrayList<>(ForkingKeys.MOST);
    for (int m = 0; m < marks.length(); m++) {
      String mark = marks.charAt(m) == 'a' ? "-" : marks.charAt(m) + "-";
      for (int v = 0; v < last.length(); v++) {
        addTails(tails, mark, last.charAt(v));
      }
    }
    return keys.withTails(tails);
  }

  private void addTails(List<String> tails, String mark, char last) {
    if (finalVowel.isEmpty()) {
      tails.add(mark + last);
    }
    for (int e = 0; e < finalVowel.length(); e++) {
      tails.add(mark + finalVowel.charAt(e) + last);
    }
  }

  private void addInitialVowels() {
    if (letters.isAtEnd()) {
      keys.add(word.toUpperCase(Locale.ROOT)); // nothing but vowels
    } else if (startsWithYe()) {
      keys.add("A", "Y"); // Yegorov, Egorov; Yehia, Yahya; Iermak; Yiannis
    } else {
      keys.add("ou".indexOf(word.charAt(0)) >= 0 ? "O" : "A"); // Oman, Amman; Iran, Oran
    }
  }

  private boolean startsWithYe() {
    return word.startsWith("ye")
        || word.startsWith("ie")
        || (word.startsWith("yi") && word.length() > 2 && isBack(word.charAt(2)));
  }

  private boolean startsVowels() {
    int at = letters.at();
    char c = letters.letter();
    if (c == 'y' && at == 0) {
      return !isVowel(1) || letters.isFrontVowel(1);
    }
    return isVowel(at) && !isFrenchW();
  }

  private void skipVowels() {
    int start = letters.at();
    while (!letters.isAtEnd()
        && ((isVowel(letters.at()) && !isFrenchW()) || isGlideW(start) || isGlideJ(start))) {
      letters.pass(1);
    }
  }

  /** The w of Anouar (Anwar), Alaoui (Alawi) and Ouattara (Wattara), but not the ou of Louis. */
  private boolean isFrenchW() {
    int at = letters.at();
    if (!letters.isAt("ou") || at + 2 >= word.length()) {
      return false;
    }
    char after = word.charAt(at + 2);
    boolean free = at == 0 || word.charAt(at - 1) == 'a';
    return after == 'a' || (free && (after == 'e' || after == 'i'));
  }

  private boolean isGlideW(int start) {
    int at = letters.at();
    return at > start && letters.isAt("w") && !isVowel(at + 1) && !letters.isAt("wsk");
  }

  /**
   * The j that ISO 9 and the Slavs of the Latin script end a word in: Sergej; not Faraj, Bureij.
   */
  private boolean isGlideJ(int start) {
    int at = letters.at();
    return at == start + 1
        && letters.isAtLast()
        && letters.isAt("j")
        && letters.isFrontVowel(start);
  }

  private boolean isVowel(int place) {
    return letters.isVowel(place);
  }
}
