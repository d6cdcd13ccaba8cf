package io.broadsheet.annotate.text;

import io.broadsheet.annotate.text.FurniturePhrases.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The words of a sentence or line as furniture phrases know them: lower case, without marks,
 * numbers and names of outlets replaced by their signs.
 */
final class FoldedWords {

  /** Words beyond these decide nothing. */
  private static final int MAX_WORDS = 80;

  /** "The Summit Daily News": as many capitals before the last word make a name. */
  private static final int MAX_NAME_WORDS = 5;

  private final List<String> words;

  /** The last token of each word. */
  private final int[] tokens;

  private boolean quoted;
  private boolean opensQuoted;

  private FoldedWords(int most) {
    words = new ArrayList<>(most);
    tokens = new int[most];
  }

  /** Folds tokens {@code first} to {@code limit}, exclusive. */
  static FoldedWords of(Tokens tokens, int first, int limit, List<String> ownOutlet) {
    FoldedWords folded = new FoldedWords(Math.clamp(limit - first, 0, MAX_WORDS));
    folded.opensQuoted = first < limit && isQuote(tokens, first);
    for (int i = first; i < limit && folded.size() < MAX_WORDS; i++) {
      if (tokens.kind(i) == Tokens.Kind.MARK && tokens.first(i) != '©') {
        folded.quoted |= isQuote(tokens, i);
      } else {
        folded.add(tokens, i);
        folded.foldOutlet(tokens, ownOutlet);
      }
    }
    return folded;
  }

  int size() {
    return words.size();
  }

  List<String> words() {
    return Collections.unmodifiableList(words);
  }

  String word(int i) {
    return words.get(i);
  }

  /** Returns the last token of word {@code i}. */
  int token(int i) {
    return tokens[i];
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** Returns whether there are quotation marks. */
  boolean quoted() {
    return quoted;
  }

  /** Returns whether it begins with a quotation mark. */
  boolean opensQuoted() {
    return opensQuoted;
  }

  private static boolean isQuote(Tokens tokens, int i) {
    return tokens.kind(i) == Tokens.Kind.MARK && "\"“”„«»".indexOf(tokens.first(i)) >= 0;
  }

  private void add(Tokens source, int i) {
    String word =
        switch (source.kind(i)) {
          case WORD -> source.lower(i);
          case NUMBER -> FurniturePhrases.NUMBER;
          case MARK -> source.string(i);
        };
    add(word, i);
  }

  private void add(String word, int token) {
    tokens[words.size()] = token;
    words.add(word);
  }

  /** Replaces an outlet's name that ends with the last word. */
  private void foldOutlet(Tokens source, List<String> ownOutlet) {
    int from = words.size() - ownOutlet.size();
    if (!ownOutlet.isEmpty()
        && from >= 0
        && words.getLast().equals(ownOutlet.getLast())
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
    return source.isCapitalized(tokens[word])
        && FurniturePhrases.get().isWord(Place.OUTLET, words.get(word));
  }

  private boolean isNamePart(Tokens source, int word) {
    return source.isCapitalized(tokens[word]) && !FurniturePhrases.get().begins(words.get(word));
  }

  private void replace(int from, String sign) {
    int token = tokens[words.size() - 1];
    boolean article = from > 0 && words.get(from - 1).equals("the");
    words.subList(article ? from - 1 : from, words.size()).clear();
    add(sign, token);
  }
}
