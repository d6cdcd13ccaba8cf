package io.broadsheet.server;

import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.json.SearchJson;
import io.broadsheet.suggest.SuggestRequest;
import io.broadsheet.suggest.Suggestion;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code /suggest}: what somebody who types may want to search for. */
final class SuggestResource {

  private static final Set<String> NAMES = Set.of("q", "limit", "kind");

  private final ServedIndex index;

  SuggestResource(ServedIndex index) {
    this.index = index;
  }

  void get(Context ctx) throws IOException {
    Parameters asked = Parameters.ofAddress(ctx, NAMES);
    String typed = asked.text("q", "");
    int limit = asked.number("limit", 1, SuggestRequest.MAX_LIMIT, SuggestRequest.DEFAULT_LIMIT);
    SuggestRequest request = new SuggestRequest(typed, limit, kinds(asked));
    if (index.isKnown(ctx)) {
      return;
    }
    ServedIndex.Told<List<Suggestion>> told = index.ask(all -> all.suggest(request));
    Answer.json(ctx, json -> write(typed, told, json));
  }

  private static void write(
      String typed, ServedIndex.Told<List<Suggestion>> told, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("query", typed);
    json.writeNumberField("tookMillis", told.tookMillis());
    json.writeArrayFieldStart("suggestions");
    for (Suggestion suggestion : told.value()) {
      json.writeStartObject();
      json.writeStringField("kind", suggestion.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringField("text", suggestion.text());
      new SearchJson(json).marks(suggestion.marks());
      json.writeNumberField("articles", suggestion.articles());
      json.writeStringField("query", suggestion.query());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static Set<Suggestion.Kind> kinds(Parameters asked) {
    Set<Suggestion.Kind> kinds = EnumSet.noneOf(Suggestion.Kind.class);
    for (String kind : asked.all("kind")) {
      kinds.add(Parameters.constant("kind", kind, Suggestion.Kind.class));
    }
    return kinds.isEmpty() ? EnumSet.allOf(Suggestion.Kind.class) : kinds;
  }
}
