package io.broadsheet.annotate.entity;

/** How a word stands in its text, as bits of one byte; what it means are its {@link Fact facts}. */
final class WordFlag {

  /** Written as names are. */
  static final int CAPITAL = 1;

  static final int POSSESSIVE = 2;

  /** Two or more capitals. */
  static final int SHOUTED = 4;

  /** May owe its capital to its place. */
  static final int SENTENCE_START = 8;

  /** Neither a mark nor a number. */
  static final int WORD = 16;

  /** Stands among words of which all are capitalised. */
  static final int UNSURE_CASE = 32;

  private WordFlag() {}
}
