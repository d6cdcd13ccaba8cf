package io.broadsheet.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for tests: web archives, and things packed into each other. */
final class Archives {

  private Archives() {}

  /** Writes a web archive of some pages, each a record that is packed by itself. */
  static Path warc(Path file, int pages) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int page = 0; page < pages; page++) {
        out.write(record(page));
      }
    }
    return file;
  }

  /** Returns the record of a page that claims to be published in 2031, and was fetched in 2026. */
  static byte[] record(int number) throws IOException {
    String page =
        """
        <html lang="en"><head><title>Report NUMBER</title>
        <meta property="article:published_time" content="2031-01-01T00:00:00Z"></head>
        <body><article><h1>Report NUMBER</h1><p>Harbour master NUMBER told reporters that the
        ferry to Wend would sail again on Friday, after a week of storms.</p></article></body>
        </html>
        """
            .replace("NUMBER", Integer.toString(number));
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\n"
            + "WARC-Target-URI: https://e.example/"
            + number
            + "\r\nWARC-Date: 2026-02-03T08:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
            + String.format(Locale.ROOT, "%012d", number)
            + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    return gzip(record.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  static byte[] zip(String name, byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
      zip.closeEntry();
    }
    return packed.toByteArray();
  }
}
