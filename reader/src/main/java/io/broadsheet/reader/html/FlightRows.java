package io.broadsheet.reader.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The data that pages of Next.js push to React, in rows of React's Flight protocol: {@code
 * 1:{"body":"$2"}} is a value, and {@code 2:Tc,<p>words</p>} a text of so many bytes, in
 * hexadecimal, which values refer to by {@code $2}.
 */
final class FlightRows {

  private static final String PUSH = "self.__next_f.push(";
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{1,6}");

  private final byte[] stream;
  private final Map<String, String> texts = new HashMap<>();
  private final List<JsonNode> values = new ArrayList<>();

  private FlightRows(String stream) {
    this.stream = stream.getBytes(StandardCharsets.UTF_8);
  }

  /** Reads the rows that the scripts of a page push, together, for a row may be in several. */
  static FlightRows of(List<Element> scripts) {
    StringBuilder stream = new StringBuilder();
    for (Element script : scripts) {
      String data = script.data().strip();
      if (data.startsWith(PUSH)) {
        String pushed =
            data.substring(PUSH.length(), Math.max(PUSH.length(), data.lastIndexOf(')')));
        stream.append(ScriptJson.read(pushed, name -> false).path(1).asText());
      }
    }
    FlightRows rows = new FlightRows(stream.toString());
    for (int at = 0; at < rows.stream.length; ) {
      at = rows.read(at);
    }
    return rows;
  }

  /** Returns the values, in their order. */
  List<JsonNode> values() {
    return values;
  }

  /** Returns the text that a value refers to, or else the value. */
  String resolved(String value) {
    return value.startsWith("$") ? texts.getOrDefault(value.substring(1), value) : value;
  }

  /** Reads the row that begins at a place, and returns where the next one does. */
  private int read(int start) {
    int line = end('\n', start, stream.length);
    int colon = end(':', start, line);
    String key = colon < line ? text(start, colon) : "";
    if (!KEY.matcher(key).matches()) {
      return line + 1;
    }
    int comma = end(',', colon, line);
    boolean isText = colon + 1 < stream.length && stream[colon + 1] == 'T';
    Matcher length = KEY.matcher(isText ? text(colon + 2, comma) : "");
    if (length.matches()) {
      int after = Math.min(stream.length, comma + 1 + Integer.parseInt(length.group(), 16));
      texts.put(key, text(Math.min(after, comma + 1), after));
      return after;
    }
    if (colon + 1 < line && (stream[colon + 1] == '[' || stream[colon + 1] == '{')) {
      values.add(ScriptJson.read(text(colon + 1, line), name -> false));
    }
    return line + 1;
  }

  private String text(int start, int end) {
    return start < end ? new String(stream, start, end - start, StandardCharsets.UTF_8) : "";
  }

  /** Where a sign comes next before a limit, or the limit. */
  private int end(char sign, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (stream[i] == sign) {
        return i;
      }
    }
    return limit;
  }
}
