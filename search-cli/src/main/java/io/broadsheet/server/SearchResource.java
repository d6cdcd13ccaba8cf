package io.broadsheet.server;

import io.broadsheet.json.SearchJson;
import io.broadsheet.query.Cursor;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchResult;
import io.broadsheet.suggest.Correction;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** {@code /search}: passages that answer a query. */
final class SearchResource {

  private final ServedIndex index;

  SearchResource(ServedIndex index) {
    this.index = index;
  }

  void get(Context ctx) throws IOException {
    Parameters asked = Parameters.ofAddress(ctx, Requests.NAMES);
    SearchRequest request = index.requests().request(asked);
    // A preference for the new changes with the clock, not with the index.
    if (request.recency() == null && index.isKnown(ctx)) {
      return;
    }
    answer(ctx, asked, request);
  }

  void post(Context ctx) throws IOException {
    Parameters.ofAddress(ctx, Set.of());
    Parameters asked = Parameters.ofBody(ctx, Requests.NAMES);
    answer(ctx, asked, index.requests().request(asked));
  }

  private void answer(Context ctx, Parameters asked, SearchRequest request) throws IOException {
    SearchResult result = index.ask(all -> all.search(request)).value();
    if (result.partial()) {
      Answer.dontKeep(ctx);
    }
    Optional<Correction> correction =
        asked.flag("didYouMean", false)
            ? index.ask(all -> all.didYouMean(request)).value()
            : Optional.empty();
    Answer.json(
        ctx,
        json -> {
          json.writeStartObject();
          new SearchJson(json).members(result);
          Cursor next = result.next();
          if (next != null && next.position() <= Requests.MAX_DEPTH) {
            json.writeStringField("next", next.toString());
          }
          if (correction.isPresent()) {
            json.writeStringField("didYouMean", correction.get().query());
          }
          json.writeEndObject();
        });
  }
}
