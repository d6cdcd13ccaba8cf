package io.broadsheet.reader.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.reader.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The objects of a page's {@code application/ld+json} scripts. */
final class JsonLd {

  private static final Set<String> ARTICLES = Lexicon.of(JsonLd.class, "articles.txt");

  /** Objects deeper in each other are not looked at. */
  private static final int DEEPEST = 6;

  private final List<JsonNode> objects = new ArrayList<>();
  private final @Nullable String title;
  private JsonNode article = MissingNode.getInstance();

  private JsonLd(@Nullable String title) {
    this.title = title;
  }

  static JsonLd of(PageElements page, @Nullable String title) {
    JsonLd found = new JsonLd(title);
    for (Element script : page.scripts()) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        found.collect(ScriptJson.read(script.data(), type -> ARTICLES.contains(local(type))), 0);
      }
    }
    found.article = found.best();
    for (String field : new String[] {"author", "publisher"}) {
      if (found.article.has(field)) {
        ((ObjectNode) found.article).set(field, found.resolved(found.article.path(field)));
      }
    }
    return found;
  }

  private void collect(@Nullable JsonNode node, int depth) {
    if (node == null || depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, depth + 1));
    } else if (node.isObject()) {
      objects.add(node);
      collect(node.path("@graph"), depth + 1);
      collect(node.path("mainEntity"), depth + 1);
      collect(node.path("mainEntityOfPage"), depth + 1);
      collect(node.path("item"), depth + 1);
    }
  }

  /** Returns the object of the page's article, the one with the page's title if there are more. */
  JsonNode article() {
    return article;
  }

  private JsonNode best() {
    JsonNode best = MissingNode.getInstance();
    int most = -1;
    for (JsonNode node : objects) {
      int score = isA(node, ARTICLES) ? score(node) : -1;
      if (score > most) {
        most = score;
        best = node;
      }
    }
    return best;
  }

  /** The object that is meant where only its {@code @id} is given. */
  private JsonNode resolved(JsonNode node) {
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, resolved(array.get(i)));
      }
    } else if (node.has("@id") && !node.has("name")) {
      for (JsonNode object : objects) {
        if (object.has("name") && object.path("@id").equals(node.path("@id"))) {
          return object;
        }
      }
    }
    return node;
  }

  private int score(JsonNode node) {
    String headline = text(node.path("headline"));
    int score = node.has("datePublished") ? 2 : 0;
    score += headline != null ? 2 : 0;
    return score
        + (headline != null && title != null && Titles.overlap(headline, title) > 0.6 ? 4 : 0);
  }

  /** Returns the name of the first object of one of these types. */
  @Nullable String nameOf(String... types) {
    Set<String> wanted = Set.of(types);
    for (JsonNode node : objects) {
      String name = isA(node, wanted) ? text(node.path("name")) : null;
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private static boolean isA(JsonNode node, Set<String> types) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (types.contains(local(one.asText()))) {
          return true;
        }
      }
    }
    return types.contains(local(type.asText()));
  }

  /** A type's own name: {@code NewsArticle} of {@code https://schema.org/NewsArticle}. */
  private static String local(String type) {
    return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
  }

  /** Returns a value, or the first of several, as text without markup; null where it is blank. */
  static @Nullable String text(JsonNode node) {
    JsonNode value = node.isArray() ? node.path(0) : node;
    value = value.isObject() ? value.path(value.has("@value") ? "@value" : "name") : value;
    if (!value.isValueNode() || value.isNull() || value.asText().isBlank()) {
      return null;
    }
    String text = value.asText().strip();
    return text.indexOf('&') >= 0 || text.indexOf('<') >= 0
        ? Jsoup.parseBodyFragment(text).text()
        : text;
  }
}
