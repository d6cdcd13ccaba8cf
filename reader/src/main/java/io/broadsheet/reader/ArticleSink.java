package io.broadsheet.reader;

import io.broadsheet.article.Article;
import java.io.IOException;

/**
 * Takes what an {@link ArticleReader} reads, in the order of the file. What one of its methods
 * throws, of whatever kind, ends the reading and reaches the reader's caller.
 */
public interface ArticleSink {

  /**
   * Takes an article.
   *
   * @throws IOException if it cannot be taken; reading stops and the exception reaches the reader's
   *     caller
   */
  void article(Article article) throws IOException;

  /** Takes word of something that could not be read; reading goes on with what comes after it. */
  void problem(ReadProblem problem);

  /**
   * Takes word that a record of a web archive, with all its articles, is behind. Sinks that let an
   * import go on later keep the last one together with what they have written.
   *
   * @throws IOException if it cannot be taken; reading stops and the exception reaches the reader's
   *     caller
   */
  default void progress(ReadProgress progress) throws IOException {}

  /**
   * Takes word of how much of a file was read, for those who show it; told at least after each
   * article.
   *
   * @param bytes from the file's begin
   */
  default void bytesRead(long bytes) {}
}
