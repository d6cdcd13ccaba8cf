package io.broadsheet.benchmarks;

import io.broadsheet.NewsIndex;
import io.broadsheet.query.ArticleCount;
import io.broadsheet.query.DateField;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetRequest;
import io.broadsheet.query.FacetResult;
import io.broadsheet.query.HistogramRequest;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchResult;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long a search of two to four words takes, and the facets of the same query: all six and a
 * histogram by day. After the commands of {@link ArchiveIndex}:
 *
 * <pre>
 * CP="benchmarks/target/classes:core/target/classes:reader/target/classes"
 * java -cp "$CP:$(cat benchmarks/target/classpath)" \
 *     io.broadsheet.benchmarks.SearchBenchmark benchmarks/target/archive 1000
 * </pre>
 *
 * <p>Facets must count as many articles as the search says it finds, where it says so exactly.
 */
public final class SearchBenchmark {

  private static final int WARM_UP = 300;

  private static final List<FacetRequest> FACETS =
      Stream.of(FacetField.values()).map(FacetRequest::top).toList();

  private static final List<HistogramRequest> DAYS =
      List.of(
          new HistogramRequest(DateField.PUBLISHED, HistogramRequest.Width.DAY, ZoneOffset.UTC));

  private SearchBenchmark() {}

  /** Measures: INDEX QUERIES. */
  public static void main(String[] args) throws Exception {
    if (args.length != 2) {
      throw new IllegalArgumentException("wanted: INDEX QUERIES");
    }
    int count = Integer.parseInt(args[1]);
    List<String> queries =
        new SampleQueries(new ArticleGenerator(ArchiveIndex.SAMPLES, 1), 100_000, 1)
            .words(WARM_UP + count);
    try (NewsIndex index = NewsIndex.openReadOnly(Path.of(args[0]))) {
      measure(index, queries.subList(0, WARM_UP), new Timings("-"), new Timings("-"));
      Timings searches = new Timings("search");
      Timings facets = new Timings("facets of the same query");
      long found = measure(index, queries.subList(WARM_UP, queries.size()), searches, facets);
      searches.print();
      facets.print();
      System.out.printf(
          Locale.ROOT,
          "facets take %.2f times the search at the median, %.2f in processor time; %d articles%n",
          facets.wall(50) / searches.wall(50),
          facets.cpu(50) / searches.cpu(50),
          found);
    }
  }

  private static long measure(
      NewsIndex index, List<String> queries, Timings searches, Timings facets) throws Exception {
    long found = 0;
    for (String query : queries) {
      SearchRequest request = SearchRequest.of(query);
      SearchResult[] result = new SearchResult[1];
      FacetResult[] counts = new FacetResult[1];
      searches.time(() -> {
        result[0] = index.search(request);
        return 0;
      });
      facets.time(() -> {
        counts[0] = index.facets(request, FACETS, DAYS);
        return 0;
      });
      ArticleCount total = result[0].total();
      if (total.relation() == ArticleCount.Relation.EXACT
          && total.articles() != counts[0].articles()) {
        throw new IllegalStateException(query + ": " + total + " and " + counts[0].articles());
      }
      found += counts[0].articles();
    }
    return found;
  }
}
