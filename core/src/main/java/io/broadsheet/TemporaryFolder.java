package io.broadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.util.IOUtils;

/**
 * A folder for files that are needed for a while. It goes when it is closed, and also when the
 * process is told to end before, as by an interrupt from the keyboard.
 */
final class TemporaryFolder implements Closeable {

  /** A file may be made while others are deleted, for whoever uses the folder is not waited for. */
  private static final int ATTEMPTS = 5;

  private final Path path;
  private final Thread atExit = new Thread(this::deleteAtExit);

  /** Makes a folder whose name begins with a prefix. */
  TemporaryFolder(String prefix) throws IOException {
    path = create(prefix);
    try {
      Runtime.getRuntime().addShutdownHook(atExit);
    } catch (IllegalStateException e) {
      IOUtils.rm(path);
      throw new IOException("the process is ending", e);
    }
  }

  /** Told apart from a file that the index lacks. */
  private static Path create(String prefix) throws IOException {
    try {
      return Files.createTempDirectory(prefix);
    } catch (IOException e) {
      throw new IOException(
          "cannot make a folder for temporary files in "
              + System.getProperty("java.io.tmpdir")
              + "; let java.io.tmpdir name another ("
              + e
              + ")",
          e);
    }
  }

  Path path() {
    return path;
  }

  private void deleteAtExit() {
    for (int i = 0; i < ATTEMPTS && Files.exists(path); i++) {
      try {
        IOUtils.rm(path);
      } catch (IOException e) {
        // Once more; and what is left in the end the system deletes in time.
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      return; // The process is ending, and the folder goes with it.
    }
    IOUtils.rm(path);
  }
}
