package io.broadsheet.server;

import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.NewsIndex;
import io.broadsheet.article.Article;
import io.broadsheet.json.SearchJson;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.ArticleSink;
import io.broadsheet.reader.ReadProblem;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /articles} and {@code DELETE /articles/{id}}, for clients that show the token. */
final class WritingResource {

  /** Most bytes of articles in one request. */
  static final int MAX_BODY = 1 << 24;

  private static final String BEARER = "bearer ";

  private final NewsIndex index;
  private final @Nullable String token;

  WritingResource(NewsIndex index, @Nullable String token) {
    this.index = index;
    this.token = token;
  }

  void post(Context ctx) throws IOException {
    authorise(ctx);
    Parameters.ofAddress(ctx, Set.of());
    byte[] body = RequestBody.read(ctx, MAX_BODY);
    Taken taken = new Taken();
    new ArticleReader().read(new ByteArrayInputStream(body), "body", RequestId.of(ctx), taken);
    if (taken.changes.isEmpty()) {
      throw Problem.unreadable(
          taken.problems.isEmpty() ? "the body holds no article" : taken.problems.get(0));
    }
    index.commit();
    Answer.json(ctx, taken::write);
  }

  void delete(Context ctx) throws IOException {
    authorise(ctx);
    Parameters.ofAddress(ctx, Set.of());
    String id = ctx.pathParam("id");
    if (!index.delete(id)) {
      throw Problem.unknown("no article " + id);
    }
    index.commit();
    ctx.status(204);
  }

  private void authorise(Context ctx) {
    if (token == null) {
      throw Problem.readOnly();
    }
    String shown = ctx.header("Authorization");
    if (shown == null || !shown.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      throw Problem.unauthorised();
    }
    byte[] given = shown.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8);
    // Takes the same time wherever the two differ.
    if (!MessageDigest.isEqual(given, token.getBytes(StandardCharsets.UTF_8))) {
      throw Problem.unauthorised();
    }
  }

  /** Adds what is read to the index and counts. */
  private final class Taken implements ArticleSink {
    private final Map<NewsIndex.Change, Integer> changes = new EnumMap<>(NewsIndex.Change.class);
    private final List<String> problems = new ArrayList<>();

    @Override
    public void article(Article article) throws IOException {
      changes.merge(index.add(article), 1, Integer::sum);
    }

    @Override
    public void problem(ReadProblem problem) {
      problems.add(problem.toString());
    }

    void write(JsonGenerator json) throws IOException {
      json.writeStartObject();
      for (NewsIndex.Change change : NewsIndex.Change.values()) {
        json.writeNumberField(
            change.name().toLowerCase(Locale.ROOT), changes.getOrDefault(change, 0));
      }
      new SearchJson(json).texts("problems", problems);
      json.writeEndObject();
    }
  }
}
