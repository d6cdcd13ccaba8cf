package io.broadsheet.annotate.text;

import io.broadsheet.article.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts paragraphs into sentences at full stops, question and exclamation marks that end one: not
 * after a title or another abbreviation, an initial, or before a word that goes on in lower case.
 * Closing quotation marks and brackets stay with the sentence before them.
 */
final class SentenceSplitter {

  /** "CEST"; longer ones are words: "Eastern". */
  private static final int LONGEST_ZONE = 4;

  private final Tokens tokens;
  private final List<TextSpan> sentences = new ArrayList<>();

  private SentenceSplitter(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the sentences of the paragraphs, none of them across two. */
  static List<TextSpan> split(Tokens tokens, List<TextSpan> paragraphs) {
    SentenceSplitter splitter = new SentenceSplitter(tokens);
    paragraphs.forEach(splitter::splitParagraph);
    return splitter.sentences;
  }

  private void splitParagraph(TextSpan paragraph) {
    int limit = tokens.at(paragraph.end());
    int first = tokens.at(paragraph.start());
    int i = first;
    while (i < limit) {
      if (isTerminal(i) && endsSentence(i, limit)) {
        int last = skipClosing(i, limit);
        sentences.add(tokens.span(first, last));
        first = last + 1;
        i = first;
      } else {
        // past the closing marks: they end no other sentence, and a run of them is read once
        i = isTerminal(i) ? skipClosing(i, limit) + 1 : i + 1;
      }
    }
    if (first < limit) {
      sentences.add(tokens.span(first, limit - 1));
    }
  }

  private boolean isTerminal(int i) {
    char c = tokens.first(i);
    return tokens.kind(i) == Tokens.Kind.MARK
        && (c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '؟');
  }

  /** Returns the last of the marks that belong to the sentence that mark {@code i} ends. */
  private int skipClosing(int i, int limit) {
    int last = i;
    while (last + 1 < limit && tokens.glued(last + 1) && isClosing(last + 1)) {
      last++;
    }
    return last;
  }

  private boolean isClosing(int i) {
    return tokens.kind(i) == Tokens.Kind.MARK && ".!?…\"”’')]»".indexOf(tokens.first(i)) >= 0;
  }

  private boolean endsSentence(int i, int limit) {
    int next = skipClosing(i, limit) + 1;
    if (next >= limit) {
      return true;
    }
    if (tokens.glued(next)) {
      return lacksBlank(i, next);
    }
    if (!beginsSentence(next)) {
      return false;
    }
    return tokens.first(i) != '.' || next - i > 1 || !isAbbreviation(i, next);
  }

  /** The blank is lost: "“We go.”She left", "they said.The talks". */
  private boolean lacksBlank(int i, int next) {
    boolean afterQuote = tokens.isMark(next - 1, '”') || tokens.isMark(next - 1, '"');
    boolean afterWord = next == i + 1 && tokens.isWord(i - 1) && !tokens.isCapitalized(i - 1);
    boolean opener = opens(next) && tokens.string(next).length() > 1;
    return tokens.isCapitalized(next) && ((afterQuote && next > i + 1) || (afterWord && opener));
  }

  private boolean opens(int next) {
    return tokens.isWord(next) && SentenceOpeners.contains(tokens.lower(next));
  }

  private boolean beginsSentence(int next) {
    return switch (tokens.kind(next)) {
      case WORD -> !Character.isLowerCase(tokens.first(next)) || isSpelledSmall(next);
      case NUMBER -> true;
      case MARK -> ",;:)]%–—-".indexOf(tokens.first(next)) < 0;
    };
  }

  /** Names that begin with a small letter: iPhone, eBay. */
  private boolean isSpelledSmall(int i) {
    String word = tokens.string(i);
    return word.length() > 2 && Character.isUpperCase(word.charAt(1));
  }

  private boolean isAbbreviation(int point, int next) {
    int word = point - 1;
    if (!tokens.isWord(word) || !tokens.glued(point)) {
      return false;
    }
    String lower = tokens.lower(word);
    if (lower.length() == 1 && tokens.isCapitalized(word)) {
      return isInitial(word, next);
    }
    if (lower.equals("m") && tokens.isMark(word - 1, '.')) {
      return !tokens.isCapitalized(next) || isTimeOfDay(next);
    }
    return isBeforeWhatItTells(lower, word, next)
        || (Cue.COMPANY_FORM.has(lower) && tokens.isWord(next) && !opens(next));
  }

  /**
   * What goes on behind "7 a.m.": "Monday", "May 5", "ET", "Eastern on", "Oslo time"; but not "May
   * left".
   */
  private boolean isTimeOfDay(int next) {
    String lower = tokens.lower(next);
    boolean owns = tokens.glued(next + 1) && tokens.is(next + 2, "s");
    if (Cue.DAY.has(lower)) {
      return !owns;
    }
    if (Cue.MONTH.has(lower)) {
      return tokens.isNumber(tokens.isMark(next + 1, '.') ? next + 2 : next + 1);
    }
    boolean word = lower.length() > LONGEST_ZONE;
    if (isBeforeTime(next) || (tokens.isCapitalized(next + 1) && isBeforeTime(next + 1))) {
      return true;
    }
    return Cue.ZONE.has(lower) && (word ? !tokens.isCapitalized(next + 1) : tokens.isAllCaps(next));
  }

  /** "London time", "Eastern time". */
  private boolean isBeforeTime(int i) {
    return tokens.isWord(i) && tokens.is(i + 1, "time") && !tokens.isCapitalized(i + 1);
  }

  /** "Mr. Smith", "Sens. Smith and Jones", "No. 5", "RENO, Nev. (AP)". */
  private boolean isBeforeWhatItTells(String lower, int word, int next) {
    boolean capital = tokens.isCapitalized(word);
    if (Cue.BEFORE_NUMBER.has(lower)) {
      return tokens.isNumber(next);
    }
    if (Cue.BEFORE_NAME.has(lower)) {
      return !(opens(next) && tokens.isCapitalized(next))
          && (lower.length() > 2 || capital || tokens.isNumber(next));
    }
    if (Cue.BEFORE_PEOPLE.has(lower)) {
      return capital && tokens.isCapitalized(next) && !opens(next);
    }
    return Cue.STATE.has(lower) && capital && isBehindTown(word) && !opens(next);
  }

  private boolean isBehindTown(int word) {
    return tokens.isMark(word - 1, ',') || tokens.isMark(word - 1, '-');
  }

  /**
   * "U.S. President" goes on and "J. Smith" too; "in the U.S. The talks" and "in Group B. Canada"
   * end.
   */
  private boolean isInitial(int word, int next) {
    boolean dotted = tokens.isMark(word - 1, '.') && tokens.glued(word);
    if (!dotted) {
      boolean lettered = Cue.LETTERED.has(tokens.lower(word - 1));
      return tokens.isCapitalized(next) && !tokens.is(word, "i") && !opens(next) && !lettered;
    }
    return !opens(next);
  }
}
