package io.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsServerTest {

  private final TestServer server;

  NewsServerTest(@TempDir Path folder) throws IOException {
    server = new TestServer(folder, TestServer.settings());
  }

  @BeforeAll
  void answersAtAll() throws Exception {
    assertThat(server.get("/health").statusCode()).isEqualTo(200);
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
    assertThat(server.faults).isEmpty();
  }

  @Test
  void findsPassagesInTheShapeOfTheCommand() throws Exception {
    JsonNode found = server.json("/search?q=ferry+inquiry&limit=2");

    assertThat(found.path("query").asText()).isEqualTo("ferry inquiry");
    assertThat(found.path("total").path("articles").asInt()).isEqualTo(3);
    assertThat(found.path("total").path("relation").asText()).isEqualTo("exact");
    assertThat(found.has("tookMillis")).isTrue();
    JsonNode first = found.path("passages").path(0);
    assertThat(first.path("article").path("id").asText()).isEqualTo("coast/ferry-inquiry");
    assertThat(first.path("article").path("source").asText()).isEqualTo("Coast Herald");
    JsonNode mark = first.path("marks").path(0);
    String marked = first.path("text").asText().substring(mark.get(0).asInt(), mark.get(1).asInt());
    assertThat(marked).isEqualToIgnoringCase("inquiry");
  }

  @Test
  void pagesWithoutRepeating() throws Exception {
    JsonNode first = server.json("/search?q=ferry&limit=2");
    JsonNode second = server.json("/search?q=ferry&limit=2&after=" + first.path("next").asText());

    assertThat(second.path("passages")).hasSize(1);
    assertThat(first.path("passages").findValuesAsText("id"))
        .doesNotContainAnyElementsOf(second.path("passages").findValuesAsText("id"));
    assertThat(second.has("next")).isFalse();
  }

  @Test
  void takesARequestInABody() throws Exception {
    HttpResponse<String> response =
        server.post("/search", "{\"q\":\"bridge rust\",\"limit\":1,\"variants\":false}");

    assertThat(TestServer.json(response).path("passages")).hasSize(1);
  }

  @Test
  void takesNullInABodyForWhatIsLeftOut() throws Exception {
    HttpResponse<String> response =
        server.post("/search", "{\"q\":\"bridge\",\"after\":null,\"limit\":null,\"source\":null}");

    assertThat(TestServer.json(response).path("passages")).hasSize(1);
    assertThat(server.post("/search", "{\"colour\":null}").statusCode()).isEqualTo(400);
  }

  @Test
  void tellsWhereAQueryIsWrong() throws Exception {
    HttpResponse<String> response = server.get("/search?strict=true&q=ferry+%22harbour");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = TestServer.json(response);
    assertThat(problem.path("type").asText()).isEqualTo("urn:broadsheet:problem:query-syntax");
    assertThat(problem.path("offset").asInt()).isEqualTo(6);
    assertThat(problem.path("requestId").asText())
        .isEqualTo(response.headers().firstValue("X-Request-Id").orElseThrow());
  }

  @Test
  void tellsWhatThereIsInsteadOfWhatItDoesNotKnow() throws Exception {
    JsonNode order = TestServer.json(server.get("/search?q=a&sort=oldest"));
    assertThat(order.path("detail").asText()).isEqualTo("sort is one of relevance, newest: oldest");
    JsonNode facet = TestServer.json(server.get("/facets/mood?q=a"));
    assertThat(facet.path("detail").asText())
        .startsWith("no facet is called mood; there are source, ");
  }

  @Test
  void refusesWhatItDoesNotKnow() throws Exception {
    for (String path :
        List.of(
            "/search?q=a&colour=red",
            "/search?q=a&limit=0",
            "/search?q=a&limit=-1",
            "/search?q=a&limit=1000000",
            "/search?q=a&limit=many",
            "/search?q=a&sort=oldest",
            "/search?q=a&q=b",
            "/search?q=a&after=nonsense",
            "/search?q=a&after=1-2000000000",
            "/search?q=a&fold=perhaps")) {
      HttpResponse<String> response = server.get(path);
      assertThat(response.statusCode()).as(path).isEqualTo(400);
      assertThat(TestServer.json(response).path("detail").asText()).as(path).isNotEmpty();
    }
    assertThat(server.get("/search?q=a&after=77-10").statusCode()).isEqualTo(410);
    assertThat(server.get("/nowhere").statusCode()).isEqualTo(404);
    assertThat(server.json("/nowhere").path("detail").asText()).contains("no such address");
    for (String accepted : List.of("application/json", "text/html")) {
      HttpResponse<String> refused =
          server.send(
              server
                  .request("/articles/bridge")
                  .header("Accept", accepted)
                  .POST(HttpRequest.BodyPublishers.noBody()));
      assertThat(refused.statusCode()).isEqualTo(405);
      assertThat(refused.headers().firstValue("Allow")).hasValue("GET, DELETE, HEAD");
      assertThat(TestServer.json(refused).path("detail").asText()).endsWith(" GET, DELETE, HEAD");
    }
  }

  @Test
  void showsAnArticleWhateverItsId() throws Exception {
    JsonNode article = server.json("/articles/https%3A%2F%2Fexample.org%2Fferry%3Fa%3D1%26b%3D2");

    assertThat(article.path("title").asText()).isEqualTo("Ferry returns to Lismore");
    assertThat(article.path("authors").path(0).asText()).isEqualTo("Ann Holt");
    assertThat(article.path("quotes").path(0).path("speaker").asText()).contains("Lindgren");
    assertThat(server.get("/articles/coast%2Fferry-fares").statusCode()).isEqualTo(200);
    assertThat(server.get("/articles/none").statusCode()).isEqualTo(404);
  }

  @Test
  void marksAQueryInAWholeArticle() throws Exception {
    JsonNode article =
        server.json("/articles/coast%2Fferry-inquiry?q=inquiries+%22harbour+lights%22");

    assertThat(marked(article, "title", "titleMarks")).containsExactly("Inquiry");
    assertThat(marked(article, "text", "marks"))
        .containsExactly("inquiry", "inquiry", "harbour lights");
    assertThat(server.json("/articles/coast%2Fferry-inquiry").has("marks")).isFalse();
    JsonNode exact = server.json("/articles/coast%2Fferry-inquiry?variants=false&q=inquiries");
    assertThat(exact.path("marks")).isEmpty();
    assertThat(server.get("/articles/bridge?strict=true&q=%28").statusCode()).isEqualTo(400);
  }

  private static List<String> marked(JsonNode article, String text, String marks) {
    List<String> marked = new java.util.ArrayList<>();
    for (JsonNode mark : article.path(marks)) {
      String all = article.path(text).asText();
      marked.add(all.substring(mark.get(0).asInt(), mark.get(1).asInt()));
    }
    return marked;
  }

  @Test
  void tellsHowLongItTook() throws Exception {
    for (String path :
        List.of(
            "/search?q=ferry",
            "/suggest?q=lin",
            "/facets/source?q=ferry",
            "/facets/published?q=ferry",
            "/timeline?q=ferry",
            "/articles/bridge",
            "/articles/bridge/related")) {
      JsonNode took = server.json(path).path("tookMillis");
      assertThat(took.isIntegralNumber()).as(path).isTrue();
      assertThat(took.asLong()).as(path).isBetween(0L, 60_000L);
    }
  }

  @Test
  void suggestsCountsAndNarrows() throws Exception {
    JsonNode suggestions = server.json("/suggest?q=lindg").path("suggestions");
    assertThat(suggestions.findValuesAsText("text")).contains("Mary Lindgren");

    JsonNode sources = server.json("/facets/source?q=ferry").path("values");
    assertThat(sources.path(0).path("label").asText()).isEqualTo("Coast Herald");
    assertThat(sources.path(0).path("articles").asInt()).isEqualTo(2);
    String key = sources.path(0).path("key").asText().replace(" ", "+");
    assertThat(server.json("/search?q=ferry&source=" + key).path("passages")).hasSize(2);

    JsonNode days = server.json("/facets/published?q=ferry").path("columns");
    assertThat(days).hasSize(3);
    String early = "/search?q=ferry&published=2026-01-01..2026-02-01";
    assertThat(server.json(early).path("passages")).hasSize(1);
    assertThat(server.get("/facets/colour?q=ferry").statusCode()).isEqualTo(404);
    assertThat(server.get("/facets/published?q=a&zone=Mars").statusCode()).isEqualTo(400);
    assertThat(server.get("/search?q=a&published=soon").statusCode()).isEqualTo(400);
  }

  @Test
  void groupsByStoryAndCountsStories() throws Exception {
    JsonNode found = server.json("/search?q=ferry&group=story");
    assertThat(found.path("total").path("articles").asInt()).isEqualTo(3);
    assertThat(found.path("total").path("stories").asInt()).isBetween(1, 3);
    JsonNode story = found.path("stories").path(0);
    assertThat(story.path("id")).isEqualTo(found.path("passages").path(0).path("story"));
    assertThat(story.path("articles").asInt()).isPositive();

    JsonNode facet = server.json("/facets/source?q=ferry&group=story");
    assertThat(facet.path("stories")).isEqualTo(found.path("total").path("stories"));
    assertThat(facet.path("values").path(0).path("stories").asInt()).isBetween(1, 2);

    assertThat(server.json("/search?q=ferry").path("total").has("stories")).isFalse();
    assertThat(server.get("/search?q=ferry&group=outlet").statusCode()).isEqualTo(400);
  }

  @Test
  void echoesHarmlessRequestIds() throws Exception {
    assertThat(
            server
                .send(server.request("/health").header("X-Request-Id", "abc-1"))
                .headers()
                .firstValue("X-Request-Id"))
        .hasValue("abc-1");
    assertThat(
            server
                .send(server.request("/health").header("X-Request-Id", "<script>"))
                .headers()
                .firstValue("X-Request-Id")
                .orElseThrow())
        .doesNotContain("<");
  }

  @Test
  void sparesWhatTheClientHas() throws Exception {
    String tag = server.get("/search?q=storm").headers().firstValue("ETag").orElseThrow();
    HttpRequest.Builder again = server.request("/search?q=storm").header("If-None-Match", tag);
    HttpRequest.Builder other = server.request("/search?q=coast").header("If-None-Match", tag);

    assertThat(server.send(again).statusCode()).isEqualTo(304);
    assertThat(server.send(other).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search?", "/facets/person?", "/timeline?"})
  void lacksTheTagWhereTheAnswerIsPartial(String path) throws Exception {
    StringBuilder query = new StringBuilder();
    for (int word = 0; word < 200; word++) {
      query.append("stormy").append(word).append("~2%20OR%20");
    }
    HttpResponse<String> partial = server.get(path + "timeout=1&q=" + query + "the");
    assertThat(partial.body()).contains("the result is partial");
    assertThat(partial.headers().firstValue("ETag")).isEmpty();
    assertThat(partial.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void compresses() throws Exception {
    HttpResponse<byte[]> response =
        java.net.http.HttpClient.newHttpClient()
            .send(
                server.request("/lit.js").header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());

    assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
    try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8)).contains("LitElement");
    }
  }

  @Test
  void letsNobodyWriteWithoutTheToken() throws Exception {
    HttpResponse<String> none = server.post("/articles", "{\"id\":\"x\",\"text\":\"y\"}");
    assertThat(none.statusCode()).isEqualTo(401);
    assertThat(none.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    HttpRequest.Builder wrong =
        server.request("/articles/bridge").DELETE().header("Authorization", "Bearer sesame");
    assertThat(server.send(wrong).statusCode()).isEqualTo(401);
  }

  @Test
  void addsAndDeletesWithTheToken() throws Exception {
    String article =
        """
        {"id":"new","title":"Zeppelin lands","text":"A zeppelin landed on the meadow.",
         "published":"2026-02-11","source":"Coast Herald"}
        """;
    HttpRequest.Builder add =
        server.request("/articles").POST(HttpRequest.BodyPublishers.ofString(article));
    JsonNode added = TestServer.json(server.send(authorised(add)));
    assertThat(added.path("added").asInt()).isEqualTo(1);
    assertThat(server.json("/search?q=zeppelin").path("passages")).hasSize(1);

    HttpRequest.Builder delete = server.request("/articles/new").DELETE();
    assertThat(server.send(authorised(delete)).statusCode()).isEqualTo(204);
    assertThat(server.json("/search?q=zeppelin").path("passages")).isEmpty();
    assertThat(server.send(authorised(server.request("/articles/new").DELETE())).statusCode())
        .isEqualTo(404);
  }

  private static HttpRequest.Builder authorised(HttpRequest.Builder request) {
    return request.header("Authorization", "Bearer " + TestServer.TOKEN);
  }

  @Test
  void sharesWithOtherOriginsOnlyWhenTold(@TempDir Path folder) throws Exception {
    assertThat(originAllowed(server)).isEmpty();
    ServerSettings open = TestServer.settings().withOrigins(List.of("https://app.example"));
    try (TestServer other = new TestServer(folder, open)) {
      assertThat(originAllowed(other)).isEqualTo("https://app.example");
    }
  }

  private static String originAllowed(TestServer server) throws Exception {
    return server
        .send(server.request("/health").header("Origin", "https://app.example"))
        .headers()
        .firstValue("Access-Control-Allow-Origin")
        .orElse("");
  }

  @Test
  void answersHeadAsItWouldGet() throws Exception {
    for (String path : List.of("/", "/page.css", "/health", "/search?q=ferry", "/articles/none")) {
      HttpResponse<String> get = server.get(path);
      HttpResponse<String> head =
          server.send(server.request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
      assertThat(head.statusCode()).as(path).isEqualTo(get.statusCode());
      assertThat(head.headers().firstValue("Content-Type"))
          .as(path)
          .isEqualTo(get.headers().firstValue("Content-Type"));
      assertThat(head.headers().firstValue("ETag"))
          .as(path)
          .isEqualTo(get.headers().firstValue("ETag"));
      assertThat(head.body()).as(path).isEmpty();
    }
  }

  @Test
  void isReadOnlyWithoutAToken(@TempDir Path folder) throws Exception {
    try (TestServer other = new TestServer(folder, TestServer.settings().withToken(null))) {
      assertThat(other.post("/articles", "x").statusCode()).isEqualTo(403);
    }
  }
}
