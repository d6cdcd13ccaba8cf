package io.broadsheet.query;

import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;

/** Words the parser's errors for the person who typed the query. */
final class SyntaxError {

  private SyntaxError() {}

  static QuerySyntaxException of(String query, QueryNodeParseException error) {
    int quote = openQuote(query);
    if (quote >= 0) {
      return new QuerySyntaxException("a quotation mark is opened and never closed", quote);
    }
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException parse && parse.currentToken != null) {
        return at(query, parse.currentToken);
      }
    }
    return new QuerySyntaxException("cannot read the query", 0);
  }

  private static QuerySyntaxException at(String query, Token before) {
    Token found = before.next == null ? before : before.next;
    int offset = Math.max(0, Math.min(query.length(), found.beginColumn));
    String image = found.image == null ? "" : found.image;
    String message =
        image.isEmpty() || image.equals("\0")
            ? "the query ends where more is expected"
            : "\"" + image + "\" cannot stand here; put a backslash before it to search for it";
    return new QuerySyntaxException(message, image.isEmpty() ? query.length() : offset);
  }

  /** Returns where a quotation mark opens that none closes, or -1. */
  static int openQuote(String query) {
    int open = -1;
    for (int i = 0; i < query.length(); i++) {
      if (query.charAt(i) == '\\') {
        i++;
      } else if (query.charAt(i) == '"') {
        open = open < 0 ? i : -1;
      }
    }
    return open;
  }
}
