package io.broadsheet.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file of the page, held in memory.
 *
 * @param type its media type
 * @param content its text
 * @param tag changes with the content
 */
record StaticFile(String type, String content, String tag) {

  StaticFile(String type, String content) {
    this(
        type,
        content,
        '"' + Integer.toHexString(Arrays.hashCode(content.getBytes(StandardCharsets.UTF_8))) + '"');
  }

  static StaticFile resource(String type, String name) {
    return new StaticFile(type, text(name));
  }

  /** Reads a resource file beside this class. */
  static String text(String name) {
    try (InputStream stream = StaticFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read resource " + name, e);
    }
  }

  void get(Context ctx) {
    ctx.header("ETag", tag);
    ctx.header("Cache-Control", "no-cache");
    String has = ctx.header("If-None-Match");
    // A server that compresses may have weakened the tag.
    if (has != null && has.contains(tag)) {
      ctx.status(304);
      return;
    }
    ctx.result(content);
    ctx.contentType(type + "; charset=utf-8");
  }
}
