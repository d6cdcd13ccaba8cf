package io.broadsheet.search;

import io.broadsheet.article.Article;
import io.broadsheet.article.Figure;
import io.broadsheet.article.Quote;
import io.broadsheet.article.Speaker;
import io.broadsheet.article.TextSpan;
import io.broadsheet.index.PassageAnnotations;
import io.broadsheet.index.StoredArticle;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.FigureClaim;
import io.broadsheet.query.FigureComparison;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Lays side by side what the articles that a query finds say in figures. */
public final class FigureComparer {

  private final IndexReader view;
  private final ViewKnowledge known;
  private final Map<String, List<FigureClaim>> groups = new LinkedHashMap<>();

  /** Compares figures in a view. */
  public FigureComparer(IndexReader view, ViewKnowledge known) {
    this.view = view;
    this.known = known;
  }

  /**
   * Compares the figures in the articles that a request finds.
   *
   * @return the kinds of figures given at least twice, those that differ first
   * @throws IOException if the index cannot be read
   */
  public List<FigureComparison> compare(SearchRequest request) throws IOException {
    for (Result result : new SearchEngine(view, known).results(request)) {
      collect(result.shown());
    }
    List<FigureComparison> comparisons = new ArrayList<>();
    groups.forEach((kind, claims) -> comparisons.add(comparison(kind, claims)));
    return comparisons.stream()
        .filter(comparison -> comparison.claims().size() > 1)
        .sorted(
            Comparator.comparing((FigureComparison c) -> !c.disagrees())
                .thenComparingInt(c -> -c.claims().size()))
        .toList();
  }

  private void collect(Candidate candidate) throws IOException {
    Article article = StoredArticle.read(view.storedFields().document(candidate.doc()));
    int count = new PassageSpans(view).passages(candidate.doc());
    for (int doc = candidate.doc() - count; doc < candidate.doc(); doc++) {
      PassageAnnotations annotations = PassageAnnotations.stored(view, doc);
      for (Figure figure : annotations.figures()) {
        collect(figure, annotations.quotes(), article);
      }
    }
  }

  private void collect(Figure figure, List<Quote> quotes, Article article) {
    String text = article.text();
    TextSpan sentence = sentence(figure.span(), text);
    String topic =
        FigureTopics.of(
            figure.span().in(text),
            text.substring(sentence.start(), figure.span().start()),
            text.substring(figure.span().end(), sentence.end()));
    if (topic == null) {
      return;
    }
    FigureClaim claim =
        new FigureClaim(
            figure,
            ArticleRef.of(article),
            claimant(figure.span(), quotes),
            sentence.in(text),
            sentence);
    List<FigureClaim> claims =
        groups.computeIfAbsent(topic + "\t" + unitClass(figure.unit()), k -> new ArrayList<>());
    if (claims.stream().noneMatch(other -> isSame(claim, other))) {
      claims.add(claim);
    }
  }

  /** People are often counted without a word for them. */
  private static String unitClass(@Nullable String unit) {
    return unit == null || unit.equals("person") ? "" : unit;
  }

  private static boolean isSame(FigureClaim one, FigureClaim other) {
    return one.figure().value() == other.figure().value()
        && one.article().id().equals(other.article().id());
  }

  private static @Nullable String claimant(TextSpan figure, List<Quote> quotes) {
    String claimant = null;
    for (Quote quote : quotes) {
      Speaker speaker = quote.speaker();
      if (quote.span().contains(figure) && speaker != null && speaker.name() != null) {
        claimant = speaker.name();
      }
    }
    return claimant;
  }

  /** The sentence around a span, told by full stops before blanks. */
  private static TextSpan sentence(TextSpan figure, String text) {
    int start = figure.start();
    while (start > 0 && !isEnd(text, start - 1)) {
      start--;
    }
    int end = figure.end();
    while (end < text.length() && !isEnd(text, end)) {
      end++;
    }
    while (start < figure.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new TextSpan(start, Math.min(text.length(), end + 1));
  }

  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    boolean blankBehind = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    return c == '\n' || (".!?”".indexOf(c) >= 0 && blankBehind);
  }

  private static FigureComparison comparison(String kind, List<FigureClaim> claims) {
    int tab = kind.indexOf('\t');
    String unit = kind.substring(tab + 1);
    return new FigureComparison(
        kind.substring(0, tab),
        unit.isEmpty() ? null : unit,
        claims.stream()
            .sorted(Comparator.comparingDouble(claim -> -claim.figure().value()))
            .toList());
  }
}
