package io.broadsheet.analysis;

import io.broadsheet.names.NameKeys;
import io.broadsheet.names.OrdinaryWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The index terms of words: what a query looks for.
 *
 * @param written the word as it stands in the text
 * @param stem the stem of the canonical spelling
 * @param exact the term of the word exactly as written, but for case
 * @param names the terms of its name keys; none for a word that is too short to be told by a key
 * @param position the word's place among the words of the text, from 0
 * @param start where it begins in the text
 * @param end where it ends
 */
public record Terms(
    String written,
    String stem,
    String exact,
    List<String> names,
    int position,
    int start,
    int end) {

  /** Stands before the term of a word as written. */
  public static final char EXACT = '=';

  /** Stands before the term of a name key. */
  public static final char NAME = '~';

  /** A shorter word has no name key: too many words of two or three letters would meet. */
  static final int SHORTEST_NAME = 4;

  /** The first Hangul letter; all other East Asian characters come behind it. */
  private static final int FIRST_EAST_ASIAN = 0x1100;

  private static final NewsAnalyzer ANALYZER = NewsAnalyzer.of(null);

  /** Copies the list. */
  public Terms {
    names = List.copyOf(names);
  }

  /**
   * Loads in the background the word lists that the terms of the first name would load, for whoever
   * is about to open an index to search it.
   */
  public static void loadSoon() {
    Thread.ofPlatform().daemon().name("broadsheet word lists").start(() -> of("Broadsheet"));
  }

  /** Returns the terms of each word of a text, in its order. */
  public static List<Terms> of(String text) {
    List<Terms> words = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        if (step.getPositionIncrement() > 0) {
          int start = offset.startOffset();
          int end = offset.endOffset();
          words.add(of(text.substring(start, end), term.toString(), position, start, end));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string was not readable", e);
    }
    return words;
  }

  private static Terms of(String written, String stem, int position, int start, int end) {
    String lower = WordForm.lower(written);
    List<String> names = nameTerms(WordForm.folded(lower));
    return new Terms(written, stem, EXACT + lower, names, position, start, end);
  }

  static List<String> nameTerms(String folded) {
    if (folded.length() < SHORTEST_NAME
        || !Character.isLetter(folded.charAt(0))
        || OrdinaryWords.contains(folded)) {
      return List.of();
    }
    return NameKeys.ofWord(folded).stream().map(key -> NAME + key).toList();
  }

  /** Returns what the {@link #exact} terms of words that begin so begin with. */
  public static String exactBeginning(String written) {
    return EXACT + written.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Returns whether this and the one before are parts of one run of East Asian characters. */
  public boolean isJoinedTo(Terms before) {
    return start == before.end
        && isEastAsian(written.codePointAt(0))
        && isEastAsian(before.written.codePointAt(0));
  }

  /** Returns whether a character is Chinese, Japanese or Korean, which have no blanks in words. */
  public static boolean isEastAsian(int c) {
    if (c < FIRST_EAST_ASIAN) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default -> Character.isIdeographic(c);
    };
  }

  /** Returns whether the word is so frequent in English that it tells nothing by itself. */
  public boolean isStopWord() {
    return isStopWord(exact.substring(1));
  }

  /** Returns whether a word is so frequent in English that it tells nothing by itself. */
  public static boolean isStopWord(String word) {
    return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word.toLowerCase(Locale.ROOT));
  }
}
