package io.broadsheet.names;

import java.util.List;

/**
 * Reads the consonants of a folded word and writes a letter for each, or several where a digraph
 * stands for two letters.
 */
final class ConsonantKeys {

  /** What Greek names have of Giannis, Panagiotis and Giorgos. */
  private static final List<String> GREEK = List.of("giann", "giot", "giorg");

  private final LetterCursor letters;
  private final ForkingKeys keys;

  ConsonantKeys(LetterCursor letters, ForkingKeys keys) {
    this.letters = letters;
    this.keys = keys;
  }

  /**
   * Reads one consonant, and what is written with it.
   *
   * @param vowelBefore whether a vowel was read last
   */
  void read(boolean vowelBefore) {
    char c = letters.letter();
    boolean firmCluster = startsFirmCluster(c);
    switch (c) {
      case 's', LatinLetters.S_OR_SH -> readS(c, vowelBefore);
      case 'c', LatinLetters.C_OR_CH -> readC(c);
      case 'k' -> readK();
      case 'g' -> readG(vowelBefore);
      case 'q' -> readQ();
      case 'd', LatinLetters.D_OR_DJ -> readD(c);
      case 't' -> readT();
      case 'z', LatinLetters.Z_OR_ZH -> readZ(c, vowelBefore);
      case 'h' -> readH();
      case 'j' -> readJ();
      case 'w', 'o' -> take(c == 'o' ? 2 : 1, "V");
      case 'f' -> take(1, letters.isAt("ff") && letters.at() + 2 == letters.length() ? "V" : "F");
      case 'p' -> take(next('h') ? 2 : 1, next('h') ? "F" : "P");
      case 'b' -> take(next('h') ? 2 : 1, "B");
      case 'x' -> readX();
      default -> takeAsItIs(c);
    }
    if (firmCluster) {
      keys.add("'");
    }
  }

  /** Brown is not Byron, while Arabic and Hebrew lose the vowel of other starts: Fraj, Zvi. */
  private boolean startsFirmCluster(char c) {
    return letters.at() == 0 && (next('r') || next('l')) && "bcgkpt".indexOf(c) >= 0;
  }

  private void takeAsItIs(char c) {
    if (letters.pass(1)) {
      keys.add(Character.toUpperCase(c));
    }
  }

  private void readS(char c, boolean vowelBefore) {
    if (c == LatinLetters.S_OR_SH) {
      take(1, "S", "C");
    } else if (letters.isAt("shch") || letters.isAt("stch")) {
      take(4, "C");
    } else if (letters.isAt("sch")) {
      take(3, "C");
    } else if (next('h')) {
      readSh();
    } else if (next('z')) {
      take(2, "S", "C");
    } else if (isGermanDse() || (vowelBefore && letters.isVowel(letters.at() + 1))) {
      take(1, "S", "Z"); // Rosen, Rozen
    } else {
      take(1, "S");
    }
  }

  /** The s that German speaks as sh, and Hebrew and Russian write so: Stern, Shtern. */
  private void readSh() {
    boolean initial = letters.at() == 0 && (letters.isAt("sht") || letters.isAt("shp"));
    boolean stein = letters.isAt("shtein") || letters.isAt("shteyn") || letters.isAt("shtain");
    if (initial || stein) {
      take(2, "C", "S");
    } else {
      take(2, "C");
    }
  }

  /** German writes -dse for Georgian -dze. */
  private boolean isGermanDse() {
    return isBehind('d') && letters.isAt("se") && letters.at() + 2 == letters.length();
  }

  private void readC(char c) {
    boolean front = isFrontVowel(1);
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
    } else if (letters.isAt("cov") && letters.at() + 5 > letters.length()) {
      take(1, "K", "X"); // ISO 9: Kuznecov, Kuznetsov
    } else if (letters.isAtLast() && letters.word().endsWith("vic")) {
      take(1, "K", "C"); // Milosevic, Milosevich
    } else {
      take(1, "K");
    }
  }

  private void readCh() {
    if (letters.isVowel(letters.at() + 2) || letters.at() + 2 >= letters.length()) {
      take(2, "C", "H");
    } else if (letters.isAt("christ") && letters.at() == 0) {
      take(2, "K", "H"); // Christo, Hristo
    } else if (letters.at() == 0) {
      take(2, "K");
    } else {
      take(2, "C", "H", "K");
    }
  }

  private void readK() {
    if (letters.isAt("ksh")) {
      take(3, "KC", "KS"); // Lakshmi, Laxmi
    } else if (next('h')) {
      take(2, "H", "K");
    } else {
      take(1, "K");
    }
  }

  private void readG(boolean vowelBefore) {
    if (next('h')) {
      take(2, "G", "K");
    } else if (isBehind('n') && letters.isAtLast()) {
      take(1, "9");
    } else if (next('u') && isFrontVowel(2)) {
      take(2, "G");
    } else if (letters.at() == 0 && (next('w') || next('y'))) {
      take(1, "G", "K"); // Korean: Gwangju, Kwangju
    } else if (next('i') && isBackVowel(2)) {
      readGi(vowelBefore);
    } else {
      take(1, "G", "J");
    }
  }

  /** The Greek letter that is also written y: Giannis, Yannis; Panagiotis, Panayiotis. */
  private void readGi(boolean vowelBefore) {
    if (letters.at() == 0 && letters.length() > 4) {
      take(1, "G", "J", "Y");
    } else if (vowelBefore && GREEK.stream().anyMatch(letters::isAt)) {
      take(1, "G", "J", "");
    } else {
      take(1, "G", "J");
    }
  }

  private void readQ() {
    take(next('u') && isFrontVowel(2) ? 2 : 1, "K", "G");
  }

  private void readD(char c) {
    if (c == LatinLetters.D_OR_DJ) {
      take(1, "D", "J");
    } else if (next('h')) {
      take(2, "D", "Z");
    } else if (next(LatinLetters.Z_OR_ZH)) {
      take(2, "J", "DZ");
    } else if (letters.isAt("dzh") || letters.isAt("dsch")) {
      take(next('z') ? 3 : 4, "J"); // Russian and German: Dzhaparov, Dschaparow
    } else if (next('j')) {
      take(2, "J");
    } else if (next('t')) {
      take(2, "T");
    } else if (letters.at() == 0 && letters.isAt("dae")) {
      take(1, "D", "T"); // Korean: Daegu, Taegu
    } else {
      take(1, "D");
    }
  }

  private void readT() {
    if (letters.isAt("tch")) {
      take(3, "C");
    } else if (letters.isAt("tsch")) {
      take(4, "C");
    } else if (next('z') || (next('s') && !letters.isAt("tsh"))) {
      take(letters.isAt("tsz") ? 3 : 2, "X");
    } else {
      take(next('h') ? 2 : 1, "T");
    }
  }

  private void readX() {
    if (next('h')) {
      take(2, "J"); // Albanian: Hoxha, Hodja
    } else if (letters.at() > 0) {
      take(1, "KS");
    } else if (next('e')) {
      take(1, "C", "KS"); // Xenia, Ksenia
    } else {
      take(1, "C");
    }
  }

  private void readZ(char c, boolean vowelBefore) {
    if (c == LatinLetters.Z_OR_ZH) {
      take(1, "Z", "J");
    } else if (next('h')) {
      take(2, "J");
    } else if (vowelBefore && letters.isVowel(letters.at() + 1)) {
      take(1, "Z");
    } else {
      take(1, "Z", "X");
    }
  }

  private void readH() {
    boolean germanLength = isBehind('o') && next('n');
    if (letters.at() == 0 && next('s')) {
      take(2, "C"); // Wade-Giles: Hsu, Xu
    } else if (letters.at() == 1 && isBehind('o') && !letters.isVowel(2)) {
      take(1, "", "H"); // Japanese: Ohtani, Otani
    } else {
      take(1, germanLength ? "" : "H"); // Mendelsohn, Cohn
    }
  }

  private void readJ() {
    if (letters.at() == 0 && letters.length() >= 5 && letters.isVowel(1)) {
      take(1, "J", isFrontVowel(1) ? "A" : "Y"); // Jelena, Yelena
    } else {
      take(1, "J");
    }
  }

  private boolean next(char c) {
    return letters.isFollowedBy(c);
  }

  /** Whether the letter so many behind this one makes c and g soft. */
  private boolean isFrontVowel(int behind) {
    return letters.isFrontVowel(letters.at() + behind);
  }

  private boolean isBackVowel(int behind) {
    int place = letters.at() + behind;
    return letters.isVowel(place) && !letters.isFrontVowel(place);
  }

  private boolean isBehind(char c) {
    return letters.at() > 0 && letters.word().charAt(letters.at() - 1) == c;
  }

  private void take(int count, String code) {
    if (letters.pass(count)) {
      keys.add(code);
    }
  }

  private void take(int count, String... codes) {
    if (letters.pass(count)) {
      keys.add(codes);
    }
  }
}
