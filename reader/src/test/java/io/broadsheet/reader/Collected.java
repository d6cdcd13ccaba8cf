package io.broadsheet.reader;

import io.broadsheet.article.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a reader tells. */
final class Collected implements ArticleSink {

  /** The tests' "now". */
  static final ArticleReader READER =
      new ArticleReader()
          .withClock(Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));

  final List<Article> articles = new ArrayList<>();
  final List<String> problems = new ArrayList<>();
  final List<Long> offsets = new ArrayList<>();

  static Collected read(String content) throws IOException {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  static Collected read(byte[] content) throws IOException {
    Collected collected = new Collected();
    READER.read(new ByteArrayInputStream(content), "file", "own", collected);
    return collected;
  }

  Article only() {
    if (articles.size() != 1) {
      throw new AssertionError(articles.size() + " articles; problems: " + problems);
    }
    return articles.getFirst();
  }

  @Override
  public void article(Article article) {
    articles.add(article);
  }

  @Override
  public void problem(ReadProblem problem) {
    problems.add(problem.toString());
  }

  @Override
  public void progress(ReadProgress progress) {
    offsets.add(progress.offset());
  }
}
