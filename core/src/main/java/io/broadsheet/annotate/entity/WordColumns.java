package io.broadsheet.annotate.entity;

/** The words of an article while they are added: a column for each thing that is known of them. */
final class WordColumns {

  final int[] firstTokens;
  final int[] lastTokens;
  final long[] facts;
  final byte[] flags;
  final String[] folded;
  final Lexeme[] lexemes;
  private int size;

  /** Makes room for as many words as there may be at most. */
  WordColumns(int most) {
    firstTokens = new int[most];
    lastTokens = new int[most];
    facts = new long[most];
    flags = new byte[most];
    folded = new String[most];
    lexemes = new Lexeme[most];
  }

  int size() {
    return size;
  }

  /** Adds a mark, a number or a sentence's end. */
  void add(int firstToken, int lastToken, String written) {
    add(firstToken, lastToken, written, Lexeme.UNKNOWN, 0, 0);
  }

  void add(int firstToken, int lastToken, String word, Lexeme lexeme, long known, int flag) {
    firstTokens[size] = firstToken;
    lastTokens[size] = lastToken;
    folded[size] = word;
    lexemes[size] = lexeme;
    facts[size] = known;
    flags[size] = (byte) flag;
    size++;
  }

  void flagLast(int flag) {
    flags[size - 1] |= (byte) flag;
  }

  /** Flags all words from one on. */
  void flagAll(int from, int flag) {
    for (int i = from; i < size; i++) {
      flags[i] |= (byte) flag;
    }
  }

  /** Gives back facts to all words from one on: in capitals "THE" is the everyday word. */
  void restoreFacts(int from, long bits) {
    for (int i = from; i < size; i++) {
      facts[i] |= lexemes[i].facts() & bits;
    }
  }

  /** Returns whether the last one is neither a mark nor a number. */
  boolean endInWord() {
    return (flags[size - 1] & WordFlag.WORD) != 0;
  }

  boolean is(int i, String word) {
    return i >= 0 && folded[i].equals(word);
  }
}
