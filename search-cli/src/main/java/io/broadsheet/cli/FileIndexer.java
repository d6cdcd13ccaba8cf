package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import io.broadsheet.article.Article;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.ArticleSink;
import io.broadsheet.reader.ReadProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads files into an index, and counts. */
final class FileIndexer {

  private final NewsIndex index;
  private final Progress progress;

  FileIndexer(NewsIndex index, Progress progress) {
    this.index = index;
    this.progress = progress;
  }

  /**
   * What a file held.
   *
   * @param ids of its articles
   * @param problems what could not be read in it
   */
  record Outcome(List<String> ids, List<ReadProblem> problems) {}

  /**
   * Adds the articles of a file.
   *
   * @throws IOException if the index cannot be written
   */
  Outcome add(InputFile file) throws IOException {
    Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Article article) throws IOException {
            index.add(article);
            outcome.ids.add(article.id());
            progress.article();
          }

          @Override
          public void problem(ReadProblem problem) {
            outcome.problems.add(problem);
          }
        };
    new ArticleReader().read(file.shown(), file.id(), sink);
    progress.file(file.size());
    return outcome;
  }
}
