package io.broadsheet;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** An index that another version of this library wrote; {@link NewsIndex#rebuild} mends it. */
public final class IncompatibleIndexException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  IncompatibleIndexException(Path path, Object found, Object wanted) {
    super(
        "cannot open index at "
            + path
            + ": it was written with "
            + found
            + ", this version reads "
            + wanted
            + "; run `broadsheet rebuild --index "
            + path
            + "`");
  }

  /** One that cannot be rebuilt either, for its articles cannot be read. */
  IncompatibleIndexException(Path path, IOException cause) {
    super(
        "cannot open index at "
            + path
            + ": another version of Lucene wrote it, or it is no index; make one in another folder"
            + " with `broadsheet index`",
        cause);
  }
}
