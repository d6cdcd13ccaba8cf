package io.broadsheet.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says of a wrong one what may stand there. */
final class OptionValues {

  private OptionValues() {}

  /** Has the commands read their values so. */
  static void register(CommandLine root) {
    root.registerConverter(Path.class, OptionValues::path);
    for (CommandLine command : root.getSubcommands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        if (option.type().isEnum()) {
          registerOneOf(command, option.type());
        }
      }
    }
  }

  private static <T> void registerOneOf(CommandLine command, Class<T> type) {
    command.registerConverter(type, value -> oneOf(type, value));
  }

  private static <T> T oneOf(Class<T> type, String value) {
    for (T each : type.getEnumConstants()) {
      if (each.toString().equalsIgnoreCase(value)) {
        return each;
      }
    }
    String all =
        Arrays.stream(type.getEnumConstants())
            .map(each -> each.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw new TypeConversionException("'" + value + "' is none of " + all);
  }

  /** An empty path would be the current folder; mostly a variable was not set. */
  private static Path path(String value) {
    if (value.isEmpty()) {
      throw new TypeConversionException("an empty path");
    }
    return Path.of(value);
  }
}
