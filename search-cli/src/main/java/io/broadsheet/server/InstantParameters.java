package io.broadsheet.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The parameters of one query of an InstantSearch client. Clients send them as an object, in the
 * form of an address, or beside the index's name; lists come as arrays or as their JSON in a text.
 */
final class InstantParameters {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> USED =
      Set.of(
          "query",
          "page",
          "hitsPerPage",
          "facets",
          "maxValuesPerFacet",
          "facetFilters",
          "numericFilters",
          "highlightPreTag",
          "highlightPostTag",
          "attributesToSnippet",
          "snippetEllipsisText",
          "facetName",
          "facetQuery",
          "maxFacetHits");

  /** What clients send that has no say in which articles are found. */
  private static final Set<String> IGNORED =
      Set.of(
          "analytics",
          "analyticsTags",
          "attributesToHighlight",
          "attributesToRetrieve",
          "clickAnalytics",
          "enableABTest",
          "enablePersonalization",
          "enableRules",
          "getRankingInfo",
          "naturalLanguages",
          "percentileComputation",
          "queryLanguages",
          "replaceSynonymsInHighlight",
          "responseFields",
          "restrictHighlightAndSnippetArrays",
          "ruleContexts",
          "sortFacetValuesBy",
          "userToken");

  private static final Set<String> AROUND = Set.of("indexName", "params", "type", "facet");

  private final Map<String, JsonNode> values = new TreeMap<>();

  private InstantParameters() {}

  /** Reads the parameters of an element of {@code requests}. */
  static InstantParameters of(JsonNode query) {
    if (!query.isObject()) {
      throw Problem.parameter("an element of requests is no object");
    }
    InstantParameters read = new InstantParameters();
    query
        .properties()
        .forEach(member -> {
          if (!AROUND.contains(member.getKey())) {
            read.put(member.getKey(), member.getValue());
          }
        });
    JsonNode params = query.path("params");
    if (params.isObject()) {
      params.properties().forEach(member -> read.put(member.getKey(), member.getValue()));
    } else {
      read.address(params.asText(""));
    }
    return read;
  }

  private void address(String params) {
    for (String pair : params.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        put(decode(pair.substring(0, equals)), new TextNode(decode(pair.substring(equals + 1))));
      } else if (!pair.isEmpty()) {
        throw Problem.parameter("params has no value for " + pair);
      }
    }
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Problem.parameter("params cannot be decoded: " + text);
    }
  }

  private void put(String name, JsonNode value) {
    if (!USED.contains(name) && !IGNORED.contains(name) && !says(value).isEmpty()) {
      throw Problem.unknownParameter(name, new TreeSet<>(USED));
    }
    if (value.asText().length() > Parameters.MAX_LENGTH) {
      throw Problem.parameter(name + " has more than " + Parameters.MAX_LENGTH + " characters");
    }
    values.put(name, value);
  }

  /** Returns what a value asks for: clients send empty ones for what they do not use. */
  private static String says(JsonNode value) {
    return value.isNull() || (value.isContainerNode() && value.isEmpty()) ? "" : plain(value);
  }

  private static String plain(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.toString();
  }

  boolean has(String name) {
    return !says(values.getOrDefault(name, MissingNode.getInstance())).isEmpty();
  }

  String text(String name, String otherwise) {
    JsonNode value = values.get(name);
    return value == null || value.isNull() ? otherwise : plain(value);
  }

  int number(String name, int otherwise, int least, int most) {
    String given = text(name, "");
    try {
      int number = given.isEmpty() ? otherwise : Integer.parseInt(given);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw Problem.parameter(name + " is a number of " + least + " to " + most + ": " + given);
  }

  /** Returns the elements of a list; a text that is no JSON is a list of what its commas divide. */
  List<JsonNode> list(String name) {
    if (!has(name)) {
      return List.of();
    }
    JsonNode value = values.getOrDefault(name, MissingNode.getInstance());
    List<JsonNode> elements = new ArrayList<>();
    if (value.isTextual() && value.asText().startsWith("[")) {
      value = parsed(name, value.asText());
    }
    if (value.isArray()) {
      value.forEach(elements::add);
    } else {
      for (String part : value.asText().split(",", -1)) {
        elements.add(new TextNode(part.strip()));
      }
    }
    return elements;
  }

  private static JsonNode parsed(String name, String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw Problem.parameter(name + " is no JSON: " + e.getOriginalMessage());
    }
  }

  /** Returns them in the form of an address, which answers repeat. */
  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(entry -> encode(entry.getKey()) + "=" + encode(plain(entry.getValue())))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
