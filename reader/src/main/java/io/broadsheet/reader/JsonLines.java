package io.broadsheet.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.article.Article;
import java.io.IOException;
import java.util.function.Consumer;

/** JSON lines, an article an object: {@code id, title, text, source, published, url, authors …}. */
final class JsonLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String where;
  private final String id;

  JsonLines(String where, String id) {
    this.where = where;
    this.id = id;
  }

  void read(String content, ArticleSink sink) throws IOException {
    int number = 0;
    for (String line : content.split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      Article article;
      try {
        article = article(JSON.readTree(line), id + ":" + number);
      } catch (JsonProcessingException e) {
        sink.problem(new ReadProblem(where + ":" + number, "not JSON: " + e.getOriginalMessage()));
        continue;
      } catch (IllegalArgumentException | java.time.DateTimeException e) {
        sink.problem(new ReadProblem(where + ":" + number, String.valueOf(e.getMessage())));
        continue;
      }
      sink.article(article);
    }
  }

  private static Article article(JsonNode node, String fallbackId) {
    Article.Builder builder = Article.builder(node.path("id").asText(fallbackId));
    set(node, "title", builder::title);
    set(node, "text", builder::text);
    set(node, "source", builder::source);
    set(node, "published", builder::published);
    set(node, "url", builder::url);
    set(node, "section", builder::section);
    set(node, "language", builder::language);
    node.path("authors").forEach(author -> builder.author(author.asText()));
    return builder.build();
  }

  private static void set(JsonNode node, String field, Consumer<String> setter) {
    JsonNode value = node.path(field);
    if (value.isValueNode()
        && !value.isNull()
        && (field.equals("text") || !value.asText().isBlank())) {
      setter.accept(value.asText());
    }
  }
}
