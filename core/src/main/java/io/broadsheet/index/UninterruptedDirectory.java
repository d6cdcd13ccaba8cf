package io.broadsheet.index;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * A directory whose files are opened though the thread that does it is interrupted: Java closes a
 * channel then while a file is mapped, and a view of the index would be missing files because
 * somebody gave up a search.
 */
final class UninterruptedDirectory extends FilterDirectory {

  UninterruptedDirectory(Directory files) {
    super(files);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        interrupted |= Thread.interrupted();
        try {
          return in.openInput(name, context);
        } catch (ClosedByInterruptException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
