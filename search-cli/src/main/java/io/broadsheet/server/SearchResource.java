package io.broadsheet.server;

import io.broadsheet.NewsIndex;
import io.broadsheet.json.SearchJson;
import io.broadsheet.query.Cursor;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchResult;
import io.broadsheet.suggest.Correction;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;

/** {@code /search}: passages that answer a query. */
final class SearchResource {

  private final NewsIndex index;
  private final Requests requests;
  private final Admission admission;

  SearchResource(NewsIndex index, Requests requests, Admission admission) {
    this.index = index;
    this.requests = requests;
    this.admission = admission;
  }

  void get(Context ctx) throws IOException {
    Parameters asked = Parameters.ofAddress(ctx, Requests.NAMES);
    SearchRequest request = requests.request(asked);
    // A preference for the new changes with the clock, not with the index.
    if (request.recency() == null && Answer.isKnown(ctx, index.version())) {
      return;
    }
    answer(ctx, asked, request);
  }

  void post(Context ctx) throws IOException {
    Parameters asked = Parameters.ofBody(ctx, Requests.NAMES);
    answer(ctx, asked, requests.request(asked));
  }

  private void answer(Context ctx, Parameters asked, SearchRequest request) throws IOException {
    SearchResult result = admission.admit(() -> index.search(request));
    Optional<Correction> correction =
        asked.flag("didYouMean", false)
            ? admission.admit(() -> index.didYouMean(request))
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
