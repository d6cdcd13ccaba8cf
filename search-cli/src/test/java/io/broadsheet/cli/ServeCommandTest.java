package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code serve} tells in a process of its own. */
class ServeCommandTest {

  private static final long SECONDS = 120;

  @TempDir private Path folder = Path.of("");

  /** Libraries that {@code java -jar} does not put on the class path. */
  private static boolean isOfTheServer(String library) {
    return List.of("javalin", "jetty", "webjars").stream().anyMatch(library::contains);
  }

  private Process start(String classPath, String... args) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            Broadsheet.class.getName());
    builder.command().addAll(List.of(args));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.redirectErrorStream(true).start();
  }

  @Test
  void saysInOneLineThatTheLibrariesOfTheServerAreMissing() throws Exception {
    String withoutServer =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(library -> !isOfTheServer(library))
            .collect(Collectors.joining(File.pathSeparator));

    Process process = start(withoutServer, "serve", "--index", folder.toString());

    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(told.lines()).hasSize(1);
    assertThat(told)
        .startsWith("broadsheet: ")
        .contains("libraries of the server")
        .contains("bin/broadsheet serve")
        .contains("lib/server/*");
    assertThat(process.exitValue()).isEqualTo(Broadsheet.WRONG_USAGE);
  }
}
