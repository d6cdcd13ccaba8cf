package io.broadsheet.server;

import io.broadsheet.IndexStatistics;
import io.broadsheet.NewsIndex;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Set;

/** {@code /health}: whether the index can be read, and how much it holds. */
final class HealthResource {

  private final NewsIndex index;

  HealthResource(NewsIndex index) {
    this.index = index;
  }

  void get(Context ctx) throws IOException {
    Parameters.ofAddress(ctx, Set.of());
    IndexStatistics statistics = index.statistics();
    ctx.header("Cache-Control", "no-store");
    Answer.json(
        ctx,
        json -> {
          json.writeStartObject();
          json.writeStringField("status", "ok");
          json.writeNumberField("articles", statistics.articles());
          json.writeNumberField("passages", statistics.passages());
          json.writeEndObject();
        });
  }
}
