package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import io.broadsheet.article.Article;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.ArticleSink;
import io.broadsheet.reader.ReadProblem;
import io.broadsheet.reader.ReadProgress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads files into an index, and counts. */
final class FileIndexer {

  private final NewsIndex index;
  private final Progress progress;
  private final Checkpoints checkpoints;

  FileIndexer(NewsIndex index, Progress progress) {
    this(index, progress, Checkpoints.NONE);
  }

  FileIndexer(NewsIndex index, Progress progress, Checkpoints checkpoints) {
    this.index = index;
    this.progress = progress;
    this.checkpoints = checkpoints;
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
    add(file, outcome.ids::add, outcome.problems::add);
    return outcome;
  }

  /**
   * Adds the articles of a file that may hold more of them than fit into memory.
   *
   * @param ids is told each article's id
   * @param problems is told what could not be read
   * @throws IOException if the index cannot be written
   */
  void add(InputFile file, Consumer<String> ids, Consumer<ReadProblem> problems)
      throws IOException {
    long from = checkpoints.from(file);
    progress.skip(from);
    new ArticleReader().read(file.shown(), from, file.id(), new Sink(file, ids, problems));
    checkpoints.done(file);
    progress.file(file.size());
  }

  private final class Sink implements ArticleSink {
    private final InputFile file;
    private final Consumer<String> ids;
    private final Consumer<ReadProblem> problems;

    Sink(InputFile file, Consumer<String> ids, Consumer<ReadProblem> problems) {
      this.file = file;
      this.ids = ids;
      this.problems = problems;
    }

    @Override
    public void article(Article article) throws IOException {
      index.add(article);
      ids.accept(article.id());
      progress.article();
    }

    @Override
    public void problem(ReadProblem problem) {
      problems.accept(problem);
    }

    @Override
    public void progress(ReadProgress reached) throws IOException {
      checkpoints.reached(file, reached.offset());
    }

    @Override
    public void bytesRead(long bytes) {
      progress.inFile(bytes);
    }
  }
}
