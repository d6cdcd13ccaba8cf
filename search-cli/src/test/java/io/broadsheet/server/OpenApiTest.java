package io.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The document says what the answers are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {

  private final TestServer server;
  private JsonNode document = com.fasterxml.jackson.databind.node.MissingNode.getInstance();

  OpenApiTest(@TempDir Path folder) throws IOException {
    server = new TestServer(folder, TestServer.settings());
  }

  @BeforeAll
  void readDocument() throws Exception {
    document = server.json("/openapi.json");
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
  }

  @Test
  void describesSearch() throws Exception {
    check("/search", "get", server.json("/search?q=ferry&limit=1"));
    check("/search", "post", TestServer.json(server.post("/search", "{\"q\":\"ferry\"}")));
  }

  @Test
  void namesAllParametersOfSearch() {
    JsonNode parameters = document.at("/paths/~1search/get/parameters");
    assertThat(parameters.findValuesAsText("name"))
        .containsExactlyInAnyOrderElementsOf(Requests.NAMES);
  }

  @Test
  void describesArticles() throws Exception {
    check("/articles/{id}", "get", server.json("/articles/coast%2Fferry-inquiry"));
    check("/articles/{id}", "get", server.json("/articles/coast%2Fferry-inquiry?q=harbour"));
  }

  @Test
  void describesSuggestionsFacetsAndTimelines() throws Exception {
    check("/suggest", "get", server.json("/suggest?q=lin"));
    check("/facets/{name}", "get", server.json("/facets/source?q=ferry"));
    check("/facets/{name}", "get", server.json("/facets/published?q=ferry&width=week"));
    check("/timeline", "get", server.json("/timeline?q=ferry"));
    check("/articles/{id}/related", "get", server.json("/articles/coast%2Fferry-inquiry/related"));
  }

  @Test
  void describesHealth() throws Exception {
    check("/health", "get", server.json("/health"));
  }

  @Test
  void describesProblems() throws Exception {
    JsonNode problem = server.json("/search?strict=true&q=%28");
    conforms(problem, document.at("/components/schemas/Problem"), "problem");
  }

  @Test
  void describesInstantSearch() throws Exception {
    String asked =
        """
        {"requests":[
          {"indexName":"n","params":{"query":"ferry","facets":"*","attributesToSnippet":["*"]}},
          {"indexName":"n","type":"facet","facet":"source","params":{"facetQuery":"c"}}]}
        """;
    check("/instantsearch", "post", TestServer.json(server.post("/instantsearch", asked)));
  }

  private void check(String path, String method, JsonNode answer) {
    JsonNode operation = document.path("paths").path(path).path(method);
    JsonNode schema =
        operation.path("responses").path("200").path("content").path("application/json");
    assertThat(schema.has("schema")).as(method + " " + path).isTrue();
    conforms(answer, schema.path("schema"), path);
  }

  /** Checks the parts of JSON Schema that the document uses. */
  private void conforms(JsonNode value, JsonNode schema, String where) {
    if (schema.has("$ref")) {
      conforms(value, document.at(schema.path("$ref").asText().substring(1)), where);
      return;
    }
    if (schema.has("oneOf")) {
      conforms(value, fitting(value, schema.path("oneOf")), where);
      return;
    }
    if (schema.has("enum")) {
      assertThat(schema.path("enum")).as(where).contains(value);
    }
    switch (schema.path("type").asText()) {
      case "object" -> object(value, schema, where);
      case "array" -> {
        assertThat(value.isArray()).as(where).isTrue();
        value.forEach(element -> conforms(element, schema.path("items"), where + "[]"));
      }
      case "string" -> assertThat(value.isTextual()).as(where).isTrue();
      case "integer" -> assertThat(value.isIntegralNumber()).as(where).isTrue();
      case "number" -> assertThat(value.isNumber()).as(where).isTrue();
      case "boolean" -> assertThat(value.isBoolean()).as(where).isTrue();
      default -> throw new AssertionError("a schema without a type at " + where);
    }
  }

  /** Returns the alternative whose first required member is there. */
  private JsonNode fitting(JsonNode value, JsonNode alternatives) {
    for (JsonNode alternative : alternatives) {
      JsonNode schema = document.at(alternative.path("$ref").asText().substring(1));
      if (value.has(schema.path("required").path(0).asText())) {
        return schema;
      }
    }
    throw new AssertionError("fits no alternative: " + value);
  }

  private void object(JsonNode value, JsonNode schema, String where) {
    assertThat(value.isObject()).as(where).isTrue();
    schema
        .path("required")
        .forEach(name -> assertThat(value.has(name.asText())).as(where + "." + name).isTrue());
    value
        .properties()
        .forEach(member -> {
          JsonNode inner = schema.path("properties").path(member.getKey());
          boolean isClosed = !schema.path("additionalProperties").asBoolean(true);
          assertThat(inner.isMissingNode() && isClosed).as(where + "." + member.getKey()).isFalse();
          if (!inner.isMissingNode()) {
            conforms(member.getValue(), inner, where + "." + member.getKey());
          }
        });
  }
}
