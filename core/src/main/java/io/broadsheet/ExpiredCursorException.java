package io.broadsheet;

import java.io.IOException;
import java.io.Serial;

/** A cursor whose view of the index is no longer kept: the search begins again without it. */
public final class ExpiredCursorException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  ExpiredCursorException() {
    super(
        "the cursor has expired: its view of the index is kept for "
            + NewsIndex.CURSOR_SECONDS
            + " seconds, or until the index has changed "
            + NewsIndex.CURSOR_VIEWS
            + " times; search again without it");
  }
}
