package io.broadsheet.server;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.NewsIndex;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code POST /instantsearch}: the several queries at once, and the shape of their answers, that
 * InstantSearch clients know.
 *
 * <p>Limits: pages are numbered, so a page may repeat a hit when the index changes between two.
 * What is chosen in a facet does not narrow that facet's own counts, as its default, alternatives,
 * wants it. Filters are those of {@link InstantFilters}.
 */
final class InstantSearchResource {

  /** Most queries in one request: a page of widgets sends one, and one for each facet chosen in. */
  private static final int MAX_QUERIES = 20;

  private final ServedIndex index;

  InstantSearchResource(ServedIndex index) {
    this.index = index;
  }

  void post(Context ctx) throws IOException {
    Parameters.ofAddress(ctx, Set.of());
    JsonNode body = Parameters.json(ctx);
    Parameters.checkNames(body, Set.of("requests", "strategy"));
    JsonNode asked = body.path("requests");
    if (!asked.isArray() || asked.isEmpty() || asked.size() > MAX_QUERIES) {
      throw Problem.parameter("requests is an array of 1 to " + MAX_QUERIES + " queries");
    }
    List<Answer.Body> answers = new ArrayList<>();
    for (JsonNode element : asked) {
      answers.add(index.ask(all -> answer(element, all)).value());
    }
    Answer.json(ctx, json -> write(answers, json));
  }

  private Answer.Body answer(JsonNode element, NewsIndex all) throws IOException {
    InstantLabels labels = new InstantLabels(all, index.requests().timeout());
    InstantQuery query = InstantQuery.of(element, index.requests(), labels);
    return InstantFacet.isAsked(element)
        ? InstantFacet.of(element, query, all)::write
        : InstantAnswer.of(query, all)::write;
  }

  private static void write(List<Answer.Body> answers, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("results");
    for (Answer.Body answer : answers) {
      answer.write(json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
