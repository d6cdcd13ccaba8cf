package io.broadsheet.cli;

import io.broadsheet.ArticleBatch;
import io.broadsheet.NewsIndex;
import io.broadsheet.article.Article;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.ArticleSink;
import io.broadsheet.reader.ReadProblem;
import io.broadsheet.reader.ReadProgress;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads files into an index, and counts. All articles are in the index when it is closed. */
final class FileIndexer implements Closeable {

  private final ArticleBatch batch;
  private final Progress progress;
  private final Checkpoints checkpoints;
  private final ArticlesRead read = new ArticlesRead();

  FileIndexer(NewsIndex index, Progress progress) {
    this(index, progress, Checkpoints.NONE);
  }

  FileIndexer(NewsIndex index, Progress progress, Checkpoints checkpoints) {
    batch = ArticleBatch.into(index);
    this.progress = progress;
    this.checkpoints = checkpoints;
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
    add(file, outcome.articles::put, outcome.problems::add);
    return outcome;
  }

  /**
   * Adds the articles of a file that may hold more of them than fit into memory, now or soon.
   *
   * @param articles is told each article's id, with a checksum of what it says
   * @param problems is told what could not be read
   * @throws IOException if the index cannot be written
   */
  void add(InputFile file, BiConsumer<String, String> articles, Consumer<ReadProblem> problems)
      throws IOException {
    long from = checkpoints.from(file);
    progress.skip(from);
    new ArticleReader().read(file.shown(), from, file.id(), new Sink(file, articles, problems));
    checkpoints.done(file);
    progress.file(file.size());
  }

  @Override
  public void close() throws IOException {
    batch.close();
  }

  private final class Sink implements ArticleSink {
    private final InputFile file;
    private final BiConsumer<String, String> articles;
    private final Consumer<ReadProblem> problems;
    private int sinceCheckpoint;

    Sink(InputFile file, BiConsumer<String, String> articles, Consumer<ReadProblem> problems) {
      this.file = file;
      this.articles = articles;
      this.problems = problems;
    }

    @Override
    public void article(Article article) throws IOException {
      batch.add(article);
      String content = ArticlesRead.content(article);
      articles.accept(article.id(), content);
      ReadProblem clash = read.note(file.shown().toString(), article, content);
      if (clash != null) {
        problems.accept(clash);
      }
      progress.article();
      sinceCheckpoint++;
    }

    @Override
    public void problem(ReadProblem problem) {
      problems.accept(problem);
    }

    @Override
    public void progress(ReadProgress reached) throws IOException {
      if (checkpoints.isDue(sinceCheckpoint)) {
        // Only what is written may be behind the bookmark.
        batch.flush();
        checkpoints.reached(file, reached.offset());
        sinceCheckpoint = 0;
      }
    }

    @Override
    public void bytesRead(long bytes) {
      progress.inFile(bytes);
    }
  }
}
