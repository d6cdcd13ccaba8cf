package io.broadsheet.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.NewsIndex;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchResult;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code POST /instantsearch}: the several queries at once, and the shape of their answers, that
 * InstantSearch clients know.
 *
 * <p>Limits: pages are numbered, so a page may repeat a hit when the index changes between two;
 * filters other than facets are not known.
 */
final class InstantSearchResource {

  /** Most queries in one request. */
  private static final int MAX_QUERIES = 10;

  private final NewsIndex index;
  private final Requests requests;
  private final Admission admission;

  InstantSearchResource(NewsIndex index, Requests requests, Admission admission) {
    this.index = index;
    this.requests = requests;
    this.admission = admission;
  }

  void post(Context ctx) throws IOException {
    JsonNode asked = Parameters.json(ctx).path("requests");
    if (!asked.isArray() || asked.isEmpty() || asked.size() > MAX_QUERIES) {
      throw Problem.parameter("requests is an array of 1 to " + MAX_QUERIES + " queries");
    }
    List<InstantQuery> queries = new ArrayList<>();
    for (JsonNode query : asked) {
      queries.add(InstantQuery.of(query));
    }
    List<SearchResult> results = new ArrayList<>();
    for (InstantQuery query : queries) {
      SearchRequest request = query.request(requests);
      results.add(admission.admit(() -> index.search(request)));
    }
    Answer.json(
        ctx,
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("results");
          for (int i = 0; i < queries.size(); i++) {
            new InstantAnswer(json, queries.get(i)).write(results.get(i));
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
