package io.broadsheet.reader;

import io.broadsheet.reader.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names in a wire's byline: {@code By Ann Lee and Bo Ray, Harbour Press}. What stands after a
 * comma is another name, or else what the one before it is or works for.
 */
final class Byline {

  private static final Pattern BY =
      Pattern.compile("(?i)^\\s*(?:by|von|par|por|di|door|af|av)\\b:?\\s+");

  private static final Pattern AND =
      Pattern.compile("(?i)\\s*(?:[;|]|\\s[/&]\\s|\\s(?:and|und|et|og|och|en|y)\\s)\\s*");

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,3} \\p{Lu}[\\p{L}.'’-]*");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Words of offices and houses, which no person is called by. */
  private static final Set<String> AFFILIATIONS = Lexicon.of(Byline.class, "affiliations.txt");

  /** Longer lines, in characters, are no bylines. */
  private static final int LONGEST = 400;

  private Byline() {}

  /** Returns the names in a byline, in its order; none where it is null or names nobody. */
  static List<String> names(@Nullable String byline) {
    List<String> names = new ArrayList<>();
    if (byline != null && byline.length() <= LONGEST) {
      for (String part : AND.split(BY.matcher(byline).replaceFirst(""), -1)) {
        addNames(part, names);
      }
    }
    return names;
  }

  private static void addNames(String part, List<String> names) {
    boolean isFirst = true;
    for (String name : part.split(",", -1)) {
      String stripped = name.strip();
      boolean isNamed = isFirst ? names.isEmpty() || stripped.indexOf(' ') > 0 : isPerson(stripped);
      if (!stripped.isEmpty() && isNamed && !isSign(stripped)) {
        names.add(stripped);
      }
      isFirst = false;
    }
  }

  /** Whether this is a sign or the account of a writer: letters, and none of them a capital. */
  static boolean isSign(String name) {
    return name.chars().anyMatch(Character::isLowerCase)
        && name.chars().noneMatch(Character::isUpperCase);
  }

  /** Whether this may be a person's name: several words, none that houses and offices have. */
  private static boolean isPerson(String name) {
    return NAME.matcher(name).matches()
        && WORD.matcher(name)
            .results()
            .noneMatch(word -> AFFILIATIONS.contains(word.group().toLowerCase(Locale.ROOT)));
  }
}
