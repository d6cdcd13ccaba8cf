package io.broadsheet.index;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * A directory whose small files are read whole when they are opened: the searches of several
 * threads do not wait for each other's reads then, and the first one is spared a thousand of them.
 */
final class SmallFilesDirectory extends FilterDirectory {

  /** They are read in two milliseconds or so. */
  private static final int MOST_BYTES = 2 << 20;

  SmallFilesDirectory(Directory files) {
    super(files);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    IndexInput file = in.openInput(name, context);
    if (file.length() > MOST_BYTES) {
      return file;
    }
    try (file) {
      byte[] bytes = new byte[(int) file.length()];
      file.readBytes(bytes, 0, bytes.length);
      return new BytesInput(file.toString(), bytes);
    }
  }
}
