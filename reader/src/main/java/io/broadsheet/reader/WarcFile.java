package io.broadsheet.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A web archive: the pages and feeds among what servers answered with success. Requests, redirects,
 * error pages, revisits, pictures and programs are passed over.
 *
 * <p>A file is read on after a broken record, at the next one that begins like a record.
 */
final class WarcFile {

  private final BiConsumer<Input, GuardedSink> formats;
  private final FileChannel channel;
  private final String where;
  private final String id;
  private final AtomicLong bytes;

  /**
   * @param bytes is kept at how much of the file was read
   */
  WarcFile(
      BiConsumer<Input, GuardedSink> formats,
      FileChannel channel,
      String where,
      String id,
      AtomicLong bytes) {
    this.formats = formats;
    this.channel = channel;
    this.where = where;
    this.id = id;
    this.bytes = bytes;
  }

  /** Whether bytes begin a web archive, packed or not. */
  static boolean isArchive(byte[] head) {
    if (Format.of(head, null) == Format.WARC) {
      return true;
    }
    try (InputStream unpacked = new GZIPInputStream(new java.io.ByteArrayInputStream(head))) {
      return Format.of(unpacked.readNBytes(16), null) == Format.WARC;
    } catch (IOException e) {
      return false;
    }
  }

  boolean isArchive() throws IOException {
    byte[] head = new byte[4096];
    int length = channel.read(ByteBuffer.wrap(head), 0);
    return length > 0 && isArchive(java.util.Arrays.copyOf(head, length));
  }

  /** Reads an archive that can only be read through once. */
  static void read(Input input, BiConsumer<Input, GuardedSink> formats, GuardedSink sink)
      throws IOException {
    // Not closed: the bytes are the caller's.
    WarcReader reader = new WarcReader(Channels.newChannel(input.stream()));
    try {
      new Records(reader, formats, input.where(), input.id(), 0, null).read(sink);
    } catch (IOException e) {
      sink.problem(input.where(), "broken record, the rest is not read: " + e.getMessage());
    }
  }

  /** Reads on from an offset, over broken records. */
  void read(long from, GuardedSink sink) throws IOException {
    long offset = from;
    while (offset >= 0 && offset < channel.size()) {
      channel.position(offset);
      Records records = new Records(new WarcReader(channel), formats, where, id, offset, bytes);
      try {
        records.read(sink);
        bytes.set(channel.size());
        sink.progress(new ReadProgress(where, channel.size()));
        return;
      } catch (IOException e) {
        long broken = records.position();
        offset = nextRecord(Math.max(broken, offset) + 1);
        sink.problem(
            where + "@" + broken,
            "broken record" + (offset < 0 ? ", the last: " : ", passed over: ") + e.getMessage());
      }
    }
  }

  /** Returns where after an offset something begins like a record; -1 where nothing does. */
  private long nextRecord(long from) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    for (long at = from; at < channel.size(); at += buffer.limit() - 8) {
      buffer.clear();
      if (channel.read(buffer, at) < 9) {
        return -1;
      }
      buffer.flip();
      for (int i = 0; i + 8 < buffer.limit(); i++) {
        boolean gzip =
            buffer.get(i) == 0x1F
                && buffer.get(i + 1) == (byte) 0x8B
                && buffer.get(i + 2) == 8
                && (buffer.get(i + 3) & 0xE0) == 0;
        boolean plain =
            buffer.get(i) == 'W'
                && buffer.get(i + 1) == 'A'
                && buffer.get(i + 2) == 'R'
                && buffer.get(i + 3) == 'C'
                && buffer.get(i + 4) == '/'
                && buffer.get(i + 5) == '1';
        if (gzip || plain) {
          return at + i;
        }
      }
    }
    return -1;
  }

  /** The records that one reader sees. */
  private static final class Records {
    private final WarcReader reader;
    private final BiConsumer<Input, GuardedSink> formats;
    private final String where;
    private final String id;
    private final long start;
    private final @Nullable AtomicLong bytes;

    Records(
        WarcReader reader,
        BiConsumer<Input, GuardedSink> formats,
        String where,
        String id,
        long start,
        @Nullable AtomicLong bytes) {
      this.reader = reader;
      this.formats = formats;
      this.where = where;
      this.id = id;
      this.start = start;
      this.bytes = bytes;
    }

    long position() {
      return reader.position();
    }

    void read(GuardedSink sink) throws IOException {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (bytes != null && reader.position() > start) {
          bytes.set(reader.position());
          sink.progress(new ReadProgress(where, reader.position()));
        }
        if (next.get() instanceof WarcResponse response && isHttp(response)) {
          read(response, sink);
        }
      }
    }

    private static boolean isHttp(WarcResponse response) {
      String target =
          response.headers().first("WARC-Target-URI").orElse("").toLowerCase(Locale.ROOT);
      return target.startsWith("http") || target.startsWith("<http");
    }

    private void read(WarcResponse response, GuardedSink sink) throws IOException {
      long offset = reader.position();
      HttpResponse http = response.http();
      String type = http.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
      if (http.status() != 200 || !isPage(type)) {
        return;
      }
      String target = response.headers().first("WARC-Target-URI").orElse("").replaceAll("[<>]", "");
      URI address = Xml.uri(target);
      Instant fetched = response.date();
      InputStream body = new BufferedInputStream(http.bodyDecoded().stream(), Format.HEAD);
      Input page =
          new Input(
              where + "@" + offset,
              target.isBlank() ? id : target,
              body,
              fetched,
              address,
              charset(type),
              1);
      Format format = Format.of(page.head(Format.HEAD), page.charset());
      switch (format) {
        case HTML, FEED, SITEMAP, NEWSML, NITF -> formats.accept(page, sink);
        case EMPTY, BINARY, GZIP, ZIP, WARC, UNKNOWN_XML, JSON, MARKDOWN, TEXT -> {
          // No page and no feed, whatever the server called it.
        }
      }
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
}
