package io.broadsheet.reader.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The objects of a page's {@code application/ld+json} scripts. */
final class JsonLd {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "AnalysisNewsArticle",
          "AskPublicNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "ReportageNewsArticle",
          "ReviewNewsArticle",
          "AdvertiserContentArticle",
          "SatiricalArticle",
          "ScholarlyArticle",
          "TechArticle",
          "BlogPosting",
          "LiveBlogPosting",
          "SocialMediaPosting",
          "Report",
          "Review",
          "CreativeWork",
          "Recipe",
          "HowTo");

  private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "VideoObject");

  private static final int LONGEST_SCRIPT = 1 << 20;
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
        found.read(script.data());
      }
    }
    found.article = found.best();
    return found;
  }

  private void read(String script) {
    if (script.length() > LONGEST_SCRIPT) {
      return;
    }
    int start = Math.max(0, first(script.indexOf('{'), script.indexOf('[')));
    try {
      collect(JSON.readTree(script.substring(start)), 0);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      // What a page says of itself may be broken; what it shows is read all the same.
    }
  }

  private static int first(int one, int other) {
    return one < 0 ? other : other < 0 ? one : Math.min(one, other);
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

  /** Returns a value of an object of whatever type that describes the page. */
  @Nullable String pageText(String field) {
    for (JsonNode node : objects) {
      String value = isA(node, PAGES) ? text(node.path(field)) : null;
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static boolean isA(JsonNode node, Set<String> types) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (types.contains(one.asText())) {
          return true;
        }
      }
    }
    return types.contains(type.asText());
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
