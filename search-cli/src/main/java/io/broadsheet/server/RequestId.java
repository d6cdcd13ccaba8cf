package io.broadsheet.server;

import io.javalin.http.Context;
import java.util.UUID;

/** Names a request in its answer and in what the server tells its owner. */
final class RequestId {

  static final String HEADER = "X-Request-Id";
  private static final int MAX_LENGTH = 128;

  private RequestId() {}

  /** Returns the id: the client's own where that is harmless, or a new one. */
  static String of(Context ctx) {
    String known = ctx.attribute(HEADER);
    return known == null ? "" : known;
  }

  static void assign(Context ctx) {
    String given = ctx.header(HEADER);
    String id = given != null && isHarmless(given) ? given : UUID.randomUUID().toString();
    ctx.attribute(HEADER, id);
    ctx.header(HEADER, id);
  }

  private static boolean isHarmless(String id) {
    return !id.isEmpty()
        && id.length() <= MAX_LENGTH
        && id.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '"' && c != '<' && c != '\\');
  }
}
