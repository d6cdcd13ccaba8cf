package io.broadsheet.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names in a byline: {@code By Ann Lee and Bo Ray, Harbour Press}. What stands after a comma is
 * another name, or else what the one before it is or works for; where they are and how they are
 * reached is left out.
 */
public final class Byline {

  private static final String BY_WORD = "(?:by|von|par|por|di|door|af|av)\\b";

  private static final Pattern BY =
      Pattern.compile(
          "(?i)^\\s*(?:(?:(?:written|posted|published|reported|story|words|text)\\s+)?"
              + BY_WORD
              + "\\s*:?\\s+|(?:authors?|autor(?:in)?|autore|auteur|text|words|reporter)\\s*:\\s*"
              + "|(?:文|作者|著者|執筆|執筆者|撰文|記者)\\s*[:：=＝]\\s*)");

  private static final Pattern OPENING = Pattern.compile("^[\\s\\[(【《]+");

  /** Initials, an agency, a place in brackets. */
  private static final Pattern BRACKETS = Pattern.compile("\\s*[\\[(【《][^\\])】》]*|[\\])】》]");

  private static final Pattern AND =
      Pattern.compile(
          "(?i)\\s*(?:[;|、，]|\\s[/&]\\s|\\swith files from\\s"
              + "|\\s(?:and|with|und|mit|et|avec|og|och|en|y|con)\\s)\\s*");

  private static final Pattern COMMA = Pattern.compile("\\s*(?:,|\\s[-–—•·]\\s)\\s*");

  /** An address or the name of an account. */
  private static final Pattern ADDRESS = Pattern.compile("\\S*(?:@|://|www\\.)\\S*");

  /** A place, a date, initials in brackets: what stands behind a name and is not part of it. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s+\\p{L}+\\.?\\s+[0-9]{1,2}\\b.*|\\s+[0-9].*|\\s+(?:in|from|for|at|aus|für|à)\\s+(?:the\\s+)?\\p{Lu}.*"
              + "|\\s+(?i:(?:last |first )?(?:updated|published|posted|modified))\\b.*"
              + "|\\s*(?:기자|記者|记者)$",
          Pattern.DOTALL);

  /** What a writer is, without a comma before it; a name of two words must be left. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)(?<=\\S{1,40} \\S{1,40})\\s+(?:(?:senior|chief|staff|special|contributing|deputy"
              + "|national|foreign|political|sports?|business|news)\\s+)*"
              + "(?:writer|reporter|correspondent|editor|contributor|columnist|journalist)$");

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,3} \\p{Lu}[\\p{L}.'’-]*");

  /** A name in a script without capitals. */
  private static final Pattern CASELESS = Pattern.compile("\\p{Lo}[\\p{Lo}\\p{M}・· ]{1,30}");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Words of offices and houses, which no person is called by. */
  private static final Set<String> AFFILIATIONS = Lexicon.of(Byline.class, "affiliations.txt");

  /** Agencies known by letters, which some write small. */
  private static final Set<String> AGENCIES = Lexicon.of(Byline.class, "agencies.txt");

  /** Longer lines, in characters, are no bylines. */
  private static final int LONGEST = 400;

  private Byline() {}

  /** Returns the names in a byline, in its order; none where it is null or names nobody. */
  public static List<String> names(@Nullable String byline) {
    List<String> names = new ArrayList<>();
    if (byline != null && byline.length() <= LONGEST) {
      String line = BY.matcher(OPENING.matcher(byline).replaceFirst("")).replaceFirst("");
      for (String part : AND.split(ADDRESS.matcher(line).replaceAll(""), -1)) {
        addNames(part, names);
      }
    }
    return names;
  }

  /** Returns whether a line begins with the word for "by" of some language. */
  public static boolean isMarked(String line) {
    return BY.matcher(line).lookingAt();
  }

  private static void addNames(String part, List<String> names) {
    boolean isFirst = true;
    for (String name : COMMA.split(part, -1)) {
      String own = withoutOffice(name);
      boolean isNamed = isFirst ? names.isEmpty() || isSeveral(own) : isPerson(own);
      if (!own.isEmpty() && isNamed && (!isSign(own) || isAgency(own)) && !names.contains(own)) {
        names.add(own);
      }
      isFirst = false;
    }
  }

  private static boolean isSeveral(String name) {
    return name.indexOf(' ') > 0 || isAgency(name) || CASELESS.matcher(name).matches();
  }

  private static boolean isAgency(String name) {
    return AGENCIES.contains(name.toLowerCase(Locale.ROOT));
  }

  private static String withoutOffice(String name) {
    String own = BRACKETS.matcher(name.strip()).replaceAll("");
    own = BEHIND.matcher(own).replaceFirst("").strip();
    String person = OFFICE.matcher(own).replaceFirst("").strip();
    return isPerson(person) ? person : own;
  }

  /** Whether this is a sign or the account of a writer: letters, and none of them a capital. */
  public static boolean isSign(String name) {
    return name.chars().anyMatch(Character::isLowerCase)
        && name.chars().noneMatch(Character::isUpperCase);
  }

  /** Returns whether this may be a person's name: several words, none of houses and offices. */
  public static boolean isPerson(String name) {
    return CASELESS.matcher(name).matches()
        || (NAME.matcher(name).matches()
            && WORD.matcher(name)
                .results()
                .noneMatch(word -> AFFILIATIONS.contains(word.group().toLowerCase(Locale.ROOT))));
  }
}
