package io.broadsheet.annotate.entity;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.annotate.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article's sentences as names need them: joined where names are, folded, and with
 * what the lexicon knows of each. Marks and numbers are words here too. Every question may be asked
 * of a place where no word is; only where a word begins, ends and how it is written may not.
 */
final class NameWords {

  /** States in short of more letters, "Calif.", are no other words. */
  private static final int LONGEST_DOUBTFUL_STATE = 4;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final int[] firstTokens;
  private final int[] lastTokens;
  private final long[] facts;
  private final byte[] flags;
  private final String[] folded;
  private final Lexeme[] lexemes;
  private final int size;

  /** Takes over the columns, which nobody may fill any more. */
  NameWords(Tokens tokens, Lexicon lexicon, WordColumns columns) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.firstTokens = columns.firstTokens;
    this.lastTokens = columns.lastTokens;
    this.facts = columns.facts;
    this.flags = columns.flags;
    this.folded = columns.folded;
    this.lexemes = columns.lexemes;
    this.size = columns.size();
  }

  static NameWords of(ArticleText text, Lexicon lexicon) {
    return new NameWordsBuilder(text, lexicon).build();
  }

  int size() {
    return size;
  }

  boolean isWord(int i) {
    return has(i, WordFlag.WORD);
  }

  private boolean has(int i, int flag) {
    return i >= 0 && i < size && (flags[i] & flag) != 0;
  }

  /** Returns whether word {@code i} is written as names are. */
  boolean isCapital(int i) {
    return has(i, WordFlag.CAPITAL);
  }

  /** Returns whether word {@code i} is a legal form that is small in names: "Acme plc". */
  boolean isSmallForm(int i) {
    return is(i, "plc") && !isCapital(i) && isCapital(i - 1);
  }

  boolean isPossessive(int i) {
    return has(i, WordFlag.POSSESSIVE);
  }

  /** Returns whether word {@code i} is two or more capitals. */
  boolean isShouted(int i) {
    return has(i, WordFlag.SHOUTED);
  }

  /** Returns whether word {@code i} may owe its capital to its place. */
  boolean isSentenceStart(int i) {
    return has(i, WordFlag.SENTENCE_START);
  }

  /** Returns whether word {@code i} stands among words of which all are capitalised. */
  boolean isUnsureCase(int i) {
    return has(i, WordFlag.UNSURE_CASE);
  }

  /** Returns the known name that is just word {@code i}, or null. */
  @Nullable KnownName alone(int i) {
    KnownName name = i >= 0 && i < size ? lexemes[i].alone() : null;
    return name == null || mayBe(i, name) ? name : pointed(i);
  }

  /** Returns the known name that is word {@code i} with its point, where another has none. */
  private @Nullable KnownName pointed(int i) {
    for (KnownName name : lexemes[i].beginning()) {
      if (name.pointed() && mayBe(i, name)) {
        return name;
      }
    }
    return null;
  }

  /** Returns whether word {@code i} is written as a name wants it: "LeT", but not "Let". */
  boolean mayBe(int i, KnownName name) {
    if (name.pointed()) {
      return (endsInPoint(i) || is(i + 1, "."))
          && (isBehindTown(i) || folded[i].length() > LONGEST_DOUBTFUL_STATE);
    }
    return !name.shouted()
        || isShouted(i)
        || (isCapital(i) && WordShape.hasSeveralCapitals(written(i)));
  }

  /** "Morton, Miss.", "Smith, D-Mass.", but neither "at Mass." nor "her Pa.". */
  private boolean isBehindTown(int i) {
    return (is(i - 1, ",") || is(i - 1, "-") || is(i - 1, "–")) && isCapital(i - 2);
  }

  /** Returns whether word {@code i} is a state in short, which only its point and place tell. */
  boolean isStateInShort(int i) {
    KnownName name = alone(i);
    return name != null && name.pointed() && isCapital(i);
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

  /** Returns whether a folded word that need not stand in the text has a fact. */
  boolean knows(String word, Fact fact) {
    return fact.in(lexicon.facts(word));
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
    return i >= 0 && i < size && lexicon.isEveryday(folded[i], lexemes[i], facts[i]);
  }

  /** Returns whether word {@code i} is one of everyday English when its capitals do not count. */
  boolean isEnglish(int i) {
    return i >= 0 && i < size && Fact.COMMON.in(lexemes[i].facts());
  }

  /** Returns whether word {@code i} is a small word of English when its capitals do not count. */
  boolean isSmallWord(int i) {
    return i >= 0 && i < size && Fact.FUNCTION.in(lexemes[i].facts());
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

  /** Returns the first character of word {@code i} as written. */
  char firstCharacter(int i) {
    return tokens.first(firstTokens[i]);
  }

  /** Returns whether word {@code i} is written with a point at its end: "U.S.", "Inc.". */
  boolean endsInPoint(int i) {
    return tokens.first(lastTokens[i]) == '.';
  }

  /** Returns word {@code i} as written. */
  String written(int i) {
    return tokens.text().substring(start(i), end(i));
  }
}
