package io.broadsheet.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code bin/broadsheet} tells Java. The checkout, Maven and most Javas are stand-ins: this
 * Java prints its options and, asked to record a cache, leaves a file.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final long PATIENCE = 120;

  private static final String JAVA =
      """
      #!/bin/sh
      for option; do
        case $option in
          -XX:AOTCacheOutput=*) echo "classes of a search" >"${option#*=}"; exit ;;
        esac
      done
      [ "$XDG_CACHE_HOME" = "FOLDER" ] || exit
      echo "$@"
      """;

  @TempDir private Path folder = Path.of("");

  private Path java = Path.of("");
  private Path target = Path.of("");

  /** What a Java prints that was started through {@code bin/broadsheet}. */
  public static final class Greeting {
    private Greeting() {}

    /** Prints what it was asked to do. */
    public static void main(String[] args) {
      System.out.println(String.join(" ", args));
    }
  }

  @BeforeEach
  void checkOut() throws IOException {
    for (String module : List.of("core", "reader", "search-cli")) {
      Files.createDirectories(folder.resolve(module).resolve("src").resolve("main"));
      Files.createFile(folder.resolve(module).resolve("pom.xml"));
    }
    Files.createFile(folder.resolve("pom.xml"));
    Path bin = Files.createDirectories(folder.resolve("search-cli").resolve("bin"));
    Files.copy(
        Path.of("bin", "broadsheet"),
        bin.resolve("broadsheet"),
        StandardCopyOption.COPY_ATTRIBUTES);
    target = folder.resolve("search-cli").resolve("target");
    java = javaOf("25", "25.0.1+8");
    Files.writeString(folder.resolve("broadsheet-cli-1.jar"), "a jar");
    script("mvn", "cp broadsheet-cli-1.jar search-cli/target");
  }

  private Path script(String name, String text) throws IOException {
    Path file = folder.resolve("path").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.startsWith("#!") ? text : "#!/bin/sh\n" + text + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  /** Makes a Java, or updates it. */
  private Path javaOf(String version, String build) throws IOException {
    Path home = folder.resolve("jdk-" + version);
    Files.createDirectories(home.resolve("bin"));
    Files.move(
        script("java-" + version, JAVA.replace("FOLDER", folder.resolve("cache").toString())),
        home.resolve("bin").resolve("java"),
        StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(
        home.resolve("release"),
        "JAVA_RUNTIME_VERSION=\"" + build + "\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  /** Runs the command and returns what it prints, its messages behind. */
  private String run(String options, String... args) throws Exception {
    Path out = folder.resolve("out");
    ProcessBuilder builder =
        new ProcessBuilder(folder.resolve("search-cli").resolve("bin/broadsheet").toString());
    builder.command().addAll(List.of(args));
    builder.environment().put("JAVA_HOME", java.toString());
    builder.environment().put("BROADSHEET_OPTS", options);
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder
        .environment()
        .merge("PATH", folder.resolve("path").toString(), (path, first) -> first + ":" + path);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(PATIENCE, SECONDS)).isTrue();
    return Files.readString(out);
  }

  private String search() throws Exception {
    return run("", "search", "ferry", "news");
  }

  private Path prepared() {
    return target.resolve("start" + java);
  }

  private Path cache() {
    return prepared().resolve("cache");
  }

  private Path madeFor() {
    return prepared().resolve("made-for");
  }

  private void age() throws IOException {
    Files.setLastModifiedTime(madeFor(), FileTime.from(Instant.EPOCH));
  }

  /** Searches, and waits until the cache was made behind the search. */
  private void searchAndPrepare() throws Exception {
    // The name of what the cache was made for comes behind it; the maker's mark goes last.
    assertThat(searchUntil("ENTRY_CREATE made-for", "ENTRY_DELETE maker")).doesNotContain("AOT");
  }

  /** Searches, and waits for changes where caches are made, which come in this order. */
  private String searchUntil(String... changes) throws Exception {
    Files.createDirectories(prepared());
    try (WatchService watch = folder.getFileSystem().newWatchService()) {
      prepared()
          .register(
              watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
      String printed = search();
      for (Deque<String> awaited = new ArrayDeque<>(List.of(changes)); !awaited.isEmpty(); ) {
        WatchKey key = watch.poll(PATIENCE, SECONDS);
        assertThat(key).as("changes that did not come: %s", awaited).isNotNull();
        for (WatchEvent<?> event : key.pollEvents()) {
          String change = event.kind() + " " + event.context();
          if (!awaited.isEmpty() && change.matches(awaited.getFirst())) {
            awaited.removeFirst();
          }
        }
        key.reset();
      }
      return printed;
    }
  }

  @Test
  void preparesSearchesWhenItBuilds() throws Exception {
    assertThat(search()).contains("building").contains("-XX:AOTCache=" + cache());
    assertThat(cache()).exists();
    assertThat(search()).startsWith("-Xlog:disable ").endsWith(" search ferry news\n");
    assertThat(prepared()).isDirectoryNotContaining("glob:**{maker,[0-9]*}");
  }

  @Test
  void preparesBehindTheSearchWhatNoLongerFits() throws Exception {
    search();
    age();
    searchAndPrepare();
    assertThat(search()).contains("-XX:AOTCache=" + cache());
    java = javaOf("25", "25.0.2+10");
    searchAndPrepare();
    assertThat(search()).contains("-XX:AOTCache=" + cache());
    Files.delete(madeFor());
    searchAndPrepare();
    assertThat(search()).contains("-XX:AOTCache=" + cache());
  }

  @Test
  void preparesForSearchesOnly() throws Exception {
    search();
    age();
    assertThat(run("", "index", "--index", "i", "news")).doesNotContain("-XX:AOT");
    assertThat(prepared()).isDirectoryNotContaining("glob:**maker");
    assertThat(Files.getLastModifiedTime(madeFor())).isEqualTo(FileTime.from(Instant.EPOCH));
  }

  @Test
  void goesOnWhereMakingTheCacheWasInterrupted() throws Exception {
    search();
    Files.delete(madeFor());
    Process dead = new ProcessBuilder("true").start();
    assertThat(dead.waitFor(PATIENCE, SECONDS)).isTrue();
    Files.writeString(prepared().resolve("maker"), dead.pid() + "\n");
    Files.writeString(Files.createDirectory(prepared().resolve("1")).resolve("cache"), "half");
    searchAndPrepare();
    assertThat(prepared().resolve("1")).doesNotExist();
    assertThat(cache()).hasContent("classes of a search");
    assertThat(search()).contains("-XX:AOTCache=" + cache());
  }

  @Test
  void leavesTheCacheToTheProcessThatMakesIt() throws Exception {
    Files.createDirectories(prepared());
    Files.writeString(prepared().resolve("maker"), ProcessHandle.current().pid() + "\n");
    // Once with the build, and once behind the search.
    String own = "ENTRY_DELETE \\d+";
    assertThat(searchUntil(own, own)).contains("building").doesNotContain("AOT");
    assertThat(prepared()).isDirectoryNotContaining("glob:**{cache,made-for,[0-9]*}");
  }

  @Test
  void doesWithoutACacheWhereJavaMakesNone() throws Exception {
    search();
    Files.delete(cache());
    assertThat(search()).doesNotContain("AOT").endsWith(" search ferry news\n");
    assertThat(prepared()).isDirectoryNotContaining("glob:**maker");
  }

  @Test
  void keepsAnArchiveUpToJava24() throws Exception {
    java = javaOf("24", "24.0.2+12");
    search();
    assertThat(search())
        .containsPattern("-XX:SharedArchiveFile=\\S*/cache/broadsheet/\\d+\\.jsa ")
        .doesNotContain("AOT");
    assertThat(target.resolve("start")).doesNotExist();
    java = javaOf("21", "21.0.9+10");
    assertThat(search()).contains("SharedArchiveFile").contains("--enable-native-access");
  }

  @Test
  void leavesTheStartToOptionsThatSayHowToStart() throws Exception {
    search();
    assertThat(run("-Xshare:off", "search", "ferry", "news"))
        .contains("-Xshare:off")
        .doesNotContain("AOT", "SharedArchiveFile");
    assertThat(run("-Xmx1g", "search", "ferry", "news")).contains("-Xmx1g", "-XX:AOTCache=");
  }

  @Test
  void givesTheLibrariesOfTheServerToTheServerOnly() throws Exception {
    search();
    assertThat(search()).contains("-jar").doesNotContain("server");
    assertThat(run("", "serve", "--index", "i"))
        .contains(":" + target + "/lib/server/* io.broadsheet.cli.Broadsheet serve --index i\n")
        .doesNotContain("AOT", "SharedArchiveFile");
  }

  @Test
  void startsFromARealCacheAndSurvivesADamagedOne() throws Exception {
    assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
    java = Path.of(System.getProperty("java.home"));
    jar();
    search();
    assertThat(Files.size(cache())).isGreaterThan(1_000_000);
    assertThat(search()).isEqualTo("search ferry news\n");
    try (OutputStream damage = Files.newOutputStream(cache())) {
      damage.write(new byte[100_000]);
    }
    assertThat(search()).isEqualTo("search ferry news\n");
    Files.writeString(cache(), "damage");
    assertThat(search()).isEqualTo("search ferry news\n");
  }

  private void jar() throws IOException {
    String name = Greeting.class.getName();
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, name);
    try (JarOutputStream jar =
            new JarOutputStream(
                Files.newOutputStream(folder.resolve("broadsheet-cli-1.jar")), manifest);
        InputStream in = Greeting.class.getResourceAsStream("LauncherTest$Greeting.class")) {
      assertThat(in).isNotNull();
      jar.putNextEntry(new ZipEntry(name.replace('.', '/') + ".class"));
      in.transferTo(jar);
    }
    assertThat(folder.resolve("broadsheet-cli-1.jar")).isNotEmptyFile();
  }
}
