package io.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The modules of the page and of the search box, as a browser gets them. */
class PageResourceTest {

  private static final Path SCRIPTS =
      Path.of("src", "main", "resources", "io", "broadsheet", "server");

  private static final Pattern IMPORT = Pattern.compile("(?ms)^import [^;]*?\"\\./([^\"]+)\";$");

  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export (?:async )?(?:class|const|function) (\\w+)");

  private final TestServer server;

  PageResourceTest(@TempDir Path folder) throws IOException {
    server = new TestServer(folder, TestServer.settings());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private String script(String name) throws IOException, InterruptedException {
    HttpResponse<String> response = server.get("/" + name);
    assertThat(response.statusCode()).as(name).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("text/javascript; charset=utf-8");
    return response.body();
  }

  @Test
  void servesEveryModuleThatThePageImports() throws Exception {
    List<String> served = new ArrayList<>(List.of("page.js"));
    for (int i = 0; i < served.size(); i++) {
      for (String imported : all(IMPORT, script(served.get(i)))) {
        if (!served.contains(imported)) {
          served.add(imported);
        }
      }
    }
    assertThat(served).contains("lit.js", "broadsheet-search.js", "findings.js");
  }

  @Test
  void servesTheSearchBoxAsOneModule() throws Exception {
    String box = script("broadsheet-search.js");
    assertThat(all(IMPORT, box)).isEmpty();
    assertThat(box)
        .doesNotContain("\nimport ")
        .contains("export class BroadsheetSearch")
        .contains("export { about, marked };");
  }

  @Test
  void leavesNoModuleUnserved() throws Exception {
    String box = script("broadsheet-search.js");
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".js")).toList()) {
        String name = String.valueOf(file.getFileName());
        if (server.get("/" + name).statusCode() != 200) {
          List<String> exported = all(EXPORT, Files.readString(file));
          assertThat(exported).as(name).isNotEmpty();
          assertThat(exported).as(name).allMatch(one -> box.contains(" " + one));
        }
      }
    }
  }
}
