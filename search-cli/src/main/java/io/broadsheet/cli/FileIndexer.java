package io.broadsheet.cli;

import io.broadsheet.ArticleBatch;
import io.broadsheet.NewsIndex;
import io.broadsheet.article.Article;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.ArticleSink;
import io.broadsheet.reader.ReadProblem;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads files into an index, and counts. All articles are in the index when it is closed. */
final class FileIndexer implements Closeable {

  private final ArticleBatch batch;
  private final Progress progress;
  private final ArticlesRead read = new ArticlesRead();

  FileIndexer(NewsIndex index, Progress progress) {
    batch = ArticleBatch.into(index);
    this.progress = progress;
  }

  /**
   * What a file held.
   *
   * @param articles its articles: the id of each, and a checksum of what it says
   * @param problems what could not be read in it
   */
  record Outcome(Map<String, String> articles, List<ReadProblem> problems) {}

  /**
   * Adds the articles of a file, now or soon.
   *
   * @throws IOException if the index cannot be written
   */
  Outcome add(InputFile file) throws IOException {
    Outcome outcome = new Outcome(new LinkedHashMap<>(), new ArrayList<>());
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Article article) throws IOException {
            batch.add(article);
            outcome.articles.put(article.id(), ArticlesRead.content(article));
            ReadProblem clash = read.note(file.shown().toString(), article);
            if (clash != null) {
              outcome.problems.add(clash);
            }
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

  @Override
  public void close() throws IOException {
    batch.close();
  }
}
