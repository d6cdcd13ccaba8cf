package io.broadsheet.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.article.Article;
import io.broadsheet.reader.text.TextDecoder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * JSON: lines of objects, a list of objects, one object, or an object with a list of objects in it.
 * A broken line costs that line; a broken list ends where it breaks.
 */
final class JsonFile {

  private static final ObjectMapper JSON = new ObjectMapper(new JsonFactory());

  /** How deep in an object a list of articles is looked for. */
  private static final int DEEPEST_LIST = 3;

  private final Input input;
  private final FieldMapping mapping;
  private final GuardedSink sink;

  /** Of the line, or of the object in a list, that is read; from 1. */
  private int number;

  JsonFile(Input input, FieldMapping mapping, GuardedSink sink) {
    this.input = input;
    this.mapping = mapping;
    this.sink = sink;
  }

  void read() throws IOException {
    byte[] head = input.head(Format.HEAD);
    var charset = TextDecoder.charset(head, input.charset());
    // Not closed: the bytes are the caller's.
    BufferedReader text = new BufferedReader(new InputStreamReader(input.stream(), charset));
    if (isLines(TextDecoder.decode(head, input.charset()))) {
      readLines(text);
    } else {
      readList(text);
    }
  }

  /** Whether each line is an object: the first line ends with it, or the next begins with one. */
  private static boolean isLines(String head) {
    String text = head.stripLeading();
    int end = text.indexOf('\n');
    return text.startsWith("{")
        && (end < 0
            || text.substring(0, end).stripTrailing().endsWith("}")
            || text.substring(end).stripLeading().startsWith("{"));
  }

  private void readLines(Reader text) throws IOException {
    StringBuilder line = new StringBuilder();
    boolean tooLong = false;
    for (int c = text.read(); c >= 0 || !line.isEmpty(); c = text.read()) {
      if (c < 0 || c == '\n') {
        number++;
        readLine(line.toString(), tooLong);
        line.setLength(0);
        tooLong = false;
      } else if (line.length() < Input.LARGEST) {
        line.append((char) c);
      } else {
        tooLong = true;
      }
    }
  }

  private void readLine(String line, boolean tooLong) {
    String where = input.where() + ":" + number;
    if (tooLong) {
      sink.problem(where, "a line larger than " + (Input.LARGEST >> 20) + " MiB: not read");
      return;
    }
    String json = line.startsWith("\uFEFF") ? line.substring(1) : line;
    if (json.isBlank()) {
      return;
    }
    try {
      object(JSON.readTree(json), where, input.id() + ":" + number);
    } catch (JsonProcessingException e) {
      sink.problem(where, notJson(e));
    }
  }

  private void readList(Reader text) throws IOException {
    try {
      JsonParser parser = JSON.createParser(text);
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          JsonNode object = JSON.readTree(parser);
          number++;
          object(
              object,
              input.where() + ":" + number,
              number == 1 && !isList(parser) ? input.id() : input.id() + ":" + number);
        }
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      sink.problem(input.where() + ":" + line, notJson(e));
    }
  }

  /** The parser's message without where it began, which it does not know. */
  private static String notJson(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage());
    int start = message.indexOf(" (start marker at ");
    return "not JSON: " + (start < 0 ? message : message.substring(0, start));
  }

  private static boolean isList(JsonParser parser) {
    return parser.getParsingContext().inArray();
  }

  private void object(JsonNode object, String where, String id) {
    JsonArticle article = article(object);
    try {
      String objection = article.objection();
      if (objection != null) {
        sink.problem(where, objection);
      } else if (article.isArticle() && !isFeed(object, article)) {
        take(article, where, id);
      } else if (!article.isOther()) {
        objectsIn(object, where, id);
      }
    } catch (IllegalArgumentException e) {
      sink.problem(where, String.valueOf(e.getMessage()));
    }
  }

  private void take(JsonArticle json, String where, String id) {
    Article article = json.article(id);
    sink.article(article);
    String date = json.date();
    if (date != null && article.published() == null) {
      sink.problem(
          where,
          "read without a date, for \""
              + date
              + "\" is no day up to today; write it as 2026-01-30 or 2026-01-30T18:05:00Z");
    }
  }

  private JsonArticle article(JsonNode object) {
    return new JsonArticle(object, mapping, input);
  }

  /** Whether a title is that of the articles below it, as in JSON Feed. */
  private boolean isFeed(JsonNode object, JsonArticle article) {
    return !article.isWhole() && !list(object, JsonArticle::isTitled, 0).isEmpty();
  }

  private void objectsIn(JsonNode object, String where, String id) {
    List<JsonNode> inside = list(object, JsonArticle::isItem, 0);
    if (inside.isEmpty()) {
      inside = wrapped(object, JsonArticle::isTitled, 0);
    }
    if (inside.isEmpty()) {
      inside = wrapped(object, JsonArticle::isWhole, 0);
    }
    if (inside.isEmpty()) {
      sink.problem(
          where,
          "a JSON object without a title or text that is known; name its fields with a field mapping");
    }
    for (int i = 0; i < inside.size(); i++) {
      object(inside.get(i), where + "[" + i + "]", id + ":" + (i + 1));
    }
  }

  /** The first list near in an object in which is such an item; empty where there is none. */
  private List<JsonNode> list(JsonNode object, Predicate<JsonArticle> isWanted, int depth) {
    for (JsonNode child : object) {
      if (child.isArray() && hasAny(child, isWanted, depth)) {
        List<JsonNode> found = new ArrayList<>();
        child.forEach(found::add);
        return found;
      } else if (child.isObject() && depth < DEEPEST_LIST && !article(child).isWhole()) {
        List<JsonNode> found = list(child, isWanted, depth + 1);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Whether an object in a list is wanted, wraps an article or has a list of such objects. */
  private boolean hasAny(JsonNode list, Predicate<JsonArticle> isWanted, int depth) {
    for (JsonNode one : list) {
      boolean holds =
          one.isObject()
              && (isWanted.test(article(one))
                  || !wrapped(one, JsonArticle::isTitled, 0).isEmpty()
                  || (depth < DEEPEST_LIST && !list(one, isWanted, depth + 1).isEmpty()));
      if (holds) {
        return true;
      }
    }
    return false;
  }

  /** The article in an object that wraps it, as interfaces do; empty where there is none. */
  private List<JsonNode> wrapped(JsonNode object, Predicate<JsonArticle> isWanted, int depth) {
    for (JsonNode child : object) {
      if (child.isObject() && isWanted.test(article(child))) {
        return List.of(child);
      }
    }
    for (JsonNode child : object) {
      if (child.isObject() && depth < DEEPEST_LIST) {
        List<JsonNode> found = wrapped(child, isWanted, depth + 1);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }
}
