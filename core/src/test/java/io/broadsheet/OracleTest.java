package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.NewsQueryParser;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchRequest.Diversity;
import io.broadsheet.query.SearchRequest.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares what random queries find in random articles with what a naive matcher finds. {@code
 * -Dbroadsheet.seed=N} repeats a run.
 */
class OracleTest {

  private static final int ARTICLES = 16;
  private static final int QUERIES = 1500;

  /** None is a stop word, none another's spelling, some are a letter or two from another. */
  private static final List<String> WORDS =
      List.of(
          "oman", "storm", "stork", "stomp", "bank", "bench", "flood", "blood", "grain", "kelp",
          "mast", "mist", "pilot", "quay", "rust", "tug");

  private static final List<String> SOURCES = List.of("The Courier", "Harbour Radio");

  private final long seed = Long.getLong("broadsheet.seed", 1);
  private final Random random = new Random(seed);

  @Test
  void findsWhatTheOracleFinds(@TempDir Path folder) throws IOException {
    System.out.println("OracleTest: -Dbroadsheet.seed=" + seed);
    List<Article> articles = IntStream.range(0, ARTICLES).mapToObj(this::article).toList();
    try (NewsIndex index = NewsIndex.open(folder)) {
      for (Article article : articles) {
        index.add(article);
        if (random.nextInt(10) == 0) {
          index.commit();
        }
      }
      for (int i = 0; i < QUERIES; i++) {
        String text = list(2);
        NewsQuery query = NewsQueryParser.strict(text);
        assertThat(found(index, text))
            .as("seed %d, query %s, read as %s", seed, text, query)
            .isEqualTo(expected(articles, query));
      }
    }
  }

  private static Set<String> found(NewsIndex index, String text) throws IOException {
    SearchRequest request =
        SearchRequest.strict(text)
            .limit(1000)
            .folding(Folding.SHOW_ALL)
            .diversity(Diversity.NONE)
            .build();
    return index.search(request).passages().stream()
        .map(hit -> hit.article().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> expected(List<Article> articles, NewsQuery query) {
    return articles.stream()
        .filter(article -> new Oracle(article).matches(query))
        .map(Article::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Article article(int number) {
    Article.Builder article = Article.builder("a" + number).title(words(random.nextInt(4)));
    if (random.nextInt(5) > 0) {
      article.source(any(SOURCES));
    }
    if (random.nextInt(5) > 0) {
      article.published("2026-01-1" + random.nextInt(10));
    }
    return article.text(words(random.nextInt(12)) + ".\n\n" + words(random.nextInt(8))).build();
  }

  private String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> any(WORDS)).collect(Collectors.joining(" "));
  }

  private <T> T any(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** A list of clauses, with or without operators, of so many levels at most. */
  private String list(int levels) {
    return IntStream.rangeClosed(0, random.nextInt(4))
        .mapToObj(i -> any(List.of("", "", "", "+", "-", "+")) + clause(levels))
        .collect(Collectors.joining(any(List.of(" ", " ", " ", " OR ", " AND "))));
  }

  private String clause(int levels) {
    return switch (random.nextInt(levels > 0 ? 14 : 10)) {
      case 0, 1, 2 -> any(WORDS);
      case 3 -> any(List.of("title:", "text:")) + any(WORDS);
      case 4 -> "\"" + words(2 + random.nextInt(2)) + "\"";
      case 5 -> proximity();
      case 6 -> any(WORDS).substring(0, 2 + random.nextInt(2)) + "*";
      case 7 -> any(WORDS) + any(List.of("~1", "~2", "^2"));
      case 8 -> published();
      case 9 -> any(List.of("source:courier", "source:\"harbour radio\"", "*:*"));
      default -> "(" + list(levels - 1) + ")";
    };
  }

  /** Of different words: Lucene counts places between equal ones in its own way. */
  private String proximity() {
    String first = any(WORDS);
    String second = any(WORDS.stream().filter(word -> !word.equals(first)).toList());
    return "\"" + first + " " + second + "\"~" + (1 + random.nextInt(5));
  }

  private String published() {
    int from = random.nextInt(10);
    int to = from + random.nextInt(10 - from);
    return any(
        List.of(
            "published:2026-01-1" + from,
            "published:[2026-01-1" + from + " TO 2026-01-1" + to + "]",
            "published:[* TO 2026-01-1" + to + "}",
            "published:{2026-01-1" + from + " TO *]"));
  }
}
