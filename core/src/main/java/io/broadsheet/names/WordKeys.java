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

  /** Longer than any name; what follows is left out of the keys. */
  private static final int MOST_LETTERS = 64;

  private static final String FRONT = "eiy";

  private final String word;
  private final int length;
  private final ForkingKeys keys = new ForkingKeys();
  private int at;
  private String finalVowel = "";
  private String syllable = "";
  private int vowelStart = -1;
  private int vowelEnd = -1;
  private @Nullable VowelClass firstInner;

  private WordKeys(String word) {
    this.length = Math.min(word.length(), MOST_LETTERS);
    this.word = word.substring(0, length);
  }

  /** Returns one to {@link ForkingKeys#MOST} keys of a word folded by {@link LatinLetters}. */
  static List<String> of(String folded) {
    char first = folded.charAt(0);
    boolean latin = first >= 'A' && first <= 'z';
    return latin ? new WordKeys(folded).read() : List.of(folded);
  }

  private List<String> read() {
    boolean vowelBefore = false;
    while (at < length) {
      if (startsVowels()) {
        readVowelRun();
        vowelBefore = true;
      } else {
        readConsonant(vowelBefore);
        vowelBefore = false;
      }
    }
    return finish();
  }

  private void readVowelRun() {
    int start = at;
    skipVowels();
    int end = at;
    boolean silentH = at == length - 1 && word.charAt(at) == 'h';
    if (silentH) {
      at++;
    }
    if (start == 0) {
      addInitialVowels();
    } else if (at == length) {
      boolean onlySyllable = vowelStart < 0 && keys.isOneLetter();
      syllable = onlySyllable ? VowelClass.ofSyllable(word.substring(start, end)) : "";
      finalVowel = VowelClass.atEnd(word, start, end, silentH);
    } else {
      innerVowels(start);
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

  private void innerVowels(int start) {
    if (vowelStart >= 0 && firstInner == null) {
      firstInner = VowelClass.inside(word, vowelStart, vowelEnd);
    }
    vowelStart = start;
    vowelEnd = at;
  }

  private void addInitialVowels() {
    if (at == length) {
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
    int stem = word.endsWith("s") ? length - 1 : length;
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
    char c = word.charAt(at);
    if (c == 'y' && at == 0) {
      return !isVowel(1) || FRONT.indexOf(word.charAt(1)) >= 0;
    }
    return isVowel(at) && !isFrenchW();
  }

  private void skipVowels() {
    int start = at;
    while (at < length && ((isVowel(at) && !isFrenchW()) || isGlideW(start))) {
      at++;
    }
  }

  /** The w of Anouar (Anwar), Alaoui (Alawi) and Ouattara (Wattara), but not the ou of Louis. */
  private boolean isFrenchW() {
    if (!word.startsWith("ou", at) || at + 2 >= length) {
      return false;
    }
    char after = word.charAt(at + 2);
    boolean free = at == 0 || word.charAt(at - 1) == 'a';
    return after == 'a' || (free && (after == 'e' || after == 'i'));
  }

  private boolean isGlideW(int start) {
    return at > start && word.charAt(at) == 'w' && !isVowel(at + 1) && !word.startsWith("wsk", at);
  }

  private boolean isVowel(int i) {
    return i < length && "aeiouy".indexOf(word.charAt(i)) >= 0;
  }

  private void readConsonant(boolean vowelBefore) {
    char c = word.charAt(at);
    boolean firmCluster = startsFirmCluster(c);
    switch (c) {
      case 's', LatinLetters.S_OR_SH -> readS(c, vowelBefore);
      case 'c', LatinLetters.C_OR_CH -> readC(c);
      case 'k' -> readK();
      case 'g' -> readG();
      case 'q' -> readQ();
      case 'd', LatinLetters.D_OR_DJ -> readD(c);
      case 't' -> readT();
      case 'z', LatinLetters.Z_OR_ZH -> readZ(c, vowelBefore);
      case 'h' -> readH();
      case 'j' -> readJ();
      case 'w', 'o' -> take(c == 'o' ? 2 : 1, "V");
      case 'f' -> take(1, word.startsWith("ff", at) && at + 2 == length ? "V" : "F");
      case 'p' -> take(next('h') ? 2 : 1, next('h') ? "F" : "P");
      case 'b' -> take(next('h') ? 2 : 1, "B");
      case 'x' -> take(1, at == 0 ? "C" : "KS");
      default -> takeAsItIs(c);
    }
    if (firmCluster) {
      keys.add("'");
    }
  }

  /** Brown is not Byron, while Arabic and Hebrew lose the vowel of other starts: Fraj, Zvi. */
  private boolean startsFirmCluster(char c) {
    return at == 0 && (next('r') || next('l')) && "bcgkpt".indexOf(c) >= 0;
  }

  private void takeAsItIs(char c) {
    if (pass(1)) {
      keys.add(Character.toUpperCase(c));
    }
  }

  private void readS(char c, boolean vowelBefore) {
    if (c == LatinLetters.S_OR_SH) {
      take(1, "S", "C");
    } else if (word.startsWith("shch", at) || word.startsWith("stch", at)) {
      take(4, "C");
    } else if (word.startsWith("sch", at)) {
      take(3, "C");
    } else if (next('h')) {
      take(2, "C");
    } else if (next('z')) {
      take(2, "S", "C");
    } else if (vowelBefore && isVowel(at + 1)) {
      take(1, "S", "Z"); // Rosen, Rozen
    } else {
      take(1, "S");
    }
  }

  private void readC(char c) {
    boolean front = at + 1 < length && FRONT.indexOf(word.charAt(at + 1)) >= 0;
    if (c == LatinLetters.C_OR_CH) {
      take(1, front ? "S" : "K", "C");
    } else if (next('h')) {
      readCh();
    } else if (next('z')) {
      take(2, "C");
    } else if (next('k') || next('q')) {
      take(2, "K");
    } else if (front) {
      take(1, "S", "X"); // Yacine, Golicyn
    } else if (word.startsWith("cov", at) && at + 5 > length) {
      take(1, "K", "X"); // ISO 9: Kuznecov, Kuznetsov
    } else if (at + 1 == length && word.endsWith("vic")) {
      take(1, "K", "C"); // Milosevic, Milosevich
    } else {
      take(1, "K");
    }
  }

  private void readCh() {
    if (isVowel(at + 2) || at + 2 >= length) {
      take(2, "C", "H");
    } else if (at == 0) {
      take(2, "K");
    } else {
      take(2, "C", "H", "K");
    }
  }

  private void readK() {
    if (next('h')) {
      take(2, "H", "K");
    } else {
      take(1, "K");
    }
  }

  private void readG() {
    if (next('h')) {
      take(2, "G", "K");
    } else if (at > 0 && word.charAt(at - 1) == 'n' && at + 1 == length) {
      take(1, "9");
    } else if (next('u') && at + 2 < length && FRONT.indexOf(word.charAt(at + 2)) >= 0) {
      take(2, "G");
    } else if (at == 0 && (next('w') || next('y'))) {
      take(1, "G", "K"); // Korean: Gwangju, Kwangju
    } else {
      take(1, "G", "J");
    }
  }

  private void readQ() {
    take(next('u') && at + 2 < length && FRONT.indexOf(word.charAt(at + 2)) >= 0 ? 2 : 1, "K", "G");
  }

  private void readD(char c) {
    if (c == LatinLetters.D_OR_DJ) {
      take(1, "D", "J");
    } else if (next('h')) {
      take(2, "D", "Z");
    } else if (next('j')) {
      take(2, "J");
    } else if (next('t')) {
      take(2, "T");
    } else if (at == 0 && word.startsWith("dae")) {
      take(1, "D", "T"); // Korean: Daegu, Taegu
    } else {
      take(1, "D");
    }
  }

  private void readT() {
    if (word.startsWith("tch", at)) {
      take(3, "C");
    } else if (word.startsWith("tsch", at)) {
      take(4, "C");
    } else if (next('z') || (next('s') && !word.startsWith("tsh", at))) {
      take(word.startsWith("tsz", at) ? 3 : 2, "X");
    } else {
      take(next('h') ? 2 : 1, "T");
    }
  }

  private void readZ(char c, boolean vowelBefore) {
    if (c == LatinLetters.Z_OR_ZH) {
      take(1, "Z", "J");
    } else if (next('h')) {
      take(2, "J");
    } else if (vowelBefore && isVowel(at + 1)) {
      take(1, "Z");
    } else {
      take(1, "Z", "X");
    }
  }

  private void readH() {
    boolean germanLength = at > 0 && word.charAt(at - 1) == 'o' && next('n');
    take(1, germanLength ? "" : "H"); // Mendelsohn, Cohn
  }

  private void readJ() {
    if (at == 0 && length >= 5 && isVowel(1)) {
      take(1, "J", FRONT.indexOf(word.charAt(1)) >= 0 ? "A" : "Y"); // Jelena, Yelena
    } else {
      take(1, "J");
    }
  }

  private boolean next(char c) {
    return at + 1 < length && word.charAt(at + 1) == c;
  }

  private void take(int letters, String code) {
    if (pass(letters)) {
      keys.add(code);
    }
  }

  private void take(int letters, String... codes) {
    if (pass(letters)) {
      keys.add(codes);
    }
  }

  /** Goes on by some letters; false for the second of a doubled letter. */
  private boolean pass(int letters) {
    boolean doubled = at > 0 && letters == 1 && word.charAt(at - 1) == word.charAt(at);
    at += letters;
    return !doubled;
  }
}
