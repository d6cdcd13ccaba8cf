package io.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

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
  void leavesSlowClients(@TempDir Path other) throws Exception {
    ServerSettings impatient = TestServer.settings().withIdle(Duration.ofSeconds(1));
    List<Socket> slow = new ArrayList<>();
    try (TestServer server = new TestServer(other, impatient)) {
      for (int i = 0; i < 20; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port());
        slow.add(socket);
        OutputStream out = socket.getOutputStream();
        out.write(
            "POST /search HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{\"q\":"
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
      }
      assertThat(server.get("/search?q=ferry").statusCode()).isEqualTo(200);
      for (Socket socket : slow) {
        socket.setSoTimeout(20_000);
        byte[] answer = socket.getInputStream().readAllBytes();
        assertThat(new String(answer, StandardCharsets.US_ASCII)).doesNotContain("\tat ");
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
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
          "GET /search?q=a HTTP/9.9\r\nHost: a\r\nConnection: close\r\n\r\n"
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
      long begin = System.nanoTime();
      server.server.close();
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
    }
  }
}
