package io.broadsheet.server;

import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.json.SearchJson;
import io.broadsheet.query.RelatedArticle;
import io.broadsheet.query.RelatedArticles;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /articles/{id}/related}: what came before an article, and what followed. */
final class RelatedResource {

  private static final int DEFAULT_LIMIT = 5;
  private static final int MAX_LIMIT = 50;

  private final ServedIndex index;

  RelatedResource(ServedIndex index) {
    this.index = index;
  }

  void get(Context ctx) throws IOException {
    Parameters asked = Parameters.ofAddress(ctx, Set.of("limit"));
    int limit = asked.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
    String id = ctx.pathParam("id");
    if (index.isKnown(ctx)) {
      return;
    }
    ServedIndex.Told<Optional<RelatedArticles>> told =
        index.ask(all -> all.related(id, limit, index.requests().timeout()));
    RelatedArticles related = told.value().orElseThrow(() -> Problem.unknown("no article " + id));
    if (related.partial()) {
      Answer.dontKeep(ctx);
    }
    Answer.json(ctx, json -> write(related, told.tookMillis(), json));
  }

  private static void write(RelatedArticles related, long tookMillis, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", related.articleId());
    json.writeNumberField("tookMillis", tookMillis);
    new SearchJson(json).texts("warnings", related.warnings());
    list("background", related.background(), json);
    list("followUps", related.followUps(), json);
    json.writeEndObject();
  }

  private static void list(String name, List<RelatedArticle> articles, JsonGenerator json)
      throws IOException {
    SearchJson shape = new SearchJson(json);
    json.writeArrayFieldStart(name);
    for (RelatedArticle related : articles) {
      json.writeStartObject();
      json.writeFieldName("article");
      shape.article(related.article());
      json.writeNumberField("score", related.score());
      shape.texts("sharedNames", related.sharedNames());
      shape.texts("sharedTerms", related.sharedTerms());
      shape.alsoIn(related.alsoIn());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
