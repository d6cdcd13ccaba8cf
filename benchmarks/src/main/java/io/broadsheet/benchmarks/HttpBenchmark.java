package io.broadsheet.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.NewsIndex;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.suggest.SuggestRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How much longer a search over HTTP on the same machine takes than the library's, and how long a
 * suggestion at each keystroke takes. After the commands of {@link ArchiveIndex}, with a server:
 *
 * <pre>
 * search-cli/bin/broadsheet serve --index benchmarks/target/archive --port 8099 &
 * CP="benchmarks/target/classes:core/target/classes:reader/target/classes"
 * java -cp "$CP:$(cat benchmarks/target/classpath)" \
 *     io.broadsheet.benchmarks.HttpBenchmark benchmarks/target/archive http://127.0.0.1:8099 1000
 * </pre>
 *
 * <p>One client with one connection, which asks one thing after the other. Both ways must give the
 * same number of passages and suggestions.
 */
public final class HttpBenchmark {

  private static final int WARM_UP = 200;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final NewsIndex index;
  private final String server;

  private HttpBenchmark(NewsIndex index, String server) {
    this.index = index;
    this.server = server;
  }

  /** Measures: INDEX SERVER QUERIES. */
  public static void main(String[] args) throws Exception {
    if (args.length != 3) {
      throw new IllegalArgumentException("wanted: INDEX SERVER QUERIES");
    }
    int count = Integer.parseInt(args[2]);
    try (NewsIndex index = NewsIndex.openReadOnly(Path.of(args[0]))) {
      HttpBenchmark benchmark = new HttpBenchmark(index, args[1]);
      List<String> queries =
          new SampleQueries(new ArticleGenerator(ArchiveIndex.SAMPLES, 1), 100_000, 1)
              .words(WARM_UP + count);
      benchmark.search(queries.subList(0, WARM_UP), new Timings("-"), new Timings("-"));
      Timings library = new Timings("search in the library");
      Timings http = new Timings("search over HTTP");
      benchmark.search(queries.subList(WARM_UP, queries.size()), library, http);
      library.print();
      http.print();
      System.out.printf(
          Locale.ROOT, "HTTP adds %.3f ms to the median%n", http.wall(50) - library.wall(50));
      benchmark.suggest(SuggestBenchmark.keystrokes(count / 4, 2), new Timings("-"));
      Timings keystrokes = new Timings("suggest over HTTP");
      benchmark.suggest(SuggestBenchmark.keystrokes(count, 1), keystrokes);
      keystrokes.print();
    }
  }

  private void search(List<String> queries, Timings library, Timings http) throws Exception {
    for (String query : queries) {
      long found = library.time(() -> index.search(SearchRequest.of(query)).passages().size());
      byte[][] answer = new byte[1][];
      http.time(() -> {
        answer[0] = get("/search?q=" + encoded(query));
        return 0;
      });
      check(query, found, answer[0], "passages");
    }
  }

  private void suggest(List<SuggestBenchmark.Typed> keystrokes, Timings http) throws Exception {
    for (SuggestBenchmark.Typed typed : keystrokes) {
      byte[][] answer = new byte[1][];
      http.time(() -> {
        answer[0] = get("/suggest?q=" + encoded(typed.text()));
        return 0;
      });
      long found = index.suggest(SuggestRequest.of(typed.text())).size();
      check(typed.text(), found, answer[0], "suggestions");
    }
  }

  private static void check(String asked, long found, byte[] answer, String list)
      throws IOException {
    JsonNode given = JSON.readTree(answer).path(list);
    if (!given.isArray() || given.size() != found) {
      throw new IllegalStateException(
          asked + ": the library gives " + found + ", the server " + given);
    }
  }

  private byte[] get(String path) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(server + path).toURL().openConnection();
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
