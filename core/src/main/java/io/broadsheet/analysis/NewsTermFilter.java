package io.broadsheet.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Puts at each word's position its canonical spelling, to be stemmed, and, marked as keywords, the
 * word as written and, if it begins with a capital, its name keys.
 */
final class NewsTermFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Deque<String> pending = new ArrayDeque<>();

  NewsTermFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    String next = pending.poll();
    if (next != null) {
      term.setEmpty().append(next);
      keyword.setKeyword(true);
      step.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    split();
    return true;
  }

  private void split() {
    boolean capital = Character.isUpperCase(term.charAt(0));
    String lower = WordForm.lower(term.toString());
    String folded = WordForm.folded(lower);
    pending.add(Terms.EXACT + lower);
    if (capital) {
      pending.addAll(Terms.nameTerms(folded));
    }
    keyword.setKeyword(false);
    term.setEmpty().append(CanonicalSpelling.of(folded));
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
  }
}
