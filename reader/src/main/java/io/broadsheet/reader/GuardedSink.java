package io.broadsheet.reader;

import io.broadsheet.article.Article;
import io.broadsheet.reader.text.Languages;
import java.io.IOException;
import java.util.function.LongSupplier;

/**
 * The caller's sink. What it throws must reach the caller, and must not be taken for a fault of the
 * file that is read, so it goes up as an exception of its own kind.
 */
final class GuardedSink {

  private final ArticleSink sink;
  private final LongSupplier bytesRead;
  private int articles;

  /**
   * @param bytesRead tells how much of the file was read; negative where that is not known
   */
  GuardedSink(ArticleSink sink, LongSupplier bytesRead) {
    this.sink = sink;
    this.bytesRead = bytesRead;
  }

  /** The sink would not take an article. */
  static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedException(Exception reason) {
      super(reason);
    }

    /** Returns what the sink threw, or throws it where no caller expects it. */
    IOException reason() {
      if (getCause() instanceof IOException expected) {
        return expected;
      }
      throw (RuntimeException) getCause();
    }
  }

  void article(Article article) {
    String language = article.language() == null ? Languages.detect(article.text()) : null;
    articles++;
    Article whole = language == null ? article : article.toBuilder().language(language).build();
    give(() -> sink.article(whole));
    give(this::tellBytes);
  }

  void problem(String where, String reason) {
    give(() -> sink.problem(new ReadProblem(where, reason)));
  }

  private void tellBytes() {
    long bytes = bytesRead.getAsLong();
    if (bytes >= 0) {
      sink.bytesRead(bytes);
    }
  }

  void progress(ReadProgress progress) {
    give(this::tellBytes);
    give(() -> sink.progress(progress));
  }

  /** Something that a sink is told. */
  private interface Telling {
    void tell() throws IOException;
  }

  /** Whatever goes wrong in here: the index is full, or closed, or the caller's own code fails. */
  private static void give(Telling telling) {
    try {
      telling.tell();
    } catch (IOException | RuntimeException e) {
      throw new RefusedException(e);
    }
  }

  /** How many articles were taken. */
  int articles() {
    return articles;
  }
}
