package io.broadsheet.search;

import io.broadsheet.analysis.ArticleLanguage;
import io.broadsheet.analysis.NewsAnalyzer;
import io.broadsheet.analysis.Terms;
import io.broadsheet.internal.Fields;
import io.broadsheet.query.SearchRequest.Variants;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Lucene queries for words and phrases in one field, in all spellings or only the one given. */
final class TermQueries {

  /** A name in another spelling counts a little less, so that the exact one comes first. */
  private static final float NAME_WEIGHT = 0.7f;

  /** What the word as written adds to its stem: enough to order equals. */
  private static final float EXACT_WEIGHT = 0.15f;

  /** What a word in the title adds: titles are written to tell what the article is about. */
  private static final float TITLE_WEIGHT = 0.2f;

  /** The fields that are analysed in the language of the article; names are not. */
  private static final Set<String> TEXTS = Set.of(Fields.TITLE, Fields.BODY, Fields.PASSAGE);

  private final Variants variants;
  private final List<ArticleLanguage> languages;
  private final Expansion expansion;

  /**
   * Creates queries.
   *
   * @param languages those besides English in which a word is looked for
   * @param expansion what becomes of prefixes and fuzzy words
   */
  TermQueries(Variants variants, List<ArticleLanguage> languages, Expansion expansion) {
    this.variants = variants;
    this.languages = languages;
    this.expansion = expansion;
  }

  Query word(String field, Terms word) {
    Term exact = new Term(field, word.exact());
    if (variants == Variants.EXACT) {
      return new TermQuery(exact);
    }
    BooleanQuery.Builder query =
        new BooleanQuery.Builder()
            .add(anySpelling(field, word), Occur.SHOULD)
            .add(new BoostQuery(new TermQuery(exact), EXACT_WEIGHT), Occur.SHOULD);
    if (field.equals(Fields.BODY)) {
      query.add(new BoostQuery(anySpelling(Fields.TITLE, word), TITLE_WEIGHT), Occur.SHOULD);
    }
    return query.build();
  }

  private Query anySpelling(String field, Terms word) {
    SynonymQuery.Builder spellings = new SynonymQuery.Builder(field);
    spellings.addTerm(new Term(field, word.stem()));
    word.names().forEach(name -> spellings.addTerm(new Term(field, name), NAME_WEIGHT));
    for (ArticleLanguage language : languages(field)) {
      if (!language.isStopWord(word.written())) {
        spellings.addTerm(new Term(field, language.term(word.written())));
      }
    }
    return spellings.build();
  }

  private List<ArticleLanguage> languages(String field) {
    return TEXTS.contains(field) ? languages : List.of();
  }

  Query phrase(String field, List<Terms> words, int slop) {
    if (words.size() == 1) {
      return word(field, words.getFirst());
    }
    Query exact = multiPhrase(field, words, slop, Variants.EXACT);
    if (variants == Variants.EXACT) {
      return exact;
    }
    return new BooleanQuery.Builder()
        .add(multiPhrase(field, words, slop, Variants.ALL), Occur.SHOULD)
        .add(new BoostQuery(exact, EXACT_WEIGHT), Occur.SHOULD)
        .build();
  }

  private Query multiPhrase(String field, List<Terms> words, int slop, Variants variants) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    for (Terms word : words) {
      Term[] terms =
          spellings(field, word, variants).stream()
              .map(t -> new Term(field, t))
              .toArray(Term[]::new);
      phrase.add(terms, word.position());
    }
    return phrase.build();
  }

  private List<String> spellings(String field, Terms word, Variants variants) {
    if (variants == Variants.EXACT) {
      return List.of(word.exact());
    }
    List<String> all = new ArrayList<>(word.names());
    all.add(word.stem());
    languages(field).forEach(language -> all.add(language.term(word.written())));
    return all;
  }

  Query prefix(String field, String prefix) {
    return new PrefixQuery(new Term(field, Terms.exactBeginning(prefix)), expansion.rewriting());
  }

  Query fuzzy(String field, String word, int edits) {
    Term exact = new Term(field, Terms.exactBeginning(word));
    int sameStart = 2;
    return new FuzzyQuery(
        exact, edits, sameStart, Expansion.MOST_WORDS, true, expansion.rewriting());
  }

  /** Returns where any of the words stands, in the same spellings as {@link #word}. */
  IntervalsSource anyOf(List<Terms> words) {
    return Intervals.or(words.stream().map(this::interval).toArray(IntervalsSource[]::new));
  }

  /** Returns where the words stand together in one value of a field, in any order. */
  IntervalsSource allOf(List<Terms> words) {
    IntervalsSource[] each = words.stream().map(this::interval).toArray(IntervalsSource[]::new);
    return Intervals.maxwidth(NewsAnalyzer.VALUE_GAP / 2, Intervals.unordered(each));
  }

  private IntervalsSource interval(Terms word) {
    return Intervals.or(
        spellings(Fields.SAID, word, variants).stream()
            .map(Intervals::term)
            .toArray(IntervalsSource[]::new));
  }
}
