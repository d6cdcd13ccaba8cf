package io.broadsheet;

import static io.broadsheet.Articles.add;
import static io.broadsheet.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherProcessTest {

  @TempDir private Path folder;

  @Test
  void showsOthersWhatIsCommittedAndKeepsTheirWritersOut() throws Exception {
    Path news = folder.resolve("news");
    try (NewsIndex index = NewsIndex.open(news)) {
      add(index, article("a", "Talks in Oman."));
      index.commit();
      add(index, article("b", "Rain in Oman."));
      assertThat(inOtherProcess("search", news)).containsExactly("a");
      assertThat(inOtherProcess("write", news)).containsExactly("IndexLockedException");
    }
    assertThat(inOtherProcess("search", news)).containsExactlyInAnyOrder("a", "b");
    assertThat(inOtherProcess("write", news)).containsExactly("written");
    try (NewsIndex index = NewsIndex.openReadOnly(news)) {
      assertThat(index.article("other")).isPresent();
    }
  }

  private List<String> inOtherProcess(String task, Path index) throws Exception {
    Path errors = folder.resolve("errors.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                task,
                index.toString())
            .redirectError(errors.toFile())
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(errors.toString()).isZero();
    return out.lines().toList();
  }

  /** What the other process runs. */
  static final class OtherProcess {

    private OtherProcess() {}

    public static void main(String[] arguments) throws IOException {
      Path folder = Path.of(arguments[1]);
      if (arguments[0].equals("search")) {
        try (NewsIndex index = NewsIndex.openReadOnly(folder)) {
          Articles.ids(index.search("oman")).forEach(System.out::println);
        }
      } else {
        try (NewsIndex index = NewsIndex.open(folder)) {
          add(index, article("other", "Written elsewhere."));
          System.out.println("written");
        } catch (IndexLockedException e) {
          System.out.println(e.getClass().getSimpleName());
        }
      }
    }
  }
}
