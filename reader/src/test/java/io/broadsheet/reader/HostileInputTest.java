package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What strangers send. Everything ends soon, with a problem in one line or what could be read. */
@Timeout(30)
class HostileInputTest {

  private static final String WORDS =
      "<p>A paragraph with enough words in it to be taken for one.</p>";

  @Test
  void expandsNoEntities() throws IOException {
    Article article =
        Collected.read(
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;'>"
                    + "<!ENTITY c SYSTEM 'file:///etc/passwd'>]><rss><channel><item>"
                    + "<guid>x:1</guid><title>t &b; &c;</title></item></channel></rss>")
            .only();
    assertThat(article.title()).doesNotContain("lol").doesNotContain("root:");
  }

  @Test
  void readsElementsTenThousandDeep() throws IOException {
    String deep = "<div>".repeat(10_000) + WORDS + "</div>".repeat(10_000);
    assertThat(Collected.read("<html><body><h1>T</h1>" + deep).only().text()).contains("enough");
    String feed = "<rss><item><guid>x:1</guid><title>t</title>" + "<a>".repeat(10_000) + "</rss>";
    assertThat(Collected.read(feed).articles).hasSize(1);
    assertThat(Collected.read("{\"text\":" + "[".repeat(10_000)).problems).hasSize(1);
  }

  @Test
  void refusesPagesOfHundredMegabytes() throws IOException {
    byte[] part = WORDS.repeat(1000).getBytes(StandardCharsets.UTF_8);
    InputStream page =
        new SequenceInputStream(
            Collections.enumeration(
                Collections.nCopies(1600, part).stream().map(ByteArrayInputStream::new).toList()));
    Collected read = new Collected();
    Collected.READER.read(page, "big", "own", read);
    assertThat(read.problems).containsExactly("big: larger than 16 MiB: not read");
  }

  @Test
  void stopsUnpackingWhatWasMadeToFillDisks() throws IOException {
    var packed = new java.io.ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      byte[] nothing = new byte[1 << 20];
      Arrays.fill(nothing, (byte) 'a');
      for (int i = 0; i < 200; i++) {
        gzip.write(nothing);
      }
    }
    Collected read = Collected.read(ArticleReaderTest.zip("a.gz", packed.toByteArray()));
    assertThat(read.articles).isEmpty();
    assertThat(read.problems).isNotEmpty();
  }

  @Test
  void opensArchivesThreeDeepOnly() throws IOException {
    byte[] bytes = "Rain.".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 6; i++) {
      bytes = ArticleReaderTest.zip("a.zip", bytes);
    }
    Collected read = Collected.read(bytes);
    assertThat(read.articles).isEmpty();
    assertThat(read.problems).singleElement().asString().contains("3 deep");
  }

  @Test
  void tellsOfWhatIsNoArticle() throws IOException {
    assertThat(Collected.read("").problems).containsExactly("file: empty");
    assertThat(Collected.read("<html><body></body></html>").problems)
        .containsExactly("file: no article found on the page");
    assertThat(Collected.read(new byte[] {'<', 'p', '>', 0, 1, 2, 3, 4, 5, 6, 7}).problems)
        .singleElement()
        .asString()
        .contains("binary");
    byte[] whole = ArticleReaderTest.gzip(WORDS.repeat(100).getBytes(StandardCharsets.UTF_8));
    assertThat(Collected.read(Arrays.copyOf(whole, whole.length - 20)).problems)
        .singleElement()
        .asString()
        .contains("cut off");
  }

  @Test
  void tellsWhatItIsThatIsNotRead() throws IOException {
    String wire = "\u0016\u0016\u0001z4711\nr z\n\u0002^Rain<\n\tIt rained.\n\u0003HW\n\u0004";
    assertThat(Collected.read(wire).problems).singleElement().asString().contains("IPTC 7901");
    assertThat(Collected.read("\u007F\u007F\r\n" + wire).articles).isEmpty();
    String mail =
        "Subject: Rain\nReceived: by harbour.example\n  with SMTP\nMIME-Version: 1.0\n\nIt rained.";
    assertThat(Collected.read(mail).problems).singleElement().asString().contains("MIME");
    String xml = "<weather><rain>much</rain></weather>";
    assertThat(Collected.read(xml).problems).singleElement().asString().contains("XML");
    assertThat(Collected.read("<Harbour> is what they call it.").articles).hasSize(1);
    assertThat(Collected.read("Title: Rain\nReceived opinion: it rained.\n\nIt did.").articles)
        .hasSize(1);
  }

  @Test
  void readsPageThatDeclaresWrongEncoding() throws IOException {
    String page =
        "<html><head><meta charset=utf-8></head><body><h1>Новости</h1><p>Президент"
            + " заявил, что встреча пройдёт в понедельник.</p></body></html>";
    assertThat(Collected.read(page.getBytes(Charset.forName("windows-1251"))).only().text())
        .startsWith("Президент заявил");
  }

  @Test
  void readsLongRunsOfTheSame() throws IOException {
    for (String run :
        new String[] {
          "<",
          "&",
          "<!--",
          "<img src=a>",
          "<a href=b>c</a>",
          "<ul><li>x",
          "\"",
          "{",
          "[",
          "<table><tr><td>"
        }) {
      Collected.read("<html><body>" + run.repeat(20_000));
      Collected.read(run.repeat(20_000));
    }
    assertThat(Collected.read("x".repeat(1 << 20)).articles).hasSize(1);
  }

  @Test
  void readsRandomBytes() throws IOException {
    long seed = Long.getLong("broadsheet.seed", 1);
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    String[] starts = {
      "",
      "<html>",
      "<rss><item>",
      "{\"title\":",
      "WARC/1.0\r\n",
      "PK\3\4",
      "\u001f\u008b\b",
      "---\na: b\n",
      "<nitf>",
      "<newsItem>",
      "<urlset><url>"
    };
    for (int i = 0; i < 400; i++) {
      byte[] bytes = new byte[random.nextInt(3000)];
      random.nextBytes(bytes);
      for (int j = 0; j < bytes.length && i % 2 == 0; j++) {
        bytes[j] = (byte) "<>/=\"'&;ab {}[]:,\n-!".charAt((bytes[j] & 0xFF) % 20);
      }
      byte[] start = starts[i % starts.length].getBytes(StandardCharsets.ISO_8859_1);
      byte[] all = Arrays.copyOf(start, start.length + bytes.length);
      System.arraycopy(bytes, 0, all, start.length, bytes.length);
      Collected read = Collected.read(all);
      assertThat(read.problems).allMatch(problem -> problem.lines().count() == 1);
    }
  }
}
