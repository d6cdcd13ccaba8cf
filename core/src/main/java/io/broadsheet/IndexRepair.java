package io.broadsheet;

import io.broadsheet.index.IndexContents;
import io.broadsheet.index.IndexFolder;
import io.broadsheet.internal.Uninterrupted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.apache.lucene.store.Directory;

/** Checks an index in a folder that nobody has open, and makes it anew. */
final class IndexRepair {

  private IndexRepair() {}

  /** Makes an index anew, and tells what keeps it from that in words of its own. */
  static long rebuild(Path path, RebuildListener listener) throws IOException {
    try (Directory directory = IndexFolder.existing(path)) {
      return rebuild(path, directory, listener);
    }
  }

  private static long rebuild(Path path, Directory directory, RebuildListener listener)
      throws IOException {
    try {
      return IndexContents.rebuild(directory, listener::article, listener::unreadable);
    } catch (IOException e) {
      IOException told = IndexViews.told(path, e);
      throw told instanceof DamagedIndexException
          ? DamagedIndexException.beyondRebuild(path, e)
          : told;
    }
  }

  /** Checks the files of the newest commit, and that every article is whole. */
  static IndexCheck verify(Path path) throws IOException {
    try (Directory directory = IndexFolder.existing(path)) {
      // In a thread that nobody interrupts, for Lucene's check falls over that.
      FutureTask<List<String>> check = new FutureTask<>(() -> IndexContents.verify(directory));
      Thread.ofPlatform().name("broadsheet-verify").daemon().start(check);
      List<String> problems = Uninterrupted.result(check);
      return new IndexCheck(problems.isEmpty() ? IndexContents.count(directory) : 0, problems);
    }
  }
}
