package io.broadsheet.server;

import java.io.Serial;
import java.util.Collection;

/** A request that is answered with a problem (RFC 9457) instead of a result. */
final class Problem extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** Where there is no offset. */
  static final int NOWHERE = -1;

  private final int status;
  private final String name;
  private final int offset;

  private Problem(int status, String name, String detail, int offset) {
    super(detail, null, false, false);
    this.status = status;
    this.name = name;
    this.offset = offset;
  }

  /** A parameter that cannot be used. */
  static Problem parameter(String detail) {
    return new Problem(400, "parameter", detail, NOWHERE);
  }

  /** A parameter or member of a body that does not exist. */
  static Problem unknownParameter(String name, Collection<String> known) {
    return parameter("no parameter is called " + name + "; there are " + String.join(", ", known));
  }

  /** A query that is not in the language. */
  static Problem syntax(String detail, int offset) {
    return new Problem(400, "query-syntax", detail, offset);
  }

  /** What does not exist. */
  static Problem unknown(String detail) {
    return new Problem(404, "unknown", detail, NOWHERE);
  }

  /** A page whose view of the index is gone. */
  static Problem expired(String detail) {
    return new Problem(410, "cursor-expired", detail, NOWHERE);
  }

  /** A body above its limit. */
  static Problem tooLarge(int limit) {
    return new Problem(413, "too-large", "the body has more than " + limit + " bytes", NOWHERE);
  }

  /** A name that this server does not answer to. */
  static Problem misdirected(String host) {
    String detail = "this server does not answer to " + host + "; serve --name NAME allows a name";
    return new Problem(421, "host", detail, NOWHERE);
  }

  /** A body that comes so slowly that it only holds a connection. */
  static Problem tooSlow() {
    return new Problem(408, "too-slow", "the body came too slowly; try again", NOWHERE);
  }

  /** Nothing of the body could be read. */
  static Problem unreadable(String detail) {
    return new Problem(422, "unreadable", detail, NOWHERE);
  }

  /** A client that did not show the token. */
  static Problem unauthorised() {
    return new Problem(401, "token", "show the token: Authorization: Bearer …", NOWHERE);
  }

  /** A server that nobody may write to. */
  static Problem readOnly() {
    return new Problem(403, "read-only", "this server was started without a token", NOWHERE);
  }

  /** More requests than are answered in time. */
  static Problem busy() {
    return new Problem(503, "busy", "too many searches at once; try again", NOWHERE);
  }

  /** A problem that only its status describes. */
  static Problem ofStatus(int status, String detail) {
    return new Problem(status, "", detail, NOWHERE);
  }

  int status() {
    return status;
  }

  /** Returns the problem's type: what it is called in the API's document. */
  String type() {
    return name.isEmpty() ? "about:blank" : "urn:broadsheet:problem:" + name;
  }

  String detail() {
    return String.valueOf(getMessage());
  }

  /** Returns where in the query it went wrong, in UTF-16 code units, or {@link #NOWHERE}. */
  int offset() {
    return offset;
  }
}
