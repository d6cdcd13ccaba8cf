package io.broadsheet.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.NewsIndex;
import io.broadsheet.article.Article;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A server over a few articles, on any free port, and a client of it. */
final class TestServer implements AutoCloseable {

  static final String TOKEN = "open sesame";

  private static final ObjectMapper JSON = new ObjectMapper();

  final NewsIndex index;
  final NewsServer server;
  final List<Throwable> faults = Collections.synchronizedList(new ArrayList<>());
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  TestServer(Path folder, ServerSettings settings) throws IOException {
    index = NewsIndex.open(folder);
    for (Article article : articles()) {
      index.add(article);
    }
    index.commit();
    server = NewsServer.start(index, settings, (id, fault) -> faults.add(fault));
  }

  /** Returns settings that suit a test: any port, a token. */
  static ServerSettings settings() {
    return ServerSettings.defaults().at("127.0.0.1", 0).withToken(TOKEN);
  }

  private static List<Article> articles() {
    return List.of(
        Article.builder("https://example.org/ferry?a=1&b=2")
            .title("Ferry returns to Lismore")
            .source("The Example Times")
            .published("2026-01-30")
            .url("https://example.org/ferry?a=1&b=2")
            .author("Ann Holt")
            .text(
                "LISMORE - The ferry returned to harbour on Friday after a storm, Captain Mary"
                    + " Lindgren said.\n\n\"We waited nine hours off the coast,\" Lindgren said."
                    + " About 140 passengers were on board.\n\nThe ferry sails again on Monday.")
            .build(),
        Article.builder("coast/ferry-inquiry")
            .title("Inquiry into ferry delay opens")
            .source("Coast Herald")
            .published("2026-02-04")
            .text(
                "An inquiry into the delay of the Lismore ferry opened on Wednesday.\n\n"
                    + "Mary Lindgren told the inquiry that the harbour lights had failed.")
            .build(),
        Article.builder("coast/ferry-fares")
            .title("Ferry fares to rise")
            .source("Coast Herald")
            .published("2026-02-10")
            .text("Ferry fares will rise by 4 per cent in March, the operator said on Tuesday.")
            .build(),
        Article.builder("bridge")
            .title("Bridge closed")
            .source("Bridge Post")
            .published("2026-02-02")
            .text("The old bridge was closed for repairs after engineers found rust.")
            .build());
  }

  URI at(String path) {
    return URI.create(server.address()).resolve(path);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(60));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  static JsonNode json(HttpResponse<String> response) throws IOException {
    return JSON.readTree(response.body());
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return json(get(path));
  }

  @Override
  public void close() throws IOException {
    server.close();
    index.close();
  }
}
