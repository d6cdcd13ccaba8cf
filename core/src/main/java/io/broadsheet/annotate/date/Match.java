package io.broadsheet.annotate.date;

/**
 * A stretch of tokens that says a time.
 *
 * @param start its first token
 * @param end one past its last token
 * @param what what it says
 */
record Match(int start, int end, TimeExpression what) {

  Match from(int token) {
    return new Match(token, end, what);
  }

  Match to(int token) {
    return new Match(start, token, what);
  }
}
