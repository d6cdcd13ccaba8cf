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
    return unreadable(query);
  }

  /** Signs that the parser's grammar knows begin here what never ends. */
  private static QuerySyntaxException unreadable(String query) {
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      if (c == '\\') {
        if (++i == query.length()) {
          return new QuerySyntaxException("there is nothing behind the backslash", i - 1);
        }
      } else if (c == '/' || c == '{' || c == '}') {
        return misplaced(String.valueOf(c), i);
      }
    }
    return new QuerySyntaxException("this is not in the query language", 0);
  }

  private static QuerySyntaxException misplaced(String sign, int offset) {
    return new QuerySyntaxException(
        "\"" + sign + "\" cannot stand here; put a backslash before it to search for it", offset);
  }

  private static QuerySyntaxException at(String query, Token before) {
    Token found = before.next == null ? before : before.next;
    int offset = Math.max(0, Math.min(query.length(), found.beginColumn));
    String image = found.image == null ? "" : found.image;
    return image.isEmpty() || image.equals("\0")
        ? new QuerySyntaxException(
            "the query ends where more is expected", image.isEmpty() ? query.length() : offset)
        : misplaced(image, offset);
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
