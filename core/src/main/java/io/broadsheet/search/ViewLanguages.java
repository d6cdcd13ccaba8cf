package io.broadsheet.search;

import io.broadsheet.analysis.ArticleLanguage;
import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The languages other than English of the articles in a view. */
final class ViewLanguages {

  /** Most languages that a word is looked for in: those of the most articles. */
  private static final int MOST = 12;

  private ViewLanguages() {}

  /**
   * Returns the languages of a view, those of the most articles first. Reads a term a language of
   * each segment, a few dozen at most, so that nothing need be kept between searches.
   */
  static List<ArticleLanguage> of(IndexReader view) throws IOException {
    Map<String, Integer> articles = new TreeMap<>();
    for (LeafReaderContext leaf : view.leaves()) {
      Terms codes = leaf.reader().terms(Fields.LANGUAGE);
      if (codes != null) {
        count(codes.iterator(), articles);
      }
    }
    List<String> codes = new ArrayList<>(articles.keySet());
    codes.sort((one, other) -> articles.getOrDefault(other, 0) - articles.getOrDefault(one, 0));
    return codes.stream().limit(MOST).map(ArticleLanguage::ofCode).toList();
  }

  private static void count(TermsEnum codes, Map<String, Integer> articles) throws IOException {
    for (BytesRef code = codes.next(); code != null; code = codes.next()) {
      articles.merge(code.utf8ToString(), codes.docFreq(), Integer::sum);
    }
  }
}
