package io.broadsheet.annotate.entity;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.TextSpan;
import io.broadsheet.internal.WordFolding;
import java.util.List;

/** Joins the tokens of an article to words, sentence by sentence, and judges their case. */
final class NameWordsBuilder {

  private final ArticleText text;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final WordJoiner joiner;
  private final WordColumns words;
  private SentenceCase sentenceCase = new SentenceCase();

  NameWordsBuilder(ArticleText text, Lexicon lexicon) {
    this.text = text;
    this.tokens = text.tokens();
    this.lexicon = lexicon;
    this.joiner = new WordJoiner(tokens, lexicon);
    this.words = new WordColumns(tokens.size() + text.sentences().size());
  }

  NameWords build() {
    List<TextSpan> headings = text.headings();
    int next = 0;
    for (TextSpan sentence : text.sentences()) {
      while (next < headings.size() && headings.get(next).end() <= sentence.start()) {
        next++;
      }
      int from = words.size();
      addSentence(sentence);
      judgeCase(from, next < headings.size() && headings.get(next).overlaps(sentence));
    }
    return new NameWords(tokens, lexicon, words);
  }

  /** Ends with a word that belongs to no name. */
  private void addSentence(TextSpan sentence) {
    sentenceCase = new SentenceCase();
    int limit = tokens.at(sentence.end());
    boolean opening = true;
    for (int i = tokens.at(sentence.start()); i < limit; ) {
      int last = joiner.lastOf(i, limit);
      add(i, last);
      opening = isOpenAfter(i, opening);
      i = skipPossessive(last, limit);
    }
    words.add(limit - 1, limit - 1, "");
  }

  /** Marks the word that a sentence begins with; dashes and quotation marks are none. */
  private boolean isOpenAfter(int token, boolean opening) {
    if (tokens.kind(token) == Tokens.Kind.MARK) {
      return opening || opensSentence(token);
    }
    if (opening) {
      words.flagLast(WordFlag.SENTENCE_START);
    }
    return false;
  }

  /** A quotation, or what follows a colon or a bullet, begins with a capital of its own. */
  private boolean opensSentence(int i) {
    return switch (tokens.first(i)) {
      case ':', '“', '•', '*', '…', ';', '|', '–', '—', '[' -> true;
      case '(' -> !isShortForm(i + 1);
      case '-' -> !tokens.glued(i) && !tokens.glued(i + 1);
      case '"', '\'', '‘' -> !tokens.glued(i) && tokens.glued(i + 1);
      default -> false;
    };
  }

  /** "the Tarvik Institute of Tourism (Taritur)": the one word in brackets behind a capital. */
  private boolean isShortForm(int i) {
    return tokens.isCapitalized(i)
        && tokens.is(i + 1, ")")
        && tokens.isCapitalized(i - 2)
        && !tokens.isCapitalized(i + 2)
        && lexicon.facts(tokens.lower(i)) == 0;
  }

  private void judgeCase(int from, boolean heading) {
    boolean endsInPoint = words.is(words.size() - 2, ".");
    if (sentenceCase.isShouted()) {
      words.restoreFacts(from, Facts.ENGLISH);
      words.flagAll(from, WordFlag.UNSURE_CASE);
    } else if (heading
        ? sentenceCase.isTitleCaseOfHeading(endsInPoint)
        : sentenceCase.isTitleCase(endsInPoint)) {
      words.flagAll(from, WordFlag.UNSURE_CASE);
    }
  }

  private void add(int first, int last) {
    if (tokens.isNumber(first) && last > first) {
      addCapital(first, last, written(first, last));
      return;
    }
    if (tokens.kind(first) != Tokens.Kind.WORD) {
      words.add(first, last, tokens.string(first));
      return;
    }
    if (first == last && tokens.isSmall(first)) {
      Lexeme lexeme = lexicon.lexeme(tokens, first);
      addSmall(first, last, tokens.lower(first), lexeme);
      return;
    }
    String word = first == last ? tokens.string(first) : written(first, last);
    if (WordShape.isNameCased(word) && !isGluedToFigure(first, last)) {
      addCapital(first, last, word);
    } else {
      addSmall(first, last, word, lexicon.lexeme(word));
    }
  }

  private void addSmall(int first, int last, String word, Lexeme lexeme) {
    words.add(first, last, word, lexeme, lexeme.facts(), WordFlag.WORD);
    sentenceCase.addSmall(word, lexeme.facts());
  }

  private String written(int first, int last) {
    return tokens.text().substring(tokens.start(first), tokens.end(last));
  }

  private void addCapital(int first, int last, String written) {
    boolean shouted = WordShape.isShouted(written);
    if (first == last && WordFolding.isPlain(written)) {
      Lexeme lexeme = lexicon.lexeme(tokens, first);
      addCapital(first, last, tokens.lower(first), lexeme, shouted);
    } else {
      String folded = WordFolding.fold(written);
      addCapital(first, last, folded, lexicon.lexeme(folded), shouted);
    }
  }

  private void addCapital(int first, int last, String word, Lexeme lexeme, boolean shouted) {
    long facts = lexeme.facts() | (first < last ? factsOfParts(word) : 0);
    boolean english = word.length() > 3 && (Fact.COMMON.in(facts) || TitleCase.looksEveryday(word));
    if (shouted) {
      facts &= ~Facts.ENGLISH;
    }
    int flags = WordFlag.WORD | WordFlag.CAPITAL | (shouted ? WordFlag.SHOUTED : 0);
    words.add(first, last, word, lexeme, facts, flags);
    boolean everyday = lexicon.isEveryday(word, lexeme, facts);
    sentenceCase.addCapital(word, facts, shouted, everyday, english);
  }

  /** "30GB" and "US$49" hold no names. */
  private boolean isGluedToFigure(int first, int last) {
    boolean unit = tokens.glued(first) && tokens.isNumber(first - 1);
    char after = tokens.glued(last + 1) ? tokens.first(last + 1) : ' ';
    return unit || after == '$' || after == '£' || after == '€';
  }

  /** "African-American" is a demonym as its last part is, "January-June" a time as both are. */
  private long factsOfParts(String word) {
    int hyphen = word.lastIndexOf('-');
    if (hyphen < 0) {
      return 0;
    }
    long last = lexicon.facts(word.substring(hyphen + 1));
    long first = lexicon.facts(word.substring(0, hyphen));
    // "Vice-President", but not "Kunju-Shah".
    long title = first == 0 ? 0 : Fact.TITLE.bit();
    return (last & (Fact.DEMONYM.bit() | title))
        | (first & Fact.GIVEN_NAME.bit())
        | (first & last & Fact.CALENDAR.bit());
  }

  /** Returns the token behind a word's possessive, or behind the word where it has none. */
  private int skipPossessive(int last, int limit) {
    int mark = last + 1;
    boolean apostrophe = tokens.glued(mark) && WordJoiner.isApostrophe(tokens.first(mark));
    if (mark >= limit || !apostrophe || !words.endInWord()) {
      return mark;
    }
    if (tokens.glued(mark + 1) && tokens.is(mark + 1, "s")) {
      words.flagLast(WordFlag.POSSESSIVE);
      return mark + 2;
    }
    char before = tokens.text().charAt(tokens.end(last) - 1);
    if ((before == 's' || before == 'S') && !tokens.glued(mark + 1)) {
      words.flagLast(WordFlag.POSSESSIVE);
      return mark + 1;
    }
    return mark;
  }
}
