package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class WarcFileTest {

  @TempDir private Path folder;

  @Test
  void takesOnlyPagesThatWereFoundFromArchive() throws IOException {
    Collected read = Collected.read(archive());
    assertThat(read.articles)
        .extracting(Article::title)
        .containsExactly("Story 1", "Story 2", "Story 3");
    assertThat(read.articles).extracting(Article::id).first().isEqualTo("https://e.example/1");
    assertThat(read.problems).isEmpty();
  }

  @Test
  void believesNoDateAfterTheFetch() throws IOException {
    assertThat(Collected.read(archive()).articles)
        .extracting(Article::published)
        .containsOnlyNulls();
  }

  @Test
  void goesOnWhereItStopped() throws IOException {
    Path file = Files.write(folder.resolve("a.warc.gz"), archive());
    Collected all = new Collected();
    Collected.READER.read(file, "own", all);
    Collected rest = new Collected();
    Collected.READER.read(file, all.offsets.get(all.offsets.size() - 2), "own", rest);
    assertThat(rest.articles).extracting(Article::title).containsExactly("Story 3");
    assertThat(all.offsets).isSorted().last().isEqualTo(Files.size(file));
  }

  @Test
  void readsTruncatedArchiveAsFarAsItGoes() throws IOException {
    byte[] whole = archive();
    Path file = Files.write(folder.resolve("a"), Arrays.copyOf(whole, whole.length - 60));
    Collected read = new Collected();
    Collected.READER.read(file, "own", read);
    assertThat(read.articles).extracting(Article::title).startsWith("Story 1", "Story 2");
    assertThat(read.problems).singleElement().asString().contains("broken record");
  }

  @Test
  void passesOverBrokenRecord() throws IOException {
    ByteArrayOutputStream broken = new ByteArrayOutputStream();
    broken.write(record("response", 1, "200 OK", page(1)));
    byte[] second = record("response", 2, "200 OK", page(2));
    Arrays.fill(second, 40, second.length - 20, (byte) 0x55);
    broken.write(second);
    broken.write(record("response", 3, "200 OK", page(3)));
    Path file = Files.write(folder.resolve("a"), broken.toByteArray());
    Collected read = new Collected();
    Collected.READER.read(file, "own", read);
    assertThat(read.articles).extracting(Article::title).contains("Story 1", "Story 3");
    assertThat(read.problems).isNotEmpty();
  }

  private static byte[] archive() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    archive.write(record("response", 1, "200 OK", page(1)));
    archive.write(record("response", 9, "404 Not Found", page(9)));
    archive.write(record("response", 8, "301 Moved", page(8)));
    archive.write(record("response", 2, "200 OK", page(2)));
    archive.write(record("response", 3, "200 OK", page(3)));
    return archive.toByteArray();
  }

  private static String page(int number) {
    return """
    <html lang="en"><head><meta property="article:published_time" content="2031-01-01T00:00:00Z">
    </head><body><article><h1>Story %d</h1><p>A paragraph with a number of words, so that it is \
    taken for one.</p></article></body></html>
    """
        .replace("%d", String.valueOf(number));
  }

  private static byte[] record(String type, int number, String status, String page)
      throws IOException {
    String http =
        "HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    String record =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: https://e.example/%d\r\n"
                .replace("%s", type)
                .replace("%d", String.valueOf(number))
            + "WARC-Date: 2026-02-03T08:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000%d>\r\n"
                .replace("%d", String.valueOf(number))
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    return ArticleReaderTest.gzip(record.getBytes(StandardCharsets.UTF_8));
  }
}
