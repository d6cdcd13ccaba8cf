package io.broadsheet.analysis;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Locale;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what the tokenizer leaves whole though it holds several words: Thai, by the dictionary of
 * the Java run time, and Korean, whose words carry their particles, into syllables. Chinese and
 * Japanese the tokenizer cuts into characters already.
 */
final class UnspacedWordFilter extends TokenFilter {

  private static final String HANGUL = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.HANGUL];
  private static final String SOUTH_EAST_ASIAN =
      StandardTokenizer.TOKEN_TYPES[StandardTokenizer.SOUTHEAST_ASIAN];

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  /** Made when Thai turns up: the run time needs a while to find it. */
  private @Nullable BreakIterator thai;

  private String whole = "";
  private int wholeStart;
  private int done;

  UnspacedWordFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (done < whole.length()) {
      part();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    String kind = type.type();
    boolean several = kind.equals(HANGUL) || kind.equals(SOUTH_EAST_ASIAN);
    // a token that is not as long as its text was changed on the way, and its parts have no place
    if (several && term.length() == offset.endOffset() - offset.startOffset()) {
      begin();
      part();
    }
    return true;
  }

  private void begin() {
    whole = term.toString();
    wholeStart = offset.startOffset();
    done = 0;
    if (type.type().equals(SOUTH_EAST_ASIAN)) {
      thai().setText(whole);
    }
  }

  private void part() {
    boolean syllables = type.type().equals(HANGUL);
    int end = syllables ? syllableEnd() : thai().following(done);
    term.setEmpty().append(whole, done, end);
    offset.setOffset(wholeStart + done, wholeStart + end);
    step.setPositionIncrement(done == 0 ? step.getPositionIncrement() : 1);
    done = end;
  }

  private BreakIterator thai() {
    if (thai == null) {
      thai = BreakIterator.getWordInstance(Locale.of("th"));
    }
    return thai;
  }

  private int syllableEnd() {
    int end = whole.offsetByCodePoints(done, 1);
    // letters of a decomposed syllable stay together, and marks with their letter
    while (end < whole.length() && isJoined(whole.codePointAt(end))) {
      end = whole.offsetByCodePoints(end, 1);
    }
    return end;
  }

  private static boolean isJoined(int c) {
    return (c >= 0x1160 && c <= 0x11FF) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    whole = "";
    done = 0;
  }
}
