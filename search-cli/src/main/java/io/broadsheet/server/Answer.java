package io.broadsheet.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Writes JSON answers, and spares those that the client already has. */
final class Answer {

  private static final JsonFactory JSON = new JsonFactory();

  private Answer() {}

  /** Writes one JSON value. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  static byte[] bytes(Body body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static void json(Context ctx, Body body) {
    ctx.result(bytes(body));
    ctx.contentType("application/json; charset=utf-8");
  }

  /**
   * Tags the answer with the state of the index and the request.
   *
   * @return whether the client has this answer, so that nothing is left to do
   */
  static boolean isKnown(Context ctx, long indexVersion) {
    int request = Objects.hash(ctx.path(), ctx.queryString());
    String tag = "W/\"" + Long.toHexString(indexVersion) + "-" + Integer.toHexString(request) + '"';
    ctx.header("ETag", tag);
    ctx.header("Cache-Control", "no-cache");
    String has = ctx.header("If-None-Match");
    if (has == null || !has.contains(tag)) {
      return false;
    }
    ctx.status(304);
    return true;
  }

  /**
   * Tells the client to forget an answer that is partial or of a moment ago: asked again, the same
   * index may say more.
   */
  static void dontKeep(Context ctx) {
    ctx.res().setHeader("ETag", null);
    ctx.header("Cache-Control", "no-store");
  }
}
