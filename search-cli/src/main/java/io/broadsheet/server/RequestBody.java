package io.broadsheet.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** Reads what a client sends behind the headers, up to a size and not for ever. */
final class RequestBody {

  private static final String PATIENCE = "patience";
  private static final int PART = 1 << 13;

  private RequestBody() {}

  /** Sets how long a client may take, beyond what its bytes need on a slow line. */
  static void allow(Context ctx, Duration patience) {
    ctx.attribute(PATIENCE, patience);
  }

  static byte[] read(Context ctx, int limit) throws IOException {
    if (ctx.req().getContentLengthLong() > limit) {
      throw Problem.tooLarge(limit);
    }
    Duration allowed = ctx.attribute(PATIENCE);
    long patience = allowed == null ? 0 : allowed.toNanos();
    long begun = System.nanoTime();
    InputStream stream = ctx.bodyInputStream();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] part = new byte[PART];
    for (int n = next(stream, part); n >= 0; n = next(stream, part)) {
      body.write(part, 0, n);
      if (body.size() > limit) {
        throw Problem.tooLarge(limit);
      }
      if (SlowClients.isTooSlow(System.nanoTime() - begun, body.size(), patience)) {
        throw Problem.tooSlow();
      }
    }
    return body.toByteArray();
  }

  private static int next(InputStream stream, byte[] part) throws IOException {
    try {
      return stream.read(part);
    } catch (IOException e) {
      // A client that fell silent.
      if (e.getCause() instanceof TimeoutException) {
        throw Problem.tooSlow();
      }
      throw e;
    }
  }
}
