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

  private final Tokens tokens;
  private final Abbreviations abbreviations;
  private final List<TextSpan> sentences = new ArrayList<>();

  private SentenceSplitter(Tokens tokens) {
    this.tokens = tokens;
    this.abbreviations = new Abbreviations(tokens);
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
    if (!beginsSentence(next) || isFirm(i, next)) {
      return false;
    }
    return tokens.first(i) != '.' || next - i > 1 || !abbreviations.continues(i, next);
  }

  /** "Yahoo! Inc." */
  private boolean isFirm(int i, int next) {
    return tokens.isMark(i, '!') && next == i + 1 && Cue.COMPANY_FORM.has(tokens.lower(next));
  }

  /** The blank is lost: "“We go.”She left", "they said.The talks". */
  private boolean lacksBlank(int i, int next) {
    boolean afterQuote = tokens.isMark(next - 1, '”') || tokens.isMark(next - 1, '"');
    boolean afterWord = next == i + 1 && tokens.isWord(i - 1) && !tokens.isCapitalized(i - 1);
    boolean opener = abbreviations.opens(next) && tokens.string(next).length() > 1;
    return tokens.isCapitalized(next) && ((afterQuote && next > i + 1) || (afterWord && opener));
  }

  private boolean beginsSentence(int next) {
    return switch (tokens.kind(next)) {
      case WORD -> !Character.isLowerCase(tokens.first(next)) || isSpelledSmall(next);
      case NUMBER -> true;
      case MARK -> ",;:)]%–—-.".indexOf(tokens.first(next)) < 0;
    };
  }

  /** Names that begin with a small letter: iPhone, eBay. */
  private boolean isSpelledSmall(int i) {
    String word = tokens.string(i);
    return word.length() > 2 && Character.isUpperCase(word.charAt(1));
  }
}
