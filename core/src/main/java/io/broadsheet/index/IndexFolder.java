package io.broadsheet.index;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.misc.store.RAFDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/** The folder of an index on disk. */
public final class IndexFolder {

  /**
   * A smaller index is read and not mapped: Java needs longer to set up the calls that go with
   * mapped memory than to read it all.
   */
  private static final long LEAST_MAPPED_BYTES = 64L << 20;

  private IndexFolder() {}

  /**
   * Opens a folder that holds an index.
   *
   * @throws NoSuchFileException if there is none
   * @throws IOException if it cannot be read
   */
  public static Directory existing(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      Directory directory = new UninterruptedDirectory(unmapped(path));
      if (DirectoryReader.indexExists(directory)) {
        return bytes(directory) < LEAST_MAPPED_BYTES ? directory : mapped(directory, path);
      }
      directory.close();
    }
    throw new NoSuchFileException(
        path.toString(), null, "there is no index; make one with `broadsheet index`");
  }

  /** Reads files in a way that no interrupt ends, where the file system has it. */
  private static Directory unmapped(Path path) throws IOException {
    return path.getFileSystem().equals(FileSystems.getDefault())
        ? new SmallFilesDirectory(new RAFDirectory(path))
        : new NIOFSDirectory(path);
  }

  private static Directory mapped(Directory directory, Path path) throws IOException {
    directory.close();
    return writable(path);
  }

  /**
   * Opens a folder to write an index into, and makes one where there is none.
   *
   * @throws IOException if it cannot be made
   */
  public static Directory writable(Path path) throws IOException {
    return new UninterruptedDirectory(FSDirectory.open(path));
  }

  /** Returns the size of all files of an index. */
  public static long bytes(Directory directory) throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      try {
        bytes += directory.fileLength(file);
      } catch (NoSuchFileException e) {
        // A writer has replaced it since the files were listed.
      }
    }
    return bytes;
  }
}
