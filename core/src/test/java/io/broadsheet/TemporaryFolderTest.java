package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

  @Test
  void goesWithItsFilesWhenItIsClosed() throws IOException {
    Path path;
    try (TemporaryFolder folder = new TemporaryFolder("broadsheet-test")) {
      path = folder.path();
      Files.writeString(path.resolve("a"), "a");
    }
    assertThat(path).doesNotExist();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process there cannot be told to end")
  void goesWhenTheProcessIsToldToEnd(@TempDir Path folder) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = process.inputReader()) {
      Path waiting = Path.of(out.readLine());
      assertThat(waiting).isDirectoryContaining("glob:**/groups");
      process.destroy();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(waiting).doesNotExist();
      assertThat(folder).isEmptyDirectory();
    } finally {
      process.destroyForcibly();
    }
  }

  /** What the other process runs: it works in a folder until it is ended. */
  static final class OtherProcess {

    private OtherProcess() {}

    public static void main(String[] arguments) throws IOException {
      TemporaryFolder folder = new TemporaryFolder("broadsheet-test");
      Path file = Files.writeString(folder.path().resolve("groups"), "a");
      System.out.println(folder.path());
      while (Files.exists(file)) {
        Thread.onSpinWait();
      }
    }
  }
}
