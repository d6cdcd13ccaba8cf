package io.broadsheet.server;

import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.NewsIndex;
import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.Article;
import io.broadsheet.article.TextSpan;
import io.broadsheet.json.AnnotationJson;
import io.broadsheet.json.SearchJson;
import io.broadsheet.query.SearchRequest;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /articles/{id}}: an article with what its text says, and what a query marks in it. */
final class ArticleResource {

  private static final Set<String> NAMES = Set.of("q", "variants", "strict");

  private final ServedIndex index;

  ArticleResource(ServedIndex index) {
    this.index = index;
  }

  /** An article with the marks of a query, which are null where there is none. */
  private record Marked(
      AnnotatedArticle article, @Nullable List<TextSpan> title, @Nullable List<TextSpan> text) {

    static Optional<Marked> of(NewsIndex index, String id, @Nullable SearchRequest request)
        throws IOException {
      AnnotatedArticle annotated = index.annotatedArticle(id).orElse(null);
      if (annotated == null || request == null) {
        return Optional.ofNullable(annotated).map(only -> new Marked(only, null, null));
      }
      Article article = annotated.article();
      String language = article.language();
      return Optional.of(
          new Marked(
              annotated,
              index.marks(request, article.title(), language),
              index.marks(request, article.text(), language)));
    }
  }

  void get(Context ctx) throws IOException {
    Parameters asked = Parameters.ofAddress(ctx, NAMES);
    SearchRequest request = asked.text("q") == null ? null : index.requests().request(asked);
    if (index.isKnown(ctx)) {
      return;
    }
    String id = ctx.pathParam("id");
    ServedIndex.Told<Optional<Marked>> told = index.ask(all -> Marked.of(all, id, request));
    Marked marked = told.value().orElseThrow(() -> Problem.unknown("no article " + id));
    Answer.json(ctx, json -> write(marked, told.tookMillis(), json));
  }

  private static void write(Marked marked, long tookMillis, JsonGenerator json) throws IOException {
    Article article = marked.article().article();
    json.writeStartObject();
    AnnotationJson.members(marked.article(), json);
    SearchJson shape = new SearchJson(json);
    shape.text("url", article.url());
    shape.texts("authors", article.authors());
    shape.text("section", article.section());
    shape.text("language", article.language());
    if (marked.title() != null && marked.text() != null) {
      shape.marks("titleMarks", marked.title());
      shape.marks("marks", marked.text());
    }
    json.writeNumberField("tookMillis", tookMillis);
    json.writeEndObject();
  }
}
