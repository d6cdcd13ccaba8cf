package io.broadsheet.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The records that one reader of a web archive sees, and the pages and feeds among them. */
final class WarcRecords {

  private final WarcReader reader;
  private final BiConsumer<Input, GuardedSink> formats;
  private final String where;
  private final String id;

  /**
   * @param formats reads a page or feed
   * @param where names the archive in problems
   * @param id the id of an article without an address
   */
  WarcRecords(WarcReader reader, BiConsumer<Input, GuardedSink> formats, String where, String id) {
    this.reader = reader;
    this.formats = formats;
    this.where = where;
    this.id = id;
  }

  /**
   * Reads all records.
   *
   * @param progress is told where each record begins
   */
  void read(GuardedSink sink, LongConsumer progress) throws IOException {
    for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
      progress.accept(reader.position());
      if (next.get() instanceof WarcResponse response && isHttp(response)) {
        read(response, sink);
      }
    }
  }

  private static boolean isHttp(WarcResponse response) {
    String target = target(response).toLowerCase(Locale.ROOT);
    return target.startsWith("http") || target.startsWith("<http");
  }

  private static String target(WarcResponse response) {
    return response.headers().first("WARC-Target-URI").orElse("");
  }

  private void read(WarcResponse response, GuardedSink sink) throws IOException {
    // Asked before the body is read, which moves it.
    long offset = reader.position();
    HttpResponse http = response.http();
    String type = http.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (http.status() != 200 || !isPage(type)) {
      return;
    }
    String target = target(response).replaceAll("[<>]", "");
    InputStream body = new BufferedInputStream(http.bodyDecoded().stream(), Format.HEAD);
    Input page =
        new Input(
            where + "@" + offset,
            target.isBlank() ? id : target,
            body,
            response.date(),
            Xml.uri(target),
            charset(type),
            1);
    if (hasArticles(Format.of(page))) {
      formats.accept(page, sink);
    }
  }

  /** Whether a format is one of pages and feeds, whatever the server called it. */
  private static boolean hasArticles(Format format) {
    return switch (format) {
      case HTML, FEED, SITEMAP, NEWSML, NEWSML_1, NITF -> true;
      case EMPTY, BINARY, GZIP, ZIP, WARC, WIRE, MAIL, UNKNOWN_XML, JSON, MARKDOWN, TEXT -> false;
    };
  }

  /** Whether a server's name of a type may stand for a page or a feed. */
  private static boolean isPage(String type) {
    return type.isBlank()
        || type.contains("html")
        || type.contains("xml")
        || type.contains("rss")
        || type.startsWith("application/octet");
  }

  private static @Nullable String charset(String type) {
    int at = type.indexOf("charset=");
    return at < 0
        ? null
        : type.substring(at + 8).split("[;,\\s]", 2)[0].replace("\"", "").replace("'", "");
  }
}
