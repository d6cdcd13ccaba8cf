package io.broadsheet.search.suggest;

import io.broadsheet.analysis.Terms;
import io.broadsheet.article.TextSpan;
import io.broadsheet.internal.Fields;
import io.broadsheet.internal.NameEntry;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.NewsQueryParser;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.suggest.Correction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Corrects the words of a query that hardly any article has. */
public final class Speller {

  /** A word that more articles have is no slip. */
  private static final int RARE = 2;

  /** A correction of a word in no article is in at least so many. */
  private static final int FEWEST = 2;

  /** A correction of a rare word is in so many times as many articles. */
  private static final int TIMES_AS_MANY = 20;

  /** Corrections among which the other words of the query choose. */
  private static final int CANDIDATES = 5;

  /** Corrections whose likeness to the word differs by less are as close. */
  private static final float AS_CLOSE = 0.05f;

  /** How rare a word is was looked at before. */
  private static final int ANY_FREQUENCY = 1 << 30;

  /** Letters of the shortest word that is corrected, as when completing. */
  private static final int SHORTEST = Typo.ONE_FROM;

  private final IndexReader view;
  private final IndexSearcher searcher;

  /** Corrects from the words of a view. */
  public Speller(IndexReader view) {
    this.view = view;
    this.searcher = new IndexSearcher(view);
  }

  /**
   * Returns a query that finds clearly more, if there is one.
   *
   * @throws IOException if the index cannot be read
   */
  public Optional<Correction> correct(SearchRequest request) throws IOException {
    String query = request.query();
    List<Terms> words = words(request);
    StringBuilder corrected = new StringBuilder();
    List<TextSpan> changed = new ArrayList<>();
    int at = 0;
    for (Terms word : words) {
      String better = correction(word, words);
      if (better != null) {
        corrected.append(query, at, word.start());
        int start = corrected.length();
        corrected.append(likeWritten(better, query.substring(word.start(), word.end())));
        changed.add(new TextSpan(start, corrected.length()));
        at = word.end();
      }
    }
    corrected.append(query, at, query.length());
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Correction(corrected.toString(), changed));
  }

  /** Returns the words of a request that are looked for in texts, in its order. */
  private static List<Terms> words(SearchRequest request) {
    Set<String> wanted = new HashSet<>();
    collect(request.tree(), wanted);
    String query = request.query();
    return Terms.of(query.substring(0, Math.min(NewsQueryParser.MAX_LENGTH, query.length())))
        .stream()
        .filter(word -> wanted.contains(word.exact()) && !isFieldName(query, word))
        .toList();
  }

  /** Collects the words that are looked for in texts. */
  private static void collect(NewsQuery query, Set<String> words) {
    switch (query) {
      case NewsQuery.Word word when isText(word.field()) -> collect(word.text(), words);
      case NewsQuery.Phrase phrase when isText(phrase.field()) -> collect(phrase.text(), words);
      case NewsQuery.Boosted boosted -> collect(boosted.query(), words);
      case NewsQuery.Group group ->
          group.clauses().stream()
              .filter(clause -> clause.occur() != NewsQuery.Occur.MUST_NOT)
              .forEach(clause -> collect(clause.query(), words));
      default -> {
        // Names are matched in all spellings already; nothing else has words.
      }
    }
  }

  private static void collect(String text, Set<String> words) {
    Terms.of(text).forEach(word -> words.add(word.exact()));
  }

  private static boolean isText(NewsQuery.TextField field) {
    return field == NewsQuery.TextField.TEXT || field == NewsQuery.TextField.TITLE;
  }

  private static boolean isFieldName(String query, Terms word) {
    return word.end() < query.length() && query.charAt(word.end()) == ':';
  }

  private @Nullable String correction(Terms word, List<Terms> words) throws IOException {
    String letters = word.exact().substring(1);
    if (letters.length() < SHORTEST
        || !letters.chars().allMatch(Character::isLetter)
        || isName(word)) {
      return null;
    }
    int found = Math.max(articles(word.exact()), articles(word.stem()));
    return found > RARE ? null : best(word, found, words);
  }

  /** A name in whatever spelling, or a word of one. */
  private boolean isName(Terms word) throws IOException {
    for (String name : word.names()) {
      if (articles(name) > 0) {
        return true;
      }
    }
    BytesRef folded = new BytesRef(NameEntry.fold(word.exact().substring(1)) + NameEntry.SEPARATOR);
    for (LeafReaderContext leaf : view.leaves()) {
      TermsEnum names = PrefixTerms.of(leaf.reader(), Fields.SUGGEST);
      BytesRef name = PrefixTerms.first(names, folded);
      while (name != null) {
        if (new TermName(name, 0).kind() != NameEntry.Kind.HEADLINE) {
          return true;
        }
        name = PrefixTerms.next(names, folded);
      }
    }
    return false;
  }

  private int articles(String term) throws IOException {
    Term body = new Term(Fields.BODY, term);
    return view.docFreq(body) == 0 ? 0 : searcher.count(new TermQuery(body));
  }

  private @Nullable String best(Terms word, int found, List<Terms> words) throws IOException {
    String best = null;
    int mostTogether = -1;
    int enough = found == 0 ? FEWEST : found * TIMES_AS_MANY;
    float closest = 0;
    for (SuggestWord candidate : near(word)) {
      if (best != null && candidate.score < closest - AS_CLOSE) {
        break;
      }
      if (articles(candidate.string) >= enough) {
        int together = together(candidate.string, word, words);
        if (together > mostTogether) {
          best = candidate.string.substring(1);
          mostTogether = together;
          closest = Math.max(closest, candidate.score);
        }
      }
    }
    return best;
  }

  /** Returns the words of articles that are written almost so, the closest first. */
  private SuggestWord[] near(Terms word) throws IOException {
    DirectSpellChecker checker = new DirectSpellChecker();
    int letters = word.exact().length() - 1;
    checker.setMaxEdits(letters < Typo.TWO_FROM ? 1 : 2);
    int markAndFirstLetter = 2;
    checker.setMinPrefix(markAndFirstLetter);
    checker.setMinQueryLength(SHORTEST);
    checker.setMaxQueryFrequency(ANY_FREQUENCY);
    return checker.suggestSimilar(
        new Term(Fields.BODY, word.exact()), CANDIDATES, view, SuggestMode.SUGGEST_ALWAYS);
  }

  /** Counts the articles that have a correction and the other words; 0 where it stands alone. */
  private int together(String candidate, Terms corrected, List<Terms> words) throws IOException {
    Set<String> others = new HashSet<>();
    for (Terms word : words) {
      if (word.position() != corrected.position() && !word.isStopWord()) {
        others.add(word.stem());
      }
    }
    if (others.isEmpty()) {
      return 0;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(body(candidate), Occur.FILTER);
    others.forEach(stem -> all.add(body(stem), Occur.FILTER));
    return searcher.count(all.build());
  }

  private static Query body(String term) {
    return new TermQuery(new Term(Fields.BODY, term));
  }

  private static String likeWritten(String better, String written) {
    boolean capital = Character.isUpperCase(written.charAt(0));
    return capital ? Character.toUpperCase(better.charAt(0)) + better.substring(1) : better;
  }
}
