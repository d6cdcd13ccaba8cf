package io.broadsheet.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Puts at each word's position its canonical spelling, to be stemmed, or its term in another
 * language, and, marked as keywords, the word as written and, if it begins with a capital, its name
 * keys.
 */
final class NewsTermFilter extends TokenFilter {

  /** Words whose terms are kept: most of what an article says is said in some thousands. */
  private static final int MOST_KEPT = 10_000;

  private final @Nullable ArticleLanguage language;
  private final Map<String, String> kept = new HashMap<>();
  private final Map<String, List<String>> keptNames = new HashMap<>();
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Deque<String> pending = new ArrayDeque<>();

  NewsTermFilter(TokenStream input, @Nullable ArticleLanguage language) {
    super(input);
    this.language = language;
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
    String written = term.toString();
    String lower = WordForm.lower(written);
    String folded = WordForm.folded(lower);
    pending.add(Terms.EXACT + lower);
    if (capital) {
      pending.addAll(nameTerms(folded));
    }
    keyword.setKeyword(false);
    term.setEmpty()
        .append(language == null ? CanonicalSpelling.of(folded) : termIn(language, written));
  }

  private List<String> nameTerms(String folded) {
    if (keptNames.size() >= MOST_KEPT) {
      keptNames.clear();
    }
    return keptNames.computeIfAbsent(folded, Terms::nameTerms);
  }

  private String termIn(ArticleLanguage of, String written) {
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    return kept.computeIfAbsent(written, of::term);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
  }
}
