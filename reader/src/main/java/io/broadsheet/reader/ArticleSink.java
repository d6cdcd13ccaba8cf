package io.broadsheet.reader;

import io.broadsheet.article.Article;
import java.io.IOException;

/** Takes what an {@link ArticleReader} reads, in the order of the file. */
public interface ArticleSink {

  /**
   * Takes an article.
   *
   * @throws IOException if it cannot be taken; reading stops and the exception reaches the reader's
   *     caller
   */
  void article(Article article) throws IOException;

  /** Takes word of something that could not be read. Reading goes on with what comes after it. */
  void problem(ReadProblem problem);
}
