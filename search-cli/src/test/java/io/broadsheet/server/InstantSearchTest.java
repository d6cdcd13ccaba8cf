package io.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
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
  void takesParametersInAnyFormOfClients() throws Exception {
    String object =
        "{\"indexName\":\"n\",\"params\":{\"query\":\"ferry\",\"facets\":[\"source\"]}}";
    String address = "{\"indexName\":\"n\",\"params\":\"query=ferry&facets=%5B%22source%22%5D\"}";
    String flat = "{\"indexName\":\"n\",\"query\":\"ferry\",\"facets\":\"source\"}";

    JsonNode results = ask("{\"requests\":[" + object + "," + address + "," + flat + "]}");

    for (JsonNode result : results) {
      assertThat(result.path("nbHits").asInt()).isEqualTo(3);
      assertThat(result.at("/facets/source/Coast Herald").asInt()).isEqualTo(2);
      assertThat(result.path("params").asText()).contains("query=ferry");
    }
  }

  @Test
  void narrowsByFacetsAndDays() throws Exception {
    JsonNode results =
        ask(
            """
            {"requests":[
              {"params":{"query":"ferry","facetFilters":[["source:Coast Herald"]]}},
              {"params":{"query":"ferry","facetFilters":"source:The Example Times"}},
              {"params":"query=ferry&numericFilters=%5B%22published%3E%3D1770163200%22%5D"},
              {"params":{"query":"ferry","numericFilters":["published<1770163200"]}},
              {"params":{"query":"ferry","numericFilters":["published:1770163200 TO 1770163200"]}},
              {"params":{"query":"ferry","numericFilters":["published>1770163200",
                "published<1770163200"]}},
              {"params":{"query":"ferry","facetFilters":[["person:Mary Lindgren"],
                ["source:Coast Herald"]]}}]}
            """);

    assertThat(results.findValues("nbHits").stream().map(JsonNode::asInt))
        .containsExactly(2, 1, 2, 1, 1, 0, 1);
  }

  @Test
  void countsDaysBySeconds() throws Exception {
    JsonNode result =
        ask("{\"requests\":[{\"params\":{\"query\":\"ferry\",\"facets\":[\"published\"]}}]}")
            .path(0);

    assertThat(result.at("/facets/published/1769731200").asInt()).isEqualTo(1);
    assertThat(result.at("/facets_stats/published/min").asLong()).isEqualTo(1769731200L);
    assertThat(result.at("/facets_stats/published/max").asLong()).isEqualTo(1770681600L);
  }

  @Test
  void findsValuesOfAFacet() throws Exception {
    JsonNode results =
        ask(
            """
            {"requests":[
              {"type":"facet","facet":"source","params":{"query":"ferry","facetQuery":"her"}},
              {"params":{"facetName":"person","facetQuery":"LIN","maxFacetHits":1}}]}
            """);

    JsonNode herald = results.at("/0/facetHits/0");
    assertThat(herald.path("value").asText()).isEqualTo("Coast Herald");
    assertThat(herald.path("highlighted").asText()).isEqualTo("Coast <em>Her</em>ald");
    assertThat(herald.path("count").asInt()).isEqualTo(2);
    assertThat(results.at("/1/facetHits/0/value").asText()).isEqualTo("Mary Lindgren");
  }

  @Test
  void cutsSnippetsAroundTheMarks() throws Exception {
    JsonNode hit =
        ask("""
        {"requests":[{"params":{"query":"rust","attributesToSnippet":["text:3"],
          "snippetEllipsisText":"~"}}]}
        """)
            .at("/0/hits/0");

    assertThat(hit.at("/_snippetResult/text/value").asText())
        .isEqualTo("~engineers found <em>rust</em>.");
    assertThat(hit.path("_snippetResult").has("title")).isFalse();
    assertThat(hit.at("/_highlightResult/text/value").asText()).startsWith("The old bridge");
  }

  @Test
  void showsEverythingToAnEmptyBoxAndCountsWithoutHits() throws Exception {
    JsonNode results = ask("{\"requests\":[{\"params\":{}},{\"params\":{\"hitsPerPage\":0}}]}");

    assertThat(results.at("/0/hits")).hasSize(4);
    assertThat(results.at("/1/nbHits").asInt()).isEqualTo(4);
    assertThat(results.at("/1/hits")).isEmpty();
  }

  @Test
  void refusesWhatItCannotDoAndNamesIt() throws Exception {
    for (String params :
        List.of(
            "\"filters\":\"source:x\"",
            "\"facets\":[\"colour\"]",
            "\"facetFilters\":[\"colour:red\"]",
            "\"facetFilters\":[\"source:-x\"]",
            "\"facetFilters\":[[\"source:a\",\"person:b\"]]",
            "\"facetFilters\":\"[\"",
            "\"numericFilters\":[\"colour>1\"]",
            "\"numericFilters\":[\"published=yesterday\"]",
            "\"aroundLatLng\":\"1,2\"",
            "\"page\":\"two\"",
            "\"page\":-1",
            "\"attributesToSnippet\":[\"text:many\"]",
            "\"page\":1000")) {
      HttpResponse<String> response =
          server.post("/instantsearch", "{\"requests\":[{\"params\":{" + params + "}}]}");
      assertThat(response.statusCode()).as(params).isEqualTo(400);
      String name = params.substring(1, params.indexOf('"', 1));
      assertThat(TestServer.json(response).path("detail").asText())
          .as(params)
          .contains(name.equals("facets") ? "colour" : name);
    }
  }

  @Test
  void refusesBodiesOfAnotherShape() throws Exception {
    for (String body :
        List.of(
            "{\"requests\":[]}",
            "{\"requests\":[7]}",
            "{\"request\":[{}]}",
            "{\"requests\":[{\"params\":\"query\"}]}",
            "{\"requests\":[{\"params\":\"query=%zz\"}]}")) {
      assertThat(server.post("/instantsearch", body).statusCode()).as(body).isEqualTo(400);
    }
  }

  @Test
  void ignoresWhatHasNoSayInWhatIsFound() throws Exception {
    String params =
        "{\"query\":\"ferry\",\"clickAnalytics\":true,\"tagFilters\":\"\",\"userToken\":\"u\"}";
    assertThat(ask("{\"requests\":[{\"params\":" + params + "}]}").at("/0/nbHits").asInt())
        .isEqualTo(3);
  }

  private JsonNode ask(String body) throws Exception {
    return TestServer.json(server.post("/instantsearch", body)).path("results");
  }
}
