package io.broadsheet.names;

/** The letters of a folded word, read from left to right. */
final class LetterCursor {

  /** Longer than any name; what follows is left out of the keys. */
  private static final int MOST_LETTERS = 64;

  private final String word;
  private int at;

  LetterCursor(String folded) {
    word = folded.substring(0, Math.min(folded.length(), MOST_LETTERS));
  }

  /** Returns the whole word, as far as it is read. */
  String word() {
    return word;
  }

  int length() {
    return word.length();
  }

  /** Returns the place of the next letter. */
  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at >= word.length();
  }

  /** Returns whether the word was read up to its last letter. */
  boolean isAtLast() {
    return at + 1 == word.length();
  }

  /** Returns the next letter. */
  char letter() {
    return word.charAt(at);
  }

  /** Returns whether the next letters are these. */
  boolean isAt(String letters) {
    return word.startsWith(letters, at);
  }

  /** Returns whether this is the letter behind the next one. */
  boolean isFollowedBy(char letter) {
    return at + 1 < word.length() && word.charAt(at + 1) == letter;
  }

  /** Returns whether the letter at a place is written for a vowel. */
  boolean isVowel(int place) {
    return place < word.length() && "aeiouy".indexOf(word.charAt(place)) >= 0;
  }

  /** Returns whether the letter at a place is a vowel spoken in front: e, i, y. */
  boolean isFrontVowel(int place) {
    return place < word.length() && "eiy".indexOf(word.charAt(place)) >= 0;
  }

  /** Goes on by some letters; returns false for the second of a doubled letter. */
  boolean pass(int letters) {
    boolean doubled = at > 0 && letters == 1 && word.charAt(at - 1) == word.charAt(at);
    at += letters;
    return !doubled;
  }
}
