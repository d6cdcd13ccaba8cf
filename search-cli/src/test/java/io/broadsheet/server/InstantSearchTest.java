package io.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstantSearchTest {

  private final TestServer server;

  InstantSearchTest(@TempDir Path folder) throws IOException {
    server = new TestServer(folder, TestServer.settings());
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
    assertThat(server.faults).isEmpty();
  }

  @Test
  void answersSeveralQueriesInTheirOrder() throws Exception {
    JsonNode results =
        ask(
            """
            {"requests":[
              {"indexName":"a","params":{"query":"ferry","hitsPerPage":2,"page":1}},
              {"indexName":"b","params":"query=rust&hitsPerPage=5&highlightPreTag=__on__\
            &highlightPostTag=__off__"}]}
            """);

    assertThat(results).hasSize(2);
    JsonNode first = results.get(0);
    assertThat(first.path("index").asText()).isEqualTo("a");
    assertThat(first.path("nbHits").asInt()).isEqualTo(3);
    assertThat(first.path("nbPages").asInt()).isEqualTo(2);
    assertThat(first.path("page").asInt()).isEqualTo(1);
    assertThat(first.path("hits")).hasSize(1);
    JsonNode hit = results.get(1).path("hits").path(0);
    assertThat(hit.path("objectID").asText()).isEqualTo("bridge");
    assertThat(hit.at("/_highlightResult/text/value").asText()).contains("__on__rust__off__");
    assertThat(hit.at("/_highlightResult/text/matchLevel").asText()).isEqualTo("full");
  }

  @Test
  void refusesPagesThatAreTooDeep() throws Exception {
    String asked = "{\"requests\":[{\"params\":{\"query\":\"a\",\"page\":1000}}]}";
    assertThat(server.post("/instantsearch", asked).statusCode()).isEqualTo(400);
    assertThat(server.post("/instantsearch", "{\"requests\":[]}").statusCode()).isEqualTo(400);
  }

  private JsonNode ask(String body) throws Exception {
    return TestServer.json(server.post("/instantsearch", body)).path("results");
  }
}
