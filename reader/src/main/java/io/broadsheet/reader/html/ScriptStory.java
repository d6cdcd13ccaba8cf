package io.broadsheet.reader.html;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.text.DateText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The story of a page that is sent as data for a script to show. Whatever the names in the data,
 * the paragraphs of one text stand in the same place of many like objects ({@code
 * story.elements[].content}), or together in one value as HTML; the place with the most sentences
 * is the story's, unless its name is one of comments or related stories.
 */
final class ScriptStory {

  /** The beginning of an object that a script assigns to a variable. */
  private static final Pattern ASSIGNED = Pattern.compile("=\\s*(?=\\{\\s*\")");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final int MOST_ASSIGNED = 8;
  private static final int SHORTEST_SCRIPT = 500;
  private static final int SHORTEST_PARAGRAPH = 40;
  private static final int DEEPEST = 60;

  /** How far around the text its date may stand. */
  private static final int NEAR = 4;

  /** Values of one place, and the objects around the first of them, the innermost first. */
  private record Place(List<String> values, List<JsonNode> around) {

    int sentences() {
      return values.stream().filter(ScriptStory::isProse).mapToInt(String::length).sum();
    }
  }

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Deque<JsonNode> around = new ArrayDeque<>();

  private final FlightRows rows;

  private ScriptStory(FlightRows rows) {
    this.rows = rows;
  }

  /** Finds the story in the scripts of a page; its text is empty where none is. */
  static PageText find(List<Element> scripts) {
    ScriptStory story = new ScriptStory(FlightRows.of(scripts));
    for (Element script : scripts) {
      story.read(script.attr("type").toLowerCase(Locale.ROOT), script.data());
    }
    story.rows.values().forEach(value -> story.collect(value, "", 0));
    Place best = new Place(List.of(), List.of());
    for (Place place : story.places.values()) {
      best = place.sentences() > best.sentences() ? place : best;
    }
    return new PageText(text(best), published(best.around()));
  }

  private void read(String type, String data) {
    if (data.length() < SHORTEST_SCRIPT || type.contains("ld+json")) {
      return;
    } else if (type.contains("json")) {
      collect(ScriptJson.read(data, name -> false), "", 0);
      return;
    }
    Matcher assigned = ASSIGNED.matcher(data);
    for (int i = 0; i < MOST_ASSIGNED && assigned.find(); i++) {
      collect(ScriptJson.read(data.substring(assigned.end()), name -> false), "", 0);
    }
  }

  private void collect(JsonNode node, String place, int depth) {
    if (node.isTextual()) {
      places
          .computeIfAbsent(place, key -> new Place(new ArrayList<>(), List.copyOf(around)))
          .values()
          .add(rows.resolved(node.asText()));
    } else if (depth < DEEPEST) {
      around.push(node);
      for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
        collect(element, place + "[]", depth + 1);
      }
      node.properties().forEach(field -> collectField(field, place, depth));
      around.pop();
    }
  }

  /** A number in a name is a key, and tells like objects apart. */
  private void collectField(Map.Entry<String, JsonNode> field, String place, int depth) {
    if (!Marks.isNotOfStory(field.getKey())) {
      String name = NUMBER.matcher(field.getKey()).replaceAll("#");
      collect(field.getValue(), place + "." + name, depth + 1);
    }
  }

  private static boolean isProse(String value) {
    String text = value.strip();
    return text.length() >= SHORTEST_PARAGRAPH
        && text.indexOf('{') < 0
        && (text.contains("</p>") || Weights.endsSentence(text));
  }

  private static String text(Place place) {
    List<String> paragraphs = new ArrayList<>();
    for (String value : place.values()) {
      String text = BodyText.ofValue(value);
      if (!text.isBlank()) {
        paragraphs.add(text);
      }
    }
    return String.join("\n\n", paragraphs);
  }

  private static @Nullable PublicationTime published(List<JsonNode> around) {
    for (String name : new String[] {"publish", "date", "created"}) {
      for (JsonNode object : around.subList(0, Math.min(NEAR, around.size()))) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
          boolean isNamed = field.getKey().toLowerCase(Locale.ROOT).contains(name);
          PublicationTime time = isNamed ? DateText.parse(field.getValue().asText()) : null;
          if (time != null) {
            return time;
          }
        }
      }
    }
    return null;
  }
}
