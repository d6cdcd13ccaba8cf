package io.broadsheet.query;

import java.io.Serial;

/** A query that the strict parser cannot read; says what was found, where, and what to do. */
public final class QuerySyntaxException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String reason;
  private final int offset;

  QuerySyntaxException(String message, int offset) {
    super(message + " (at character " + (offset + 1) + ")");
    this.reason = message;
    this.offset = offset;
  }

  /** Returns what went wrong, without the place. */
  String reason() {
    return reason;
  }

  /** Returns where in the query it went wrong, in UTF-16 code units from 0. */
  public int offset() {
    return offset;
  }
}
