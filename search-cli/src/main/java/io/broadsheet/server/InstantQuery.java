package io.broadsheet.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.query.SearchRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * One query of an InstantSearch client.
 *
 * @param index the name that the client gives the index; repeated in the answer
 * @param text what to search for
 * @param page the page's number, from 0
 * @param perPage hits a page; 0 asks for the count alone
 * @param before what stands before a highlighted word
 * @param after what stands behind it
 */
record InstantQuery(String index, String text, int page, int perPage, String before, String after) {

  private static final int DEFAULT_PER_PAGE = 20;

  static InstantQuery of(JsonNode query) {
    Map<String, String> params = params(query.path("params"));
    return new InstantQuery(
        query.path("indexName").asText("news"),
        params.getOrDefault("query", query.path("query").asText("")),
        number(params, "page", 0, 0, Requests.MAX_DEPTH),
        number(params, "hitsPerPage", DEFAULT_PER_PAGE, 0, Requests.MAX_LIMIT),
        params.getOrDefault("highlightPreTag", "<em>"),
        params.getOrDefault("highlightPostTag", "</em>"));
  }

  /** Clients send parameters as an object or in the form of an address. */
  private static Map<String, String> params(JsonNode node) {
    Map<String, String> params = new HashMap<>();
    if (node.isObject()) {
      node.properties().forEach(member -> params.put(member.getKey(), plain(member.getValue())));
      return params;
    }
    for (String pair : node.asText("").split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        params.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return params;
  }

  private static String plain(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.toString();
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Problem.parameter("params cannot be decoded: " + text);
    }
  }

  private static int number(
      Map<String, String> params, String name, int otherwise, int least, int most) {
    try {
      int number = Integer.parseInt(params.getOrDefault(name, Integer.toString(otherwise)));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw Problem.parameter(name + " is a number of " + least + " to " + most);
  }

  /** Returns the hits before this page. */
  int skipped() {
    return page * perPage;
  }

  /** Returns a request for all hits up to the end of this page. */
  SearchRequest request(Requests requests) {
    if (text.length() > Parameters.MAX_LENGTH) {
      throw Problem.parameter("query has more than " + Parameters.MAX_LENGTH + " characters");
    }
    if (skipped() > Requests.MAX_DEPTH - perPage) {
      throw Problem.parameter("pages end after " + Requests.MAX_DEPTH + " hits");
    }
    return SearchRequest.builder(text)
        .limit(Math.max(1, skipped() + perPage))
        .timeout(requests.timeout())
        .build();
  }
}
