package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.article.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><title>Ferry talks resume - The Harbour Post</title>
      <link rel="canonical" href="https://harbour.example/2026/ferry-talks"></head>
      <body><article><h1>Ferry talks resume</h1>
      <p>Unions and the ferry company met on Monday, for the first time since the strike began.</p>
      <p>Both sides said that they would meet again before the end of the month.</p>
      </article></body></html>
      """;

  @Test
  void takesIdOfPageFromItsCanonicalAddress() throws IOException {
    Article article = Collected.read(PAGE).only();
    assertThat(article.id()).isEqualTo("https://harbour.example/2026/ferry-talks");
    assertThat(article.title()).isEqualTo("Ferry talks resume");
    assertThat(article.text()).startsWith("Unions and").endsWith("end of the month.");
  }

  @Test
  void keepsHeaderLinesOfPlainTextApart() throws IOException {
    String text = "Title: Rain\nSource: The Harbour Post\nDate: 2026-02-03\n\nIt rained on Monday.";
    Article article = Collected.read(text).only();
    assertThat(article.id()).isEqualTo("own");
    assertThat(article.title()).isEqualTo("Rain");
    assertThat(article.text()).isEqualTo("It rained on Monday.");
    assertThat(article.published()).hasToString("2026-02-03");
  }

  @Test
  void readsIdAndDateInWordsOfPlainText() throws IOException {
    Article article = Collected.read("Id: rain-1\nDate: 3 February 2026\n\nIt rained.").only();
    assertThat(article.id()).isEqualTo("rain-1");
    assertThat(article.published()).hasToString("2026-02-03");
    assertThat(article.text()).isEqualTo("It rained.");
  }

  @Test
  void readsFrontMatterOfMarkdown() throws IOException {
    String text =
        """
        ---
        title: "Rain on the coast"
        date: 2026-02-03T08:00:00+01:00
        author: Ann Lee, Bo Ray
        ---

        ## What fell

        It **rained** on [Monday](https://harbour.example/monday).
        """;
    Article article = Collected.read(text).only();
    assertThat(article.title()).isEqualTo("Rain on the coast");
    assertThat(article.authors()).containsExactly("Ann Lee", "Bo Ray");
    assertThat(article.published()).hasToString("2026-02-03T08:00:00+01:00");
    assertThat(article.text()).isEqualTo("What fell\n\nIt rained on Monday.");
  }

  @Test
  void goesOnAfterBrokenLineOfJson() throws IOException {
    Collected read =
        Collected.read(
            "{\"id\":\"1\",\"title\":\"a\"}\n{\"id\":\n{\"id\":\"3\",\"title\":\"c\"}\n");
    assertThat(read.articles).extracting(Article::id).containsExactly("1", "3");
    assertThat(read.problems).singleElement().asString().startsWith("file:2: not JSON");
  }

  @Test
  void saysOfADateThatIsNoneThatTheArticleIsReadWithoutIt() throws IOException {
    Collected read =
        Collected.read(
            """
            {"id":"1","title":"a","published":"soon"}
            {"id":"2","title":"b","published":"2026-02-30"}
            {"id":"3","title":"c","published":"2099-01-01"}
            {"id":"4","title":"d","published":""}
            {"id":"5","title":"e","published":null}
            {"id":"6","title":"f","published":"2026-02-03"}
            """);
    assertThat(read.articles).extracting(Article::id).containsExactly("1", "2", "3", "4", "5", "6");
    assertThat(read.problems)
        .hasSize(3)
        .contains(
            "file:1: read without a date, for \"soon\" is no day up to today; write it as 2026-01-30"
                + " or 2026-01-30T18:05:00Z")
        .anyMatch(problem -> problem.startsWith("file:2: read without a date, for \"2026-02-30\""))
        .anyMatch(problem -> problem.startsWith("file:3: read without a date, for \"2099-01-01\""));
  }

  @Test
  void readsListOfObjectsByFieldMapping() throws IOException {
    String json =
        "[{\"no\":7,\"head\":{\"line\":\"Rain\"},\"paras\":[\"It rained.\",\"It stopped.\"]}]";
    FieldMapping mapping = FieldMapping.builder().id("no").title("head.line").text("paras").build();
    Collected read = new Collected();
    Collected.READER
        .withMapping(mapping)
        .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "f", "own", read);
    assertThat(read.only().id()).isEqualTo("7");
    assertThat(read.only().title()).isEqualTo("Rain");
    assertThat(read.only().text()).isEqualTo("It rained.\n\nIt stopped.");
  }

  @Test
  void readsNinjs() throws IOException {
    String json =
        """
        {"uri": "urn:ninjs:1", "type": "text", "versioncreated": "2026-02-03T08:00:00Z",
         "language": "en", "byline": "By Ann Lee", "headline": "Rain on the coast",
         "body_xhtml": "<p>It rained.</p><p>It stopped &amp; the sun came out.</p>"}
        """;
    Article article = Collected.read(json).only();
    assertThat(article.id()).isEqualTo("urn:ninjs:1");
    assertThat(article.title()).isEqualTo("Rain on the coast");
    assertThat(article.authors()).containsExactly("Ann Lee");
    assertThat(article.text()).isEqualTo("It rained.\n\nIt stopped & the sun came out.");
  }

  @Test
  void readsWhatIsPackedInWhatIsPacked() throws IOException {
    byte[] inner = zip("page.html", PAGE.getBytes(StandardCharsets.UTF_8));
    Collected read = Collected.read(gzip(zip("inner.zip", inner)));
    assertThat(read.only().title()).isEqualTo("Ferry talks resume");
  }

  @Test
  void takesPathInZipForName() throws IOException {
    Collected read =
        Collected.read(zip("../../evil.txt", "Rain.".getBytes(StandardCharsets.UTF_8)));
    assertThat(read.only().id()).isEqualTo("own!../../evil.txt");
  }

  @Test
  void tellsLanguageWhereNoneIsDeclared() throws IOException {
    String german =
        "Die Fähren fahren wieder, nachdem sich beide Seiten am Montag geeinigt haben. Das teilte"
            + " die Gewerkschaft mit, die den Streik vor zwei Wochen ausgerufen hatte.";
    assertThat(Collected.read(german).only().language()).isEqualTo("de");
  }

  @Test
  void handsSinksExceptionToCaller() {
    ArticleSink full =
        new ArticleSink() {
          @Override
          public void article(Article article) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void problem(ReadProblem problem) {}
        };
    var text = new ByteArrayInputStream("Rain.".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> new ArticleReader().read(text, "f", "own", full))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @Test
  void takesWhateverGoesWrongInASinkForNoFaultOfTheFile() {
    for (RuntimeException failure :
        List.of(
            new IllegalStateException("closed"),
            new IllegalArgumentException("no such column"),
            new UncheckedIOException(new IOException("connection lost")))) {
      for (String content :
          List.of(PAGE, "It rained on Monday.", "{\"id\":1,\"text\":\"Rain.\"}")) {
        List<String> problems = new ArrayList<>();
        ArticleSink sink =
            new ArticleSink() {
              @Override
              public void article(Article article) {
                throw failure;
              }

              @Override
              public void problem(ReadProblem problem) {
                problems.add(problem.toString());
              }
            };
        assertThatThrownBy(() -> new ArticleReader().read(stream(content), "file", "own", sink))
            .isSameAs(failure);
        assertThat(problems).isEmpty();
      }
    }
  }

  private static InputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void takesAnInterruptForNoFaultOfTheFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), PAGE);
    Collected collected = new Collected();
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(InterruptedIOException.class)
          .isThrownBy(() -> new ArticleReader().read(file, "own", collected))
          .withMessageContaining(file.toString());
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(collected.problems).isEmpty();
  }

  @Test
  void refusesANegativeOffset() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArticleReader().read(Path.of("x"), -1, "own", new Collected()))
        .withMessageContaining("-1");
  }

  @Test
  void tellsOfMissingFile() throws IOException {
    Collected read = new Collected();
    new ArticleReader().read(Path.of("no-such-file.html"), "own", read);
    assertThat(read.problems).containsExactly("no-such-file.html: no such file");
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  static byte[] zip(String name, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}
