package io.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class HostileClientsTest {

  private final TestServer server;

  HostileClientsTest(@TempDir Path folder) throws IOException {
    server = new TestServer(folder, TestServer.settings());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    assertThat(server.faults).isEmpty();
  }

  @Test
  void answersTwoHundredAtOnce() throws Exception {
    List<Future<Integer>> answers = new ArrayList<>();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 200; i++) {
        String path = "/search?q=ferry+" + i;
        answers.add(clients.submit(() -> server.get(path).statusCode()));
      }
      for (Future<Integer> answer : answers) {
        assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo(200);
      }
    }
  }

  @Test
  void answersAllKindsOfRequestsAtOnce() throws Exception {
    List<String> paths =
        List.of(
            "/suggest?q=fer",
            "/facets/person?q=ferry",
            "/facets/published?q=ferry&width=month",
            "/timeline?q=ferry",
            "/articles/bridge?q=rust",
            "/articles/bridge/related",
            "/search?q=ferri*&didYouMean=true");
    List<Future<Integer>> answers = new ArrayList<>();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 200; i++) {
        String path = paths.get(i % paths.size());
        answers.add(clients.submit(() -> server.get(path).statusCode()));
      }
      for (Future<Integer> answer : answers) {
        assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo(200);
      }
    }
    // No place is lost to a request that is over.
    for (int i = 0; i < TestServer.settings().parallel() + 1; i++) {
      assertThat(server.get("/search?q=ferry+again+" + i).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void tellsWhatIsWrongWhateverIsAsked() throws Exception {
    for (String path :
        List.of(
            "/suggest?q=a&limit=0",
            "/suggest?q=a&kind=animal",
            "/suggest?query=a",
            "/facets/source?q=a&values=0",
            "/facets/source?q=a&value=5",
            "/facets/published?q=a&width=year",
            "/facets/published?q=a&zone=Mars",
            "/timeline?q=a&from=yesterday",
            "/timeline?q=a&from=2026-02-02&to=2026-01-01",
            "/timeline?q=a&perDay=99",
            "/articles/bridge?query=rust",
            "/articles/bridge/related?limit=-1",
            "/articles/bridge/related?page=2",
            "/health?verbose=true",
            "/search?q=a&page=2",
            "/search?q=a&published=2026-13-01")) {
      HttpResponse<String> response = server.get(path);
      assertThat(response.statusCode()).as(path).isEqualTo(400);
      assertThat(TestServer.json(response).path("detail").asText())
          .as(path)
          .containsAnyOf(path.substring(path.indexOf('?') + 1).split("[?&=]", -1));
    }
    HttpResponse<String> member = server.post("/search", "{\"q\":\"a\",\"page\":2}");
    assertThat(TestServer.json(member).path("detail").asText()).contains("page").contains("after");
    assertThat(server.post("/search?q=a", "{}").statusCode()).isEqualTo(400);
    assertThat(server.get("/facets/colour?q=a").body()).contains("colour").contains("source");
  }

  @Test
  void leavesSilentClients(@TempDir Path other) throws Exception {
    ServerSettings impatient = TestServer.settings().withIdle(Duration.ofSeconds(1));
    List<Socket> slow = new ArrayList<>();
    try (TestServer server = new TestServer(other, impatient)) {
      for (int i = 0; i < 20; i++) {
        slow.add(
            begin(
                server,
                "POST /search HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"));
      }
      assertThat(server.get("/search?q=ferry").statusCode()).isEqualTo(200);
      for (Socket socket : slow) {
        socket.setSoTimeout(20_000);
        byte[] answer = socket.getInputStream().readAllBytes();
        assertThat(new String(answer, StandardCharsets.US_ASCII))
            .startsWith("HTTP/1.1 408 ")
            .contains("too slowly")
            .doesNotContain("\tat ");
      }
      assertThat(server.faults).isEmpty();
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void leavesClientsThatDripABody(@TempDir Path other) throws Exception {
    String answer =
        dripped(
            other, "POST /search HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n{");

    assertThat(answer).startsWith("HTTP/1.1 408 ").contains("urn:broadsheet:problem:too-slow");
  }

  @Test
  void leavesClientsThatDripHeaders(@TempDir Path other) throws Exception {
    assertThat(dripped(other, "GET /search?q=a HTTP/1.1\r\nX-Header: ")).isEmpty();
  }

  /** Sends a beginning, then a byte every fifth of a second until the server has had enough. */
  private static String dripped(Path folder, String beginning) throws Exception {
    ServerSettings impatient = TestServer.settings().withIdle(Duration.ofSeconds(1));
    StringBuilder answer = new StringBuilder();
    try (TestServer server = new TestServer(folder, impatient);
        Socket socket = begin(server, beginning)) {
      socket.setSoTimeout(200);
      InputStream in = socket.getInputStream();
      boolean open = true;
      while (open) {
        try {
          int read = in.read();
          open = read >= 0;
          answer.append(open ? Character.toString(read) : "");
        } catch (SocketTimeoutException e) {
          socket.getOutputStream().write(' ');
        }
      }
      assertThat(server.get("/health").statusCode()).isEqualTo(200);
      assertThat(server.faults).isEmpty();
    } catch (SocketException e) {
      // The server closed while a byte was under way.
      assertThat(e).hasMessageMatching("(?i).*(reset|broken pipe).*");
    }
    return answer.toString();
  }

  private static Socket begin(TestServer server, String text) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port());
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  @Test
  void answersToItsOwnNamesOnly(@TempDir Path other) throws Exception {
    for (String name : List.of("localhost", "127.0.0.1", "[::1]", "LOCALHOST:" + 80)) {
      assertThat(asHost(server, name)).as(name).startsWith("HTTP/1.1 200 ");
    }
    for (String name : List.of("evil.example", "127.0.0.1.evil.example", "evil.example:7480")) {
      assertThat(asHost(server, name))
          .as(name)
          .startsWith("HTTP/1.1 421 ")
          .contains("evil.example")
          .doesNotContain("articles");
    }
    ServerSettings named = TestServer.settings().withNames(List.of("news.example"));
    try (TestServer server = new TestServer(other, named)) {
      assertThat(asHost(server, "news.example:80")).startsWith("HTTP/1.1 200 ");
      assertThat(asHost(server, "evil.example")).startsWith("HTTP/1.1 421 ");
    }
  }

  private static String asHost(TestServer server, String name) throws IOException {
    String request = "GET /health HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n\r\n";
    try (Socket socket = begin(server, request)) {
      socket.setSoTimeout(20_000);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void saysThatThePortIsTaken() {
    ServerSettings taken = TestServer.settings().at("127.0.0.1", server.server.port());
    assertThatThrownBy(() -> NewsServer.start(server.index, taken, (id, fault) -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("port " + server.server.port())
        .hasMessageContaining("in use")
        .hasMessageContaining("--port");
  }

  @Test
  void refusesOversizedRequests() throws Exception {
    String long1 = "a".repeat(Parameters.MAX_LENGTH + 1);
    assertThat(server.post("/search", "{\"q\":\"" + long1 + "\"}").statusCode()).isEqualTo(400);
    String body = " ".repeat(Parameters.MAX_BODY + 1);
    assertThat(server.post("/search", body).statusCode()).isEqualTo(413);
    HttpRequest.Builder unsized =
        server
            .request("/search")
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new java.io.ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
    assertThat(server.send(unsized).statusCode()).isEqualTo(413);
    assertThat(server.get("/search?q=" + "a".repeat(20_000)).statusCode()).isIn(414, 431);
  }

  /** Many clients listen only when they have written everything. */
  @ParameterizedTest
  @CsvSource({
    "/search,             413",
    "/articles,           401",
    "/search?unknown=yes, 400",
    "/nowhere,            404",
    "/health,             405",
  })
  void answersWhatItRefusesOnceItIsWritten(String path, int status) throws Exception {
    byte[] part = new byte[1 << 20];
    int parts = 32;
    List<String> head =
        List.of(
            "POST " + path + " HTTP/1.1",
            "Host: localhost",
            "Content-Length: " + (long) parts * part.length,
            "Connection: close",
            "",
            "");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(String.join("\r\n", head).getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < parts; i++) {
        out.write(part);
      }
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
    }
  }

  @Test
  void refusesBrokenBodies() throws Exception {
    for (String body : List.of("", "[", "[]", "null", "{\"q\":{}}", "{\"q\":\"a\"", "<q/>")) {
      HttpResponse<String> response = server.post("/search", body);
      assertThat(response.statusCode()).as(body).isEqualTo(400);
      assertThat(response.body()).as(body).doesNotContain("\tat ").doesNotContain("Exception");
    }
    String deep = "[".repeat(5000) + "]".repeat(5000);
    assertThat(server.post("/search", "{\"q\":" + deep + "}").statusCode()).isEqualTo(400);
  }

  @Test
  void answersAddressesThatCannotBeRead() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          "GET /search?q=a HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n\r\n"
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).matches("(?s)HTTP/1.1 [45].*").doesNotContain("\tat ");
    }
  }

  @Test
  void stopsWhileClientsAreConnected() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port())) {
      socket.getOutputStream().write("GET /hea".getBytes(StandardCharsets.US_ASCII));
      stopsInTime();
    }
  }

  @Test
  void stopsThoughARequestDoesNotEnd() throws Exception {
    List<String> head =
        List.of(
            "POST /search HTTP/1.1",
            "Host: localhost",
            "Content-Length: 9000",
            "Expect: 100-continue",
            "",
            "");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port());
        ScheduledExecutorService drip = Executors.newSingleThreadScheduledExecutor()) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(String.join("\r\n", head).getBytes(StandardCharsets.US_ASCII));
      // This says that the body is being waited for.
      byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 100".length());
      assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 100");
      Future<?> dripping =
          drip.scheduleAtFixedRate(() -> write(out, ' '), 0, 100, TimeUnit.MILLISECONDS);
      stopsInTime();
      dripping.cancel(false);
    }
  }

  /** Ends what calls it again and again by throwing, once the connection is over. */
  private static void write(OutputStream out, char letter) {
    try {
      out.write(letter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stopsInTime() throws IOException {
    long begin = System.nanoTime();
    URI address = server.at("/health");
    server.server.close();
    assertThatThrownBy(address.toURL()::openStream).isInstanceOf(ConnectException.class);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
  }
}
