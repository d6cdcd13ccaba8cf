package io.broadsheet.annotate.text;

import io.broadsheet.annotate.text.FurniturePhrases.Node;
import io.broadsheet.annotate.text.FurniturePhrases.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence or line as furniture phrases know them: lower case, without marks,
 * numbers and names of outlets replaced by their signs.
 */
final class FoldedWords {

  /** Words beyond these decide nothing. */
  private static final int MAX_WORDS = 80;

  /** "The Summit Daily News": as many capitals before the last word make a name. */
  private static final int MAX_NAME_WORDS = 5;

  private final Tokens source;

  /** What stands for a word, or null where it stands for itself. */
  private final @Nullable String[] signs;

  /** The last token of each word. */
  private final int[] tokens;

  /** How the phrases go on that begin with each word. */
  private final @Nullable Node[] starts;

  private int size;
  private boolean quoted;
  private boolean opensQuoted;

  private FoldedWords(Tokens source, int most) {
    this.source = source;
    signs = new @Nullable String[most];
    tokens = new int[most];
    starts = new @Nullable Node[most];
  }

  /** Folds tokens {@code first} to {@code limit}, exclusive. */
  static FoldedWords of(Tokens tokens, int first, int limit, List<String> ownOutlet) {
    FoldedWords folded = new FoldedWords(tokens, Math.clamp(limit - first, 0, MAX_WORDS));
    folded.opensQuoted = first < limit && isQuote(tokens, first);
    for (int i = first; i < limit && folded.size() < MAX_WORDS; i++) {
      if (tokens.kind(i) == Tokens.Kind.MARK && tokens.first(i) != '©') {
        folded.quoted |= isQuote(tokens, i);
      } else {
        folded.add(i);
        folded.foldOutlet(ownOutlet);
      }
    }
    return folded;
  }

  int size() {
    return size;
  }

  String word(int i) {
    String sign = signs[i];
    return sign == null ? source.lower(tokens[i]) : sign;
  }

  /** Returns whether word {@code i} is this one, which is no sign. */
  boolean is(int i, String word) {
    return signs[i] == null && source.is(tokens[i], word);
  }

  /** Returns whether word {@code i} stands for a number. */
  boolean isNumber(int i) {
    return FurniturePhrases.NUMBER.equals(signs[i]);
  }

  /** Returns whether word {@code i} stands for the article's own outlet. */
  boolean isOwnOutlet(int i) {
    return FurniturePhrases.OWN_OUTLET.equals(signs[i]);
  }

  /** Returns how the phrases go on that begin with word {@code i}, or null if none does. */
  @Nullable Node start(int i) {
    return starts[i];
  }

  /** Returns how the phrases go on behind a node with word {@code i}, or null if none does. */
  @Nullable Node next(Node node, int i) {
    String sign = signs[i];
    return sign == null ? node.next(source, tokens[i]) : node.next(sign);
  }

  /** Returns the last token of word {@code i}. */
  int token(int i) {
    return tokens[i];
  }

  /** Returns whether a word is of those of a table. */
  boolean containsAny(TokenTable<?> table) {
    for (int i = 0; i < size; i++) {
      if (signs[i] == null && table.find(source, tokens[i]) != null) {
        return true;
      }
    }
    return false;
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

  private void add(int token) {
    switch (source.kind(token)) {
      case WORD -> add(null, token, FurniturePhrases.get().startingWith(source, token));
      case NUMBER -> addSign(FurniturePhrases.NUMBER, token);
      case MARK -> addSign(source.string(token), token);
    }
  }

  private void addSign(String sign, int token) {
    add(sign, token, FurniturePhrases.get().startingWith(sign));
  }

  private void add(@Nullable String sign, int token, @Nullable Node start) {
    signs[size] = sign;
    tokens[size] = token;
    starts[size] = start;
    size++;
  }

  /** Replaces an outlet's name that ends with the last word. */
  private void foldOutlet(List<String> ownOutlet) {
    if (!ownOutlet.isEmpty() && endsWith(ownOutlet)) {
      replace(size - ownOutlet.size(), FurniturePhrases.OWN_OUTLET);
      return;
    }
    int last = size - 1;
    if (last > 0 && isOutletWord(last)) {
      int first = last;
      while (first > 0 && last - first < MAX_NAME_WORDS && isNamePart(first - 1)) {
        first--;
      }
      replace(first, FurniturePhrases.OUTLET);
    }
  }

  private boolean endsWith(List<String> name) {
    int from = size - name.size();
    for (int k = name.size() - 1; k >= 0; k--) {
      if (from < 0 || !is(from + k, name.get(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOutletWord(int word) {
    return FurniturePhrases.isWord(Place.OUTLET, this, word) && source.isCapitalized(tokens[word]);
  }

  private boolean isNamePart(int word) {
    return source.isCapitalized(tokens[word]) && starts[word] == null;
  }

  private void replace(int from, String sign) {
    int token = tokens[size - 1];
    boolean article = from > 0 && is(from - 1, "the");
    size = article ? from - 1 : from;
    addSign(sign, token);
  }
}
