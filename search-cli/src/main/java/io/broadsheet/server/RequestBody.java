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

  /** Most bytes that are read of a refused body. */
  private static final long REFUSED = 1L << 26;

  private final InputStream stream;
  private final long patience;
  private final long begun = System.nanoTime();
  private final byte[] part = new byte[PART];
  private long bytes;

  private RequestBody(Context ctx) {
    stream = ctx.bodyInputStream();
    Duration allowed = ctx.attribute(PATIENCE);
    patience = allowed == null ? 0 : allowed.toNanos();
  }

  /** Sets how long a client may take, beyond what its bytes need on a slow line. */
  static void allow(Context ctx, Duration patience) {
    ctx.attribute(PATIENCE, patience);
  }

  /** Returns what a client sends. */
  static byte[] read(Context ctx, int limit) throws IOException {
    if (ctx.req().getContentLengthLong() > limit) {
      throw Problem.tooLarge(limit);
    }
    RequestBody body = new RequestBody(ctx);
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    for (int n = body.next(); n >= 0; n = body.next()) {
      read.write(body.part, 0, n);
      if (read.size() > limit) {
        throw Problem.tooLarge(limit);
      }
    }
    return read.toByteArray();
  }

  /**
   * Reads what a client still sends of a request that is refused: many listen only when they have
   * written everything, and never hear an answer that comes with the connection's end.
   */
  static void discard(Context ctx) {
    // A client that expects a word before its body waits for the answer.
    if (ctx.header("Expect") != null || ctx.req().getContentLengthLong() > REFUSED) {
      return;
    }
    try {
      RequestBody body = new RequestBody(ctx);
      while (body.bytes <= REFUSED && body.next() >= 0) {
        // What it says has no bearing any more.
      }
    } catch (IOException | Problem e) {
      // It has gone, or does not end: then the answer stands for itself.
    }
  }

  /** Reads on into {@link #part}; returns how many bytes came, or -1 at the end. */
  private int next() throws IOException {
    int n;
    try {
      n = stream.read(part);
    } catch (IOException e) {
      // A client that fell silent.
      if (e.getCause() instanceof TimeoutException) {
        throw Problem.tooSlow();
      }
      throw e;
    }
    bytes += Math.max(0, n);
    if (n >= 0 && SlowClients.isTooSlow(System.nanoTime() - begun, bytes, patience)) {
      throw Problem.tooSlow();
    }
    return n;
  }
}
