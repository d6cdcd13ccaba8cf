package io.broadsheet.names;

import java.util.List;
import java.util.Map;

/**
 * Makes the inflected forms of a line of {@code english-variants.txt}. Forms that nobody writes
 * ({@code tumourist}) are made too: they cost a few bytes and stand for nothing else.
 */
final class VariantForms {

  private static final List<String> SUFFIXES = List.of("", "s", "ed", "ing", "er", "ers");

  private final Map<String, String> forms;

  VariantForms(Map<String, String> forms) {
    this.forms = forms;
  }

  /** Adds the forms of one line; its kind is its first word. */
  void add(String kind, String word, String written) {
    switch (kind) {
      case "er" -> addEr(stem(word, 2));
      case "l" -> addDoubled(word);
      case "ll" -> addSingle(stem(word, 1));
      case "ense" -> addAll(stem(word, 3), "nce", "nse", List.of("", "s"));
      case "yze" -> addAll(stem(word, 2), "s", "z", List.of("e", "ed", "er", "ers", "ing"));
      case "og" -> addAll(word, "ue", "", List.of("", "s"));
      case "=" -> addInflected(word, written);
      case "!" -> forms.put(word, written);
      default -> throw new IllegalArgumentException("no kind of spelling variant: " + kind);
    }
  }

  private void addEr(String stem) {
    addAll(stem, "re", "er", List.of("", "s"));
    forms.put(stem + "red", stem + "ered");
    forms.put(stem + "ring", stem + "ering");
  }

  /** Travelled, travelling, traveller; never the bare word. */
  private void addDoubled(String word) {
    String last = word.substring(word.length() - 1);
    addAll(word, last, "", List.of("ed", "ing", "er", "ers", "ings", "or", "ors", "ist", "ists"));
  }

  /** Enrol, enrols; the other forms double the l everywhere. */
  private void addSingle(String single) {
    forms.put(single, single + "l");
    forms.put(single + "s", single + "ls");
  }

  private void addInflected(String from, String to) {
    for (String suffix : SUFFIXES) {
      String form = inflect(from, suffix);
      if (!form.equals(to)) {
        forms.put(form, inflect(to, suffix));
      }
    }
  }

  private static String inflect(String word, String suffix) {
    boolean vowel = !suffix.isEmpty() && suffix.charAt(0) != 's';
    if (vowel && word.endsWith("e")) {
      return stem(word, 1) + suffix;
    }
    if (word.endsWith("y") && !word.endsWith("ey") && !word.endsWith("ay")) {
      return switch (suffix) {
        case "s" -> stem(word, 1) + "ies";
        case "ed", "er", "ers" -> stem(word, 1) + "i" + suffix;
        default -> word + suffix;
      };
    }
    return word + suffix;
  }

  private void addAll(String stem, String from, String to, List<String> suffixes) {
    for (String suffix : suffixes) {
      forms.put(stem + from + suffix, stem + to + suffix);
    }
  }

  private static String stem(String word, int less) {
    return word.substring(0, word.length() - less);
  }
}
