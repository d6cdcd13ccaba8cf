package io.broadsheet.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Files of a package from the npm registry, fetched once and kept among what the build made. */
final class NpmPackage {

  private static final Path FOLDER = Path.of("target", "npm");
  private static final int PATIENCE_SECONDS = 120;

  private NpmPackage() {}

  /**
   * Returns the text of a file of a package; npm checks the package against the registry's digest.
   * Skips the test, and says why, where npm is missing or cannot reach the registry.
   */
  static String textOrSkip(String name, String version, String file) throws IOException {
    Path unpacked = FOLDER.resolve(name + "-" + version);
    if (!Files.exists(unpacked)) {
      Files.createDirectories(FOLDER);
      Path part = Files.createTempDirectory(FOLDER, "part");
      run(part, "npm", "pack", "--silent", name + "@" + version);
      run(part, "tar", "-xzf", name + "-" + version + ".tgz");
      Files.move(part, unpacked, StandardCopyOption.ATOMIC_MOVE);
    }
    return Files.readString(unpacked.resolve("package").resolve(file));
  }

  private static void run(Path folder, String... command) throws IOException {
    Path log = folder.resolve("log");
    String said;
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (ended && process.exitValue() == 0) {
        return;
      }
      process.destroyForcibly();
      said = Files.readString(log);
    } catch (IOException e) {
      said = String.valueOf(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      said = "interrupted";
    }
    Assumptions.abort("skipped: " + String.join(" ", List.of(command)) + " failed: " + said);
  }
}
