package io.broadsheet.annotate.entity;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.TextSpan;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article's sentences as names need them: joined where names are, folded, and with
 * what the lexicon knows of each. Marks and numbers are words here too.
 */
final class NameWords {

  private static final int CAPITAL = 1;
  private static final int POSSESSIVE = 2;
  private static final int SHOUTED = 4;
  private static final int SENTENCE_START = 8;
  private static final int WORD = 16;
  private static final int UNSURE_CASE = 32;

  /** What makes a word, or the one that it is the plural of, one of everyday English. */
  private static final long EVERYDAY = Facts.EVERYDAY | Fact.PERSON_NOUN.bit();

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final WordJoiner joiner;
  private int[] firstTokens = new int[256];
  private int[] lastTokens = new int[256];
  private long[] facts = new long[256];
  private byte[] flags = new byte[256];
  private String[] folded = new String[256];
  private Lexeme[] lexemes = new Lexeme[256];
  private int size;

  private NameWords(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.joiner = new WordJoiner(tokens, lexicon);
  }

  static NameWords of(ArticleText text, Lexicon lexicon) {
    NameWords words = new NameWords(text.tokens(), lexicon);
    List<TextSpan> headings = text.headings();
    int next = 0;
    for (TextSpan sentence : text.sentences()) {
      while (next < headings.size() && headings.get(next).end() <= sentence.start()) {
        next++;
      }
      words.addSentence(sentence, next < headings.size() && headings.get(next).overlaps(sentence));
    }
    return words;
  }

  private void addSentence(TextSpan sentence, boolean heading) {
    int limit = tokens.at(sentence.end());
    int from = size;
    boolean start = true;
    for (int i = tokens.at(sentence.start()); i < limit; ) {
      int last = joiner.lastOf(i, limit);
      add(i, last);
      if (start && !tokens.is(i, "-") && tokens.kind(i) != Tokens.Kind.MARK) {
        flags[size - 1] |= SENTENCE_START;
        start = false;
      }
      if (opensSentence(i)) {
        start = true;
      }
      i = skipPossessive(last, limit);
    }
    addBreak(limit - 1);
    if (isAllShouted(from)) {
      restoreEveryday(from);
      markUnsure(from);
    } else {
      CaseOfSentence.of(this, from, size, heading).ifUnsure(() -> markUnsure(from));
    }
  }

  /** A quotation, or what follows a colon or a bullet, begins with a capital of its own. */
  private boolean opensSentence(int i) {
    return switch (tokens.first(i)) {
      case ':', '“', '•', '*', '…', ';', '|', '–', '—', '(', '[' -> true;
      case '-' -> !tokens.glued(i) && !tokens.glued(i + 1);
      case '"', '\'', '‘' -> !tokens.glued(i) && tokens.glued(i + 1);
      default -> false;
    };
  }

  private void markUnsure(int from) {
    for (int i = from; i < size; i++) {
      flags[i] |= UNSURE_CASE;
    }
  }

  /** Whether all words from one on are in capitals, and enough that they are no acronym. */
  private boolean isAllShouted(int from) {
    int shouted = 0;
    for (int i = from; i < size; i++) {
      if (isWord(i) && folded[i].length() > 1) {
        if (!isShouted(i)) {
          return false;
        }
        shouted++;
      }
    }
    return shouted > 3;
  }

  /** In a line of capitals "THE" is the everyday word, not an acronym. */
  private void restoreEveryday(int from) {
    for (int i = from; i < size; i++) {
      facts[i] |= lexemes[i].facts() & Facts.EVERYDAY;
    }
  }

  private void add(int first, int last) {
    grow();
    firstTokens[size] = first;
    lastTokens[size] = last;
    if (tokens.kind(first) == Tokens.Kind.WORD) {
      addWord(first, last);
    } else {
      facts[size] = 0;
      flags[size] = 0;
      folded[size] = tokens.string(first);
      lexemes[size] = Lexeme.UNKNOWN;
    }
    size++;
  }

  private void addWord(int first, int last) {
    String word =
        first == last
            ? tokens.string(first)
            : tokens.text().substring(tokens.start(first), tokens.end(last));
    int flag = WORD;
    if (WordShape.isNameCased(word) && !isGluedToFigure(first, last)) {
      flag |= CAPITAL;
      if (WordShape.isShouted(word)) {
        flag |= SHOUTED;
      }
      word = Folding.fold(word);
    }
    flags[size] = (byte) flag;
    folded[size] = word;
    lexemes[size] = lexicon.lexeme(word);
    facts[size] = lexemes[size].facts() | factsOfParts(word, flag);
    if ((flag & SHOUTED) != 0) {
      facts[size] &= ~Facts.EVERYDAY;
    }
  }

  /** "30GB" and "US$49" hold no names. */
  private boolean isGluedToFigure(int first, int last) {
    boolean unit = tokens.glued(first) && tokens.isNumber(first - 1);
    char after = tokens.glued(last + 1) ? tokens.first(last + 1) : ' ';
    return unit || after == '$' || after == '£' || after == '€';
  }

  /** "African-American" is a demonym as its last part is. */
  private long factsOfParts(String word, int flag) {
    int hyphen = (flag & CAPITAL) == 0 ? -1 : word.lastIndexOf('-');
    if (hyphen < 0) {
      return 0;
    }
    long last = lexicon.facts(word.substring(hyphen + 1));
    long first = lexicon.facts(word.substring(0, hyphen));
    return (last & (Fact.DEMONYM.bit() | Fact.TITLE.bit())) | (first & Fact.GIVEN_NAME.bit());
  }

  private int skipPossessive(int last, int limit) {
    int mark = last + 1;
    char c = tokens.first(mark);
    boolean apostrophe = c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`';
    if (mark >= limit || !apostrophe || !tokens.glued(mark) || !isWord(size - 1)) {
      return last + 1;
    }
    if (tokens.glued(mark + 1) && tokens.is(mark + 1, "s")) {
      flags[size - 1] |= POSSESSIVE;
      return mark + 2;
    }
    char before = tokens.text().charAt(tokens.end(last) - 1);
    if ((before == 's' || before == 'S') && !tokens.glued(mark + 1)) {
      flags[size - 1] |= POSSESSIVE;
      return mark + 1;
    }
    return last + 1;
  }

  /** Ends each sentence with a word that belongs to no name. */
  private void addBreak(int token) {
    grow();
    firstTokens[size] = token;
    lastTokens[size] = token;
    facts[size] = 0;
    flags[size] = 0;
    folded[size] = "";
    lexemes[size] = Lexeme.UNKNOWN;
    size++;
  }

  private void grow() {
    if (size == facts.length) {
      int more = size * 2;
      firstTokens = Arrays.copyOf(firstTokens, more);
      lastTokens = Arrays.copyOf(lastTokens, more);
      facts = Arrays.copyOf(facts, more);
      flags = Arrays.copyOf(flags, more);
      folded = Arrays.copyOf(folded, more);
      lexemes = Arrays.copyOf(lexemes, more);
    }
  }

  int size() {
    return size;
  }

  boolean isWord(int i) {
    return has(i, WORD);
  }

  private boolean has(int i, int flag) {
    return i >= 0 && i < size && (flags[i] & flag) != 0;
  }

  /** Returns whether word {@code i} is written as names are. */
  boolean isCapital(int i) {
    return has(i, CAPITAL);
  }

  boolean isPossessive(int i) {
    return has(i, POSSESSIVE);
  }

  /** Returns whether word {@code i} is two or more capitals. */
  boolean isShouted(int i) {
    return has(i, SHOUTED);
  }

  /** Returns whether word {@code i} may owe its capital to its place. */
  boolean isSentenceStart(int i) {
    return has(i, SENTENCE_START);
  }

  /** Returns whether word {@code i} stands among words of which all are capitalised. */
  boolean isUnsureCase(int i) {
    return has(i, UNSURE_CASE);
  }

  /** Returns the known name that is just word {@code i}, or null. */
  @Nullable KnownName alone(int i) {
    return i >= 0 && i < size ? lexemes[i].alone() : null;
  }

  /** Returns the known names that begin with word {@code i}, the longest first. */
  List<KnownName> beginningWith(int i) {
    return i >= 0 && i < size ? lexemes[i].beginning() : List.of();
  }

  boolean is(int i, Fact fact) {
    return i >= 0 && i < size && fact.in(facts[i]);
  }

  boolean isAny(int i, long bits) {
    return i >= 0 && i < size && (facts[i] & bits) != 0;
  }

  /** Returns the folded word; empty where there is none and at a sentence's end. */
  String folded(int i) {
    return i >= 0 && i < size ? folded[i] : "";
  }

  boolean is(int i, String word) {
    return i >= 0 && i < size && folded[i].equals(word);
  }

  /** Returns whether word {@code i} or its singular is one of everyday English. */
  boolean isEveryday(int i) {
    if (isAny(i, EVERYDAY) || alone(i) != null) {
      return alone(i) == null;
    }
    String singular = WordShape.singular(folded(i));
    return singular != null && (lexicon.facts(singular) & (EVERYDAY | Facts.NOUNS)) != 0;
  }

  /** Returns whether word {@code i} is a number. */
  boolean isNumber(int i) {
    return i >= 0 && i < size && !folded[i].isEmpty() && tokens.isNumber(firstTokens[i]);
  }

  /** Returns where word {@code i} begins in the text. */
  int start(int i) {
    return tokens.start(firstTokens[i]);
  }

  /** Returns where word {@code i} ends in the text, without a possessive. */
  int end(int i) {
    return tokens.end(lastTokens[i]);
  }

  /** Returns where word {@code i} ends in the text, with its possessive 's. */
  int endWithPossessive(int i) {
    return isPossessive(i) && tokens.is(lastTokens[i] + 2, "s")
        ? tokens.end(lastTokens[i] + 2)
        : end(i);
  }

  /** Returns word {@code i} as written. */
  String written(int i) {
    return tokens.text().substring(start(i), end(i));
  }
}
