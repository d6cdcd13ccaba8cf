package io.broadsheet.search.figure;

import io.broadsheet.analysis.Terms;
import io.broadsheet.article.Figure;
import io.broadsheet.article.TextSpan;
import io.broadsheet.names.OrdinaryWords;
import java.util.List;
import java.util.Locale;

/**
 * The words of a sentence, and which of them are a figure's.
 *
 * @param figure the figure
 * @param text the sentence
 * @param words its words
 * @param first the figure's first word
 * @param next the word behind the figure's last
 */
record FigureSentence(Figure figure, String text, List<Terms> words, int first, int next) {

  private static final String BREAKS = ",;:—–()?!\n";

  /** Finds the words of a figure in a sentence of an article. */
  static FigureSentence of(Figure figure, TextSpan sentence, String text, List<Terms> words) {
    TextSpan span = figure.span().shift(-sentence.start());
    int first = 0;
    while (first < words.size() && words.get(first).end() <= span.start()) {
      first++;
    }
    int next = first;
    while (next < words.size() && words.get(next).start() < span.end()) {
      next++;
    }
    return new FigureSentence(figure, text, words, first, next);
  }

  /** Returns whether the figure is a bare number. */
  boolean isBare() {
    return figure.unit() == null;
  }

  /** Returns whether the figure is a number of people, who often have no word, or of things. */
  boolean isCount() {
    return unit().isEmpty();
  }

  /** Returns the figure's unit, or "" if it is a number of people or things. */
  String unit() {
    String unit = figure.unit();
    return unit == null || unit.equals("person") ? "" : unit;
  }

  /** Returns whether a mark parts a word from the one before it. */
  boolean isParted(int i) {
    return textBetween(i - 1, i).chars().anyMatch(c -> BREAKS.indexOf(c) >= 0);
  }

  /** Returns what stands between two words. */
  String textBetween(int one, int other) {
    int from = one < 0 ? 0 : words.get(one).end();
    int to = other < words.size() ? words.get(other).start() : text.length();
    return text.substring(from, Math.max(from, to));
  }

  /** Returns whether a word has a capital because it is, or is part of, a name, and no day. */
  boolean isName(int i) {
    return Character.isUpperCase(words.get(i).written().charAt(0))
        && !isDay(i)
        && (i > 0 || !OrdinaryWords.contains(lower(i)));
  }

  /** Returns whether a word names a day of the week or a month. */
  boolean isDay(int i) {
    return Cue.DAY.has(lower(i));
  }

  /** Returns whether a word is an article, a preposition, an adverb or the like. */
  boolean isFunctionWord(int i) {
    return OrdinaryWords.isFunctionWord(lower(i));
  }

  /** Returns whether a word is a number, in digits or in letters up to twelve. */
  boolean isNumber(int i) {
    return Character.isDigit(words.get(i).written().charAt(0)) || Cue.NUMBER.has(lower(i));
  }

  /** Returns a word in lower case. */
  String lower(int i) {
    return words.get(i).exact().substring(1).toLowerCase(Locale.ROOT);
  }
}
