package io.broadsheet.search;

import io.broadsheet.analysis.Terms;
import io.broadsheet.query.NewsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.MultiTermQuery.RewriteMethod;

/** What becomes of the prefixes and fuzzy words of a query, each of which stands for many words. */
enum Expansion {
  /** They score by those of their words that most articles have. */
  RANKED,
  /** They all score alike, and no word is left out: in a query with many of them. */
  ALIKE;

  /** Most words that one stands for where they are ranked. */
  static final int MOST_WORDS = 64;

  /** Lucene takes 1024, which leaves some for what is added to a query. */
  private static final int MOST_CLAUSES = 800;

  /** A word's stem, the word as written, and the stem in the title. */
  private static final int CLAUSES_OF_WORD = 3;

  static Expansion of(NewsQuery query) {
    return clauses(query) > MOST_CLAUSES ? ALIKE : RANKED;
  }

  /** Returns about how many clauses a query has for Lucene where each word is one. */
  private static int clauses(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Prefix prefix -> MOST_WORDS;
      case NewsQuery.Fuzzy fuzzy -> MOST_WORDS;
      case NewsQuery.Word word -> CLAUSES_OF_WORD * Terms.of(word.text()).size();
      case NewsQuery.Phrase phrase -> CLAUSES_OF_WORD * Terms.of(phrase.text()).size();
      case NewsQuery.Boosted boosted -> clauses(boosted.query());
      case NewsQuery.Group group ->
          group.clauses().stream().mapToInt(clause -> clauses(clause.query())).sum();
      default -> 2 * CLAUSES_OF_WORD;
    };
  }

  RewriteMethod rewriting() {
    return switch (this) {
      case RANKED -> new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(MOST_WORDS);
      case ALIKE -> MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE;
    };
  }
}
