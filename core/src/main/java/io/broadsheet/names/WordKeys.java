package io.broadsheet.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads one folded word from left to right and writes its keys: a letter for each consonant of the
 * original script, then the vowel the word ends in, then the class of its last inner vowel. Where a
 * digraph stands for two letters the keys fork, up to {@link ForkingKeys#MOST}.
 *
 * <p>The letters: {@code C} is sh, ch, tch, sch; {@code H} h, kh; {@code J} j, zh, dj; {@code X}
 * ts, tz; {@code 9} a final ng; {@code O} a round vowel at the start, {@code A} any other; the rest
 * are as in English.
 */
final class WordKeys {

  private final LetterCursor letters;
  private final String word;
  private final ForkingKeys keys = new ForkingKeys();
  private String finalVowel = "";
  private String syllable = "";
  private int vowelStart = -1;
  private int vowelEnd = -1;
  private @Nullable VowelClass firstInner;

  private WordKeys(String folded) {
    letters = new LetterCursor(folded);
    word = letters.word();
  }

  /** Returns one to {@link ForkingKeys#MOST} keys of a word folded by {@link LatinLetters}. */
  static List<String> of(String folded) {
    char first = folded.charAt(0);
    boolean latin = first >= 'A' && first <= 'z';
    return latin ? new WordKeys(folded).read() : List.of(folded);
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
      boolean onlySyllable = vowelStart < 0 && keys.isOneLetter();
      syllable = onlySyllable ? VowelClass.ofSyllable(word.substring(start, end)) : "";
      finalVowel = VowelClass.atEnd(word, start, end, silentH);
    } else {
      innerVowels(start, end);
    }
  }

  private List<String> finish() {
    if (!syllable.isEmpty()) {
      return keys.withTails(List.of("-" + syllable));
    }
    String inner = innerClass();
    String mark = "-" + firstInnerMark();
    List<String> tails = new ArrayList<>(4);
    for (int v = 0; v < inner.length(); v++) {
      if (finalVowel.isEmpty()) {
        tails.add(mark + inner.charAt(v));
      }
      for (int e = 0; e < finalVowel.length(); e++) {
        tails.add(mark + finalVowel.charAt(e) + inner.charAt(v));
      }
    }
    return keys.withTails(tails);
  }

  private String innerClass() {
    if (vowelStart < 0) {
      return "ai"; // the vowel that Slah and Lviv leave out
    }
    boolean oneVowel = firstInner == null && finalVowel.isEmpty() && !isVowel(0);
    if (oneVowel && vowelEnd - vowelStart == 1 && word.charAt(vowelStart) == 'e') {
      return "e"; // Bell, Ball and Bill: too short for e to be either
    }
    boolean theophoric = word.endsWith("llah"); // Abdullah, Abdallah; Nasrullah, Nasrallah
    return theophoric ? "a" : VowelClass.inside(word, vowelStart, vowelEnd).letters;
  }

  private void innerVowels(int start, int end) {
    if (vowelStart >= 0 && firstInner == null) {
      firstInner = VowelClass.inside(word, vowelStart, vowelEnd);
    }
    vowelStart = start;
    vowelEnd = end;
  }

  private void addInitialVowels() {
    if (letters.isAtEnd()) {
      keys.add(word.toUpperCase(Locale.ROOT)); // nothing but vowels
    } else if (word.startsWith("ye")) {
      keys.add("A", "Y"); // Yegorov, Egorov; Yehia, Yahya
    } else {
      keys.add("ou".indexOf(word.charAt(0)) >= 0 ? "O" : "A"); // Oman, Amman; Iran, Oran
    }
  }

  /**
   * The class of the first inner vowel, for the endings of English and German names: no
   * romanisation makes Potter of Peter or London of Landon. Arabic participles end in -er too
   * (Shaker, Shakir), so there only a round vowel counts.
   */
  private String firstInnerMark() {
    if (firstInner == null) {
      return "";
    }
    int stem = word.endsWith("s") ? word.length() - 1 : word.length();
    if (endsIn("on", stem) || endsIn("ohn", stem)) {
      return firstInner.letters.substring(firstInner.letters.length() - 1);
    }
    boolean agent = endsIn("er", stem) || endsIn("or", stem);
    return agent && firstInner == VowelClass.ROUND ? "u" : "";
  }

  /** Whether a consonant and the ending stand before {@code end}. */
  private boolean endsIn(String ending, int end) {
    int start = end - ending.length();
    return start > 0 && word.startsWith(ending, start) && !isVowel(start - 1);
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
    while (!letters.isAtEnd() && ((isVowel(letters.at()) && !isFrenchW()) || isGlideW(start))) {
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

  private boolean isVowel(int place) {
    return letters.isVowel(place);
  }
}
