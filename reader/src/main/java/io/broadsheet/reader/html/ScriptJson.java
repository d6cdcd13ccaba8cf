package io.broadsheet.reader.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON in scripts of pages. Templates write it more often than programs do, so it comes
 * with trailing commas, raw line breaks, in comments and CDATA, with encoded quotes, or cut off;
 * what can no longer be parsed is searched for the values that matter.
 */
final class ScriptJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .build();

  private static final int LONGEST = 1 << 20;

  /** A value with not too many escapes, since the matcher goes one call deeper for each. */
  private static final String STRING = "\\s*:\\s*\"((?:[^\"\\\\]++|\\\\.){0,200}+)\"";

  private static final Pattern TYPE = Pattern.compile("\"@type\"" + STRING);
  private static final Pattern FIELD =
      Pattern.compile(
          "\"(headline|datePublished|dateCreated|articleSection|inLanguage)\"" + STRING);
  private static final Pattern AUTHOR =
      Pattern.compile("\"author\"\\s*:\\s*[\\[{][^\\]}]{0,300}?\"name\"" + STRING);

  private ScriptJson() {}

  /**
   * Reads a script.
   *
   * @param isWanted tells the types of objects of which values are saved where the script cannot be
   *     parsed
   * @return its value; a missing node where nothing can be read
   */
  static JsonNode read(String script, Predicate<String> isWanted) {
    if (script.length() > LONGEST) {
      return MissingNode.getInstance();
    }
    String json = unwrapped(script);
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      // What a page says of itself may be broken; what it shows is read all the same.
      return saved(json, isWanted);
    }
  }

  private static String unwrapped(String script) {
    String text = script.replace("<![CDATA[", "").replace('\u00A0', ' ');
    if (text.indexOf('"') < 0 && text.contains("&quot;")) {
      text = Parser.unescapeEntities(text, false);
    }
    int object = text.indexOf('{');
    int array = text.indexOf('[');
    int start = object < 0 ? array : array < 0 ? object : Math.min(object, array);
    return text.substring(Math.max(0, start));
  }

  /** Values of the first object of a wanted type, found by their names. */
  private static JsonNode saved(String json, Predicate<String> isWanted) {
    Matcher type = TYPE.matcher(json);
    while (type.find()) {
      if (isWanted.test(type.group(1))) {
        String rest = json.substring(Math.max(0, json.lastIndexOf('{', type.start())));
        return saved(rest, JSON.createObjectNode().put("@type", type.group(1)));
      }
    }
    return MissingNode.getInstance();
  }

  private static JsonNode saved(String json, ObjectNode object) {
    Matcher field = FIELD.matcher(json);
    while (field.find()) {
      if (!object.has(field.group(1))) {
        object.put(field.group(1), unescaped(field.group(2)));
      }
    }
    Matcher author = AUTHOR.matcher(json);
    if (author.find()) {
      object.put("author", unescaped(author.group(1)));
    }
    return object;
  }

  private static @Nullable String unescaped(String value) {
    try {
      return JSON.readTree("\"" + value + "\"").asText();
    } catch (JsonProcessingException e) {
      return value;
    }
  }
}
