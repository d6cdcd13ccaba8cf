package io.broadsheet;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** An index that another writer, in this program or another, holds open. */
public final class IndexLockedException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  IndexLockedException(Path path, Throwable cause) {
    super(
        "cannot write to index at "
            + path
            + ": another writer holds its lock; wait for it, or open the index read-only",
        cause);
  }
}
