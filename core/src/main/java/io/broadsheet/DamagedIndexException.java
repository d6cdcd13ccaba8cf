package io.broadsheet;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/**
 * An index whose files are not as they were written; {@link NewsIndex#verify} says how far, {@link
 * NewsIndex#rebuild} saves the articles that can still be read.
 */
public final class DamagedIndexException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  DamagedIndexException(Path path, Exception cause) {
    this(
        path,
        cause,
        "; `broadsheet verify --index "
            + path
            + "` says how far, `broadsheet rebuild --index "
            + path
            + "` saves the articles that can be read");
  }

  private DamagedIndexException(Path path, Exception cause, String advice) {
    super("the index at " + path + " is damaged (" + reason(cause) + ")" + advice, cause);
  }

  /** Returns what to throw where damage keeps a rebuild from opening the index at all. */
  static DamagedIndexException beyondRebuild(Path path, Exception cause) {
    return new DamagedIndexException(
        path,
        cause,
        " and cannot be opened, so no article was saved from it; put a copy of the folder in its"
            + " place, or make the index anew in another one with `broadsheet index`");
  }

  /** Lucene's message in a line; of a fault that it fell over, the kind. */
  private static String reason(Exception cause) {
    String message = cause.getMessage();
    return cause instanceof IOException && message != null
        ? cause.getClass().getSimpleName() + ": " + message.lines().findFirst().orElse("")
        : "its files do not match their checksums";
  }
}
