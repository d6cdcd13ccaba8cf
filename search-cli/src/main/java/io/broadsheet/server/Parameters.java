package io.broadsheet.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a client asks for: the parameters of the address, or the members of a JSON object. */
final class Parameters {

  /** Most bytes of a JSON body. */
  static final int MAX_BODY = 1 << 16;

  /** Most code units of one parameter. */
  static final int MAX_LENGTH = 4000;

  /** Deep enough for what is read, too shallow to hurt. */
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values, Set<String> known) {
    this.values = values;
    values.forEach((name, given) -> check(name, given, known));
  }

  private static void check(String name, List<String> given, Set<String> known) {
    if (!known.contains(name)) {
      throw Problem.unknownParameter(name, new TreeSet<>(known));
    }
    for (String value : given) {
      if (value.length() > MAX_LENGTH) {
        throw Problem.parameter(name + " has more than " + MAX_LENGTH + " characters");
      }
    }
  }

  static Parameters ofAddress(Context ctx, Set<String> known) {
    return new Parameters(ctx.queryParamMap(), known);
  }

  static Parameters ofBody(Context ctx, Set<String> known) throws IOException {
    JsonNode object = json(ctx);
    Map<String, List<String>> values = new HashMap<>();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      values.put(member.getKey(), texts(member.getKey(), member.getValue()));
    }
    return new Parameters(values, known);
  }

  /** Returns the values of a member; none of null, which many clients write for what they omit. */
  private static List<String> texts(String name, JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(element -> texts.add(element.asText()));
    } else if (value.isObject()) {
      throw Problem.parameter(name + " is an object");
    } else if (!value.isNull()) {
      texts.add(value.asText());
    }
    return texts;
  }

  /** Refuses a JSON object that has other members. */
  static void checkNames(JsonNode object, Set<String> known) {
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      if (!known.contains(member.getKey())) {
        throw Problem.unknownParameter(member.getKey(), new TreeSet<>(known));
      }
    }
  }

  /** Reads a body that is a JSON object. */
  static JsonNode json(Context ctx) throws IOException {
    try {
      JsonNode object = JSON.readTree(RequestBody.read(ctx, MAX_BODY));
      if (object != null && object.isObject()) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw Problem.parameter("the body is no JSON: " + e.getOriginalMessage());
    }
    throw Problem.parameter("the body is no JSON object");
  }

  /** Returns a parameter's only value, or null where it was not given. */
  @Nullable String text(String name) {
    List<String> given = all(name);
    if (given.size() > 1) {
      throw Problem.parameter(name + " is given more than once");
    }
    return given.isEmpty() ? null : given.get(0);
  }

  String text(String name, String otherwise) {
    String given = text(name);
    return given == null ? otherwise : given;
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  int number(String name, int least, int most, int otherwise) {
    String given = text(name);
    if (given == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(given);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw Problem.parameter(name + " is a number of " + least + " to " + most + ": " + given);
  }

  boolean flag(String name, boolean otherwise) {
    return switch (text(name, Boolean.toString(otherwise))) {
      case "true", "" -> true;
      case "false" -> false;
      default -> throw Problem.parameter(name + " is true or false");
    };
  }

  <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
    String given = text(name);
    return given == null ? otherwise : constant(name, given, type);
  }

  static <E extends Enum<E>> E constant(String name, String given, Class<E> type) {
    List<String> names = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String lower = constant.name().toLowerCase(Locale.ROOT);
      if (lower.equals(given.toLowerCase(Locale.ROOT))) {
        return constant;
      }
      names.add(lower);
    }
    throw Problem.parameter(name + " is one of " + String.join(", ", names) + ": " + given);
  }
}
