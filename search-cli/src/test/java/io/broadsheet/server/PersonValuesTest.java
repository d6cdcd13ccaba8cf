package io.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A person whom one of three articles calls by the last name alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonValuesTest {

  private final TestServer server;

  PersonValuesTest(@TempDir Path folder) throws IOException {
    server = new TestServer(folder, TestServer.settings());
    server.index.add(
        Article.builder("lamp")
            .title("Ferry captain blames a lamp")
            .published("2026-02-05")
            .text("One lamp was out, Lindgren said on Thursday. The ferry had to wait.")
            .build());
    server.index.commit();
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
    assertThat(server.faults).isEmpty();
  }

  @Test
  void isOneValueThatFindsWhatItCounts() throws Exception {
    JsonNode values = server.json("/facets/person?q=ferry").path("values");
    assertThat(values.findValuesAsText("label")).containsExactly("Mary Lindgren");
    assertThat(values.path(0).path("articles").asInt()).isEqualTo(3);
    String key = values.path(0).path("key").asText();

    JsonNode found = server.json("/search?q=ferry&person=" + key);
    assertThat(found.path("total").path("articles").asInt()).isEqualTo(3);
    assertThat(found.findValuesAsText("id")).contains("lamp");
    assertThat(server.json("/facets/source?q=ferry&person=" + key).path("articles").asInt())
        .isEqualTo(3);
    assertThat(server.json("/facets/person?q=ferry&containing=lindg&person=" + key).path("values"))
        .isEqualTo(values);
  }

  @Test
  void isSuggestedOnce() throws Exception {
    JsonNode suggestions = server.json("/suggest?q=lindg").path("suggestions");
    assertThat(suggestions.findValuesAsText("text")).containsExactly("Mary Lindgren");
    assertThat(suggestions.path(0).path("articles").asInt()).isEqualTo(3);
  }

  @Test
  void isOneValueToInstantSearchToo() throws Exception {
    JsonNode results =
        TestServer.json(
                server.post(
                    "/instantsearch",
                    """
                    {"requests":[
                      {"params":{"query":"ferry","facets":["person"]}},
                      {"params":{"query":"ferry","facetFilters":[["person:Mary Lindgren"]]}},
                      {"type":"facet","facet":"person","params":{"facetQuery":"lind"}}]}
                    """))
            .path("results");
    assertThat(results.at("/0/facets/person").toString()).isEqualTo("{\"Mary Lindgren\":3}");
    assertThat(results.at("/1/nbHits").asInt()).isEqualTo(3);
    assertThat(results.at("/2/facetHits")).hasSize(1);
    assertThat(results.at("/2/facetHits/0/value").asText()).isEqualTo("Mary Lindgren");
    assertThat(results.at("/2/facetHits/0/count").asInt()).isEqualTo(3);
  }
}
