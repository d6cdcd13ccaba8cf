package io.broadsheet.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * Lets pages of other origins read answers, as the <a
 * href="https://fetch.spec.whatwg.org/#http-cors-protocol">Fetch standard</a> says. What an origin
 * may not read is answered all the same: the browser keeps it from the page, and a page of this
 * server's own names its origin too when it posts.
 */
final class CrossOrigin {

  private static final String ALL = "*";

  private final List<String> origins;

  CrossOrigin(ServerSettings settings) {
    origins = settings.origins();
  }

  /**
   * Returns an origin as browsers write it.
   *
   * @throws IllegalArgumentException if it is none
   */
  static String origin(String given) {
    String text = given.toLowerCase(Locale.ROOT).replaceFirst("/$", "");
    if (text.equals(ALL) || isOrigin(text)) {
      return text;
    }
    throw new IllegalArgumentException("an origin is as https://app.example, or *: " + given);
  }

  private static boolean isOrigin(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null
          && uri.getUserInfo() == null
          && text.equals(uri.getScheme() + "://" + uri.getRawAuthority());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Says in the answer who may read it; answers a browser that asks before it sends a request. */
  void answer(Context ctx) {
    if (origins.isEmpty()) {
      return;
    }
    boolean all = origins.contains(ALL);
    if (!all) {
      ctx.header("Vary", "Origin");
    }
    String asking = ctx.header("Origin");
    if (asking == null || !(all || origins.contains(asking))) {
      return;
    }
    ctx.header("Access-Control-Allow-Origin", all ? ALL : asking);
    ctx.header("Access-Control-Expose-Headers", RequestId.HEADER);
    String method = ctx.header("Access-Control-Request-Method");
    if (ctx.method().equals(HandlerType.OPTIONS) && method != null) {
      allow(ctx, method);
    }
  }

  private static void allow(Context ctx, String method) {
    ctx.header("Access-Control-Allow-Methods", method);
    String headers = ctx.header("Access-Control-Request-Headers");
    if (headers != null) {
      ctx.header("Access-Control-Allow-Headers", headers);
    }
    ctx.status(204).skipRemainingHandlers();
  }
}
