package io.broadsheet.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends the text of a search box so that the strict parser can read it, and says what it left out.
 * It works sign by sign: a sign that is an operator in the right place is kept, any other is blank.
 */
final class LenientRepair {

  private static final Set<String> FIELDS =
      Set.of(
          "title",
          "text",
          "source",
          "author",
          "person",
          "place",
          "org",
          "entity",
          "said",
          "published",
          "happened",
          "figure");

  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "&&", "||");

  /** What stands for every article, where it is the whole query. */
  private static final Set<String> EVERYTHING = Set.of("*", "*:*");

  private final List<String> warnings;

  LenientRepair(List<String> warnings) {
    this.warnings = warnings;
  }

  String repair(String query) {
    if (EVERYTHING.contains(query.strip())) {
      return query.strip();
    }
    return new LenientTokens(balance(straighten(query)), warnings).rewrite();
  }

  /** Returns the beginning of a query that is not too long. */
  String beginning(String query) {
    String text = query;
    if (text.length() > NewsQueryParser.MAX_LENGTH) {
      text = text.substring(0, NewsQueryParser.MAX_LENGTH);
      warnings.add("only the first " + NewsQueryParser.MAX_LENGTH + " characters were used");
    }
    int end = QuerySize.endOf(text, NewsQueryParser.MAX_CLAUSES);
    if (end < text.length()) {
      text = text.substring(0, end);
      warnings.add("only the first " + NewsQueryParser.MAX_CLAUSES + " words were used");
    }
    return text;
  }

  /** Straightens quotation marks and blanks out control characters and lone surrogates. */
  private static String straighten(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("“”„«»".indexOf(c) >= 0) {
        out.append('"');
      } else if (Character.isISOControl(c) || isLoneSurrogate(text, i)) {
        out.append(' ');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  /** Blanks out a quotation mark that stays open, and brackets without a partner. */
  private String balance(String text) {
    StringBuilder out = new StringBuilder(text);
    int quote = SyntaxError.openQuote(text);
    if (quote >= 0) {
      out.setCharAt(quote, ' ');
      warnings.add("a quotation mark that is never closed was left out");
    }
    List<Integer> unpaired = unpairedBrackets(out);
    if (!unpaired.isEmpty()) {
      unpaired.forEach(at -> out.setCharAt(at, ' '));
      warnings.add("a bracket without a partner was left out");
    }
    return out.toString();
  }

  /** Returns where brackets outside of quotation marks have no partner, or nest too deep. */
  private static List<Integer> unpairedBrackets(CharSequence text) {
    List<Integer> open = new ArrayList<>();
    List<Integer> unpaired = new ArrayList<>();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (c == '\\') {
        i++;
      } else if (!quoted && c == '(') {
        (open.size() < NewsQueryParser.MAX_DEPTH ? open : unpaired).add(i);
      } else if (!quoted && c == ')' && open.isEmpty()) {
        unpaired.add(i);
      } else if (!quoted && c == ')') {
        open.removeLast();
      }
    }
    unpaired.addAll(open);
    return unpaired;
  }

  static boolean isField(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return FIELDS.contains(lower)
        || (lower.startsWith("figure.") && lower.length() > "figure.".length());
  }

  static boolean isOperator(String word) {
    return OPERATORS.contains(word);
  }

  /** Returns the runs of letters and digits in a text. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (Character.isLetterOrDigit(c)) {
            word.appendCodePoint(c);
          } else if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
          }
        });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
