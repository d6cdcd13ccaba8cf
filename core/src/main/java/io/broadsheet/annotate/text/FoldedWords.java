package io.broadsheet.annotate.text;

import io.broadsheet.annotate.text.FurniturePhrases.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a sentence or line as furniture phrases know them: lower case, without marks,
 * numbers and names of outlets replaced by their signs.
 *
 * @param words the words
 * @param tokens the last token of each word
 * @param quoted whether there are quotation marks
 * @param opensQuoted whether it begins with one
 */
record FoldedWords(List<String> words, List<Integer> tokens, boolean quoted, boolean opensQuoted) {

  /** Words beyond these decide nothing. */
  private static final int MAX_WORDS = 80;

  /** "The Summit Daily News": as many capitals before the last word make a name. */
  private static final int MAX_NAME_WORDS = 5;

  int size() {
    return words.size();
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** Folds tokens {@code first} to {@code limit}, exclusive. */
  static FoldedWords of(Tokens tokens, int first, int limit, List<String> ownOutlet) {
    FoldedWords folded =
        new FoldedWords(
            new ArrayList<>(), new ArrayList<>(), false, first < limit && isQuote(tokens, first));
    boolean quoted = false;
    for (int i = first; i < limit && folded.size() < MAX_WORDS; i++) {
      quoted |= isQuote(tokens, i);
      folded.add(tokens, i);
      folded.foldOutlet(tokens, ownOutlet);
    }
    return new FoldedWords(folded.words, folded.tokens, quoted, folded.opensQuoted);
  }

  private static boolean isQuote(Tokens tokens, int i) {
    return tokens.kind(i) == Tokens.Kind.MARK && "\"“”„«»".indexOf(tokens.first(i)) >= 0;
  }

  private void add(Tokens source, int i) {
    switch (source.kind(i)) {
      case WORD -> add(source.lower(i), i);
      case NUMBER -> add(FurniturePhrases.NUMBER, i);
      case MARK -> {
        if (source.first(i) == '©') {
          add("©", i);
        }
      }
    }
  }

  private void add(String word, int token) {
    words.add(word);
    tokens.add(token);
  }

  /** Replaces an outlet's name that ends with the last word. */
  private void foldOutlet(Tokens source, List<String> ownOutlet) {
    int from = words.size() - ownOutlet.size();
    if (!ownOutlet.isEmpty()
        && from >= 0
        && words.get(words.size() - 1).equals(ownOutlet.get(ownOutlet.size() - 1))
        && words.subList(from, words.size()).equals(ownOutlet)) {
      replace(from, FurniturePhrases.OWN_OUTLET);
      return;
    }
    int last = words.size() - 1;
    if (last > 0 && isOutletWord(source, last)) {
      int first = last;
      while (first > 0 && last - first < MAX_NAME_WORDS && isNamePart(source, first - 1)) {
        first--;
      }
      replace(first, FurniturePhrases.OUTLET);
    }
  }

  private boolean isOutletWord(Tokens source, int word) {
    return source.isCapitalized(tokens.get(word))
        && FurniturePhrases.get().isWord(Place.OUTLET, words.get(word));
  }

  private boolean isNamePart(Tokens source, int word) {
    return source.isCapitalized(tokens.get(word))
        && !FurniturePhrases.get().begins(words.get(word));
  }

  private void replace(int from, String sign) {
    int token = tokens.get(tokens.size() - 1);
    boolean article = from > 0 && words.get(from - 1).equals("the");
    int first = article ? from - 1 : from;
    words.subList(first, words.size()).clear();
    tokens.subList(first, tokens.size()).clear();
    add(sign, token);
  }
}
