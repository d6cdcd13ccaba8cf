package io.broadsheet.search;

import io.broadsheet.article.TextSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Marks what a query of single words matched, as most are: each of its terms wherever it stands, so
 * that no index of the passage need be made first.
 */
final class WordMarker {

  private final CharArraySet terms = new CharArraySet(16, false);

  private WordMarker() {}

  /** Returns a marker, or null where a term may stand without being matched, as of a phrase. */
  static @Nullable WordMarker of(Query query) {
    WordMarker marker = new WordMarker();
    return marker.collect(query) ? marker : null;
  }

  private boolean collect(Query query) {
    if (query instanceof TermQuery word) {
      terms.add(word.getTerm().text());
    } else if (query instanceof SynonymQuery words) {
      for (Term term : words.getTerms()) {
        terms.add(term.text());
      }
    } else if (query instanceof BoostQuery boosted) {
      return collect(boosted.getQuery());
    } else {
      return query instanceof BooleanQuery any && collectAny(any);
    }
    return true;
  }

  private boolean collectAny(BooleanQuery any) {
    if (any.getMinimumNumberShouldMatch() > 1) {
      return false;
    }
    for (BooleanClause clause : any) {
      if (clause.occur() != Occur.SHOULD || !collect(clause.query())) {
        return false;
      }
    }
    return true;
  }

  /** Returns where the terms stand in a passage, in order; several may mark the same place. */
  List<TextSpan> mark(String passage, Analyzer analyzer) throws IOException {
    List<TextSpan> marks = new ArrayList<>();
    try (TokenStream words = analyzer.tokenStream("", passage)) {
      CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        if (terms.contains(term.buffer(), 0, term.length())) {
          marks.add(new TextSpan(place.startOffset(), place.endOffset()));
        }
      }
      words.end();
    }
    return marks;
  }
}
