package io.broadsheet.reader;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads an input of any format, with the class that is for its format. */
final class FormatReader {

  /** Archives in archives in archives are read; deeper ones were made to do harm. */
  private static final int DEEPEST = 3;

  private final FieldMapping mapping;

  FormatReader(FieldMapping mapping) {
    this.mapping = mapping;
  }

  /** Reads everything; a fault of the input is told to the sink and ends it. */
  void read(Input input, GuardedSink sink) {
    try {
      read(Format.of(input), input, sink);
    } catch (EOFException e) {
      sink.problem(input.where(), "cut off: the file ends within compressed data");
    } catch (Input.TooLargeException e) {
      sink.problem(input.where(), String.valueOf(e.getMessage()));
    } catch (ZipException e) {
      sink.problem(input.where(), "broken compression: " + e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      sink.problem(input.where(), "cannot be read: " + e.getMessage());
    } catch (GuardedSink.RefusedException e) {
      throw e;
    } catch (RuntimeException e) {
      // The libraries that parse what strangers wrote promise no particular exception.
      sink.problem(input.where(), "cannot be read: " + e);
    }
  }

  private void read(Format format, Input input, GuardedSink sink) throws IOException {
    switch (format) {
      case EMPTY -> sink.problem(input.where(), "empty");
      case BINARY -> sink.problem(input.where(), "binary: neither text nor an archive of texts");
      case UNKNOWN_XML ->
          sink.problem(
              input.where(),
              "XML of no known news format: RSS, Atom, NewsML, NITF and news sitemaps are read");
      case WIRE ->
          sink.problem(
              input.where(),
              "a wire message of IPTC 7901 or ANPA 1312: not read; NewsML, NITF and ninjs are");
      case MAIL ->
          sink.problem(
              input.where(),
              "a message in MIME, as e-mail or a page saved as .mhtml: not read; save its text");
      case GZIP -> readGzip(input, sink);
      case ZIP -> {
        if (isShallow(input, sink)) {
          ZipFile.read(input, this, sink);
        }
      }
      case WARC -> WarcFile.read(input, this::read, sink);
      case HTML -> HtmlFile.read(input, sink);
      case FEED -> new FeedFile(input, sink).read();
      case SITEMAP -> new SitemapFile(input, sink).read();
      case NEWSML -> new NewsMlFile(input, sink).read();
      case NEWSML_1 -> new NewsMl1File(input, sink).read();
      case NITF -> new NitfFile(input, sink).read();
      case JSON -> new JsonFile(input, mapping, sink).read();
      case MARKDOWN -> MarkdownFile.read(input, sink);
      case TEXT -> PlainText.read(input, sink);
    }
  }

  private void readGzip(Input input, GuardedSink sink) throws IOException {
    if (!isShallow(input, sink)) {
      return;
    }
    if (WarcFile.isArchive(input.head(Format.HEAD))) {
      WarcFile.read(input, this::read, sink);
      return;
    }
    AtomicLong packed = new AtomicLong();
    InputStream counted = new CountingStream(input.stream(), packed);
    InputStream unpacked =
        new InflationGuard(packed, new GZIPInputStream(counted, 1 << 13)).buffered();
    Input inner = input.inside(input.where(), input.id(), unpacked);
    read(inner, sink);
  }

  private static boolean isShallow(Input input, GuardedSink sink) {
    if (input.depth() >= DEEPEST) {
      sink.problem(input.where(), "archives in archives are read " + DEEPEST + " deep only");
      return false;
    }
    return true;
  }
}
