package io.broadsheet.reader;

import io.broadsheet.article.Article;
import io.broadsheet.reader.text.Languages;
import java.io.IOException;

/**
 * The caller's sink. What it throws must reach the caller, and must not be taken for a fault of the
 * file that is read, so it goes up as an exception of its own kind.
 */
final class GuardedSink {

  private final ArticleSink sink;
  private int articles;

  GuardedSink(ArticleSink sink) {
    this.sink = sink;
  }

  /** The sink would not take an article. */
  static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final IOException reason;

    RefusedException(IOException reason) {
      super(reason);
      this.reason = reason;
    }

    IOException reason() {
      return reason;
    }
  }

  void article(Article article) {
    String language = article.language() == null ? Languages.detect(article.text()) : null;
    articles++;
    try {
      sink.article(language == null ? article : article.toBuilder().language(language).build());
    } catch (IOException e) {
      throw new RefusedException(e);
    }
  }

  void problem(String where, String reason) {
    sink.problem(new ReadProblem(where, reason));
  }

  void progress(ReadProgress progress) {
    try {
      sink.progress(progress);
    } catch (IOException e) {
      throw new RefusedException(e);
    }
  }

  /** How many articles were taken. */
  int articles() {
    return articles;
  }
}
