package io.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages may read answers, and that all others are answered the truth. */
class CrossOriginTest {

  private static final String APP = "https://app.example";
  private static final String ALLOWED = "Access-Control-Allow-Origin";

  @TempDir private Path folder = Path.of("");
  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer(folder, TestServer.settings().withOrigins(List.of(APP + "/")));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private HttpResponse<String> ask(String method, String origin) throws Exception {
    HttpRequest.Builder request =
        server
            .request("/search")
            .header("Origin", origin)
            .method(method, HttpRequest.BodyPublishers.ofString("{\"q\":\"ferry\"}"));
    if (method.equals("OPTIONS")) {
      request
          .header("Access-Control-Request-Method", "POST")
          .header("Access-Control-Request-Headers", "authorization");
    }
    return server.send(request);
  }

  @Test
  void letsAnOriginReadThatIsNamed() throws Exception {
    HttpResponse<String> answer = ask("POST", APP);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue(ALLOWED)).hasValue(APP);
    assertThat(answer.headers().firstValue("Vary")).hasValue("Origin");
  }

  @Test
  void allowsWhatABrowserAsksForBeforehand() throws Exception {
    HttpResponse<String> answer = ask("OPTIONS", APP);
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue(ALLOWED)).hasValue(APP);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).hasValue("POST");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Headers"))
        .hasValue("authorization");
  }

  @Test
  void answersItsOwnPageThatPosts() throws Exception {
    HttpResponse<String> answer = ask("POST", "http://127.0.0.1:" + server.server.port());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(TestServer.json(answer).path("passages")).isNotEmpty();
  }

  @Test
  void letsNoOtherOriginRead() throws Exception {
    for (String method : List.of("POST", "OPTIONS")) {
      HttpResponse<String> answer = ask(method, "https://app.example.evil");
      assertThat(answer.headers().firstValue(ALLOWED)).as(method).isEmpty();
      assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).isEmpty();
      assertThat(answer.headers().firstValue("Vary")).as(method).hasValue("Origin");
    }
    assertThat(ask("POST", "null").statusCode()).isEqualTo(200);
  }

  @Test
  void letsAllReadWhereToldSo(@TempDir Path other) throws Exception {
    ServerSettings settings = TestServer.settings().withOrigins(List.of("*"));
    try (TestServer open = new TestServer(other, settings)) {
      HttpResponse<String> answer =
          open.send(open.request("/health").header("Origin", "https://anybody.example"));
      assertThat(answer.headers().firstValue(ALLOWED)).hasValue("*");
      assertThat(answer.headers().firstValue("Vary")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"app.example", "https://app.example/page", "https://", "", "a b"})
  void refusesWhatIsNoOrigin(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServerSettings.defaults().withOrigins(List.of(text)))
        .withMessageContaining("an origin is as https://app.example, or *: " + text);
  }
}
