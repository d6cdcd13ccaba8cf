package io.broadsheet.server;

import io.broadsheet.NewsIndex;
import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.Article;
import io.broadsheet.json.AnnotationJson;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Set;

/** {@code /articles/{id}}: an article with what its text says. */
final class ArticleResource {

  private final NewsIndex index;
  private final Admission admission;

  ArticleResource(NewsIndex index, Admission admission) {
    this.index = index;
    this.admission = admission;
  }

  void get(Context ctx) throws IOException {
    Parameters.ofAddress(ctx, Set.of());
    if (Answer.isKnown(ctx, index.version())) {
      return;
    }
    String id = ctx.pathParam("id");
    AnnotatedArticle annotated =
        admission
            .admit(() -> index.annotatedArticle(id))
            .orElseThrow(() -> Problem.unknown("no article " + id));
    Article article = annotated.article();
    Answer.json(
        ctx,
        json -> {
          json.writeStartObject();
          AnnotationJson.members(annotated, json);
          if (article.url() != null) {
            json.writeStringField("url", article.url());
          }
          json.writeArrayFieldStart("authors");
          for (String author : article.authors()) {
            json.writeString(author);
          }
          json.writeEndArray();
          if (article.section() != null) {
            json.writeStringField("section", article.section());
          }
          if (article.language() != null) {
            json.writeStringField("language", article.language());
          }
          json.writeEndObject();
        });
  }
}
