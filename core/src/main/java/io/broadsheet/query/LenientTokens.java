package io.broadsheet.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a balanced query into phrases, brackets, ranges and words, and keeps of each what the
 * language knows.
 */
final class LenientTokens {

  private final String text;
  private final List<String> warnings;
  private final List<String> out = new ArrayList<>();
  private int at;

  LenientTokens(String text, List<String> warnings) {
    this.text = text;
    this.warnings = warnings;
  }

  String rewrite() {
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        next();
      }
    }
    closeBrackets();
    dropStrayOperators();
    return String.join(" ", new RunningText(out, warnings).read());
  }

  /** Returns the words of a text without what would be an operator. */
  static List<String> plainWords(String text) {
    return Arrays.stream(text.split("[\\s~^()]+"))
        .map(word -> LenientRepair.isOperator(word) ? word.toLowerCase(Locale.ROOT) : word)
        .map(word -> cleaned(word, ""))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private void next() {
    char c = text.charAt(at);
    if (c == '(' || c == ')') {
      out.add(String.valueOf(c));
      at++;
    } else {
      piece();
    }
  }

  /** A word or phrase with what stands before and behind it. */
  private void piece() {
    String sign = sign();
    String field = field();
    String body;
    if (at < text.length() && text.charAt(at) == '"') {
      body = quoted();
    } else if (!field.isEmpty() && at < text.length() && "[{".indexOf(text.charAt(at)) >= 0) {
      body = range();
    } else if (at < text.length() && text.charAt(at) == '(') {
      out.add(sign + field + "(");
      at++;
      return;
    } else {
      body = word();
    }
    if (!body.isEmpty()) {
      add(sign, field, body);
    }
  }

  /** Keeps a clause only if the strict parser reads it; else its words. */
  private void add(String sign, String field, String body) {
    if (LenientRepair.isOperator(body)) {
      out.add(body);
      return;
    }
    try {
      NewsQueryParser.strict(field + body);
      out.add(sign + field + body);
    } catch (QuerySyntaxException e) {
      warnings.add("read as plain words: " + e.reason());
      for (String word : LenientRepair.words(field + body)) {
        out.add(sign + word);
      }
    }
  }

  private String sign() {
    char c = text.charAt(at);
    boolean operator = c == '+' || c == '-' || c == '!';
    // Behind a bracket or quotation mark it is the hyphen of a word that has them inside.
    boolean inside = at > 0 && "\")".indexOf(text.charAt(at - 1)) >= 0;
    if (!operator || inside) {
      return "";
    }
    at++;
    boolean bound = at < text.length() && isPieceStart(text.charAt(at));
    return bound ? (c == '+' ? "+" : "-") : "";
  }

  private static boolean isPieceStart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '"' || c == '(';
  }

  /** Reads a field's name and its colon, if the language has that field. */
  private String field() {
    int end = at;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    boolean named = end > at && end + 1 < text.length() && text.charAt(end) == ':';
    if (!named || !LenientRepair.isField(text.substring(at, end))) {
      return "";
    }
    char next = text.charAt(end + 1);
    if (!isPieceStart(next) && "[{*".indexOf(next) < 0) {
      return "";
    }
    String field = text.substring(at, end + 1);
    at = end + 1;
    return field;
  }

  private String quoted() {
    int close = at + 1;
    while (close < text.length() && text.charAt(close) != '"') {
      close += text.charAt(close) == '\\' ? 2 : 1;
    }
    close = Math.min(close, text.length());
    // No sign means anything between quotation marks but these two.
    String words = text.substring(at + 1, close).replaceAll("[\\\\\"]", " ").strip();
    at = Math.min(close + 1, text.length());
    String behind = behind();
    return LenientRepair.words(words).isEmpty() ? "" : "\"" + words + "\"" + behind;
  }

  private String range() {
    int close = at;
    while (close < text.length() && "]}".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    String range = text.substring(at, Math.min(text.length(), close + 1));
    at = Math.min(text.length(), close + 1);
    return range;
  }

  private String word() {
    int start = at;
    while (at < text.length() && !isEndOfWord(text.charAt(at))) {
      at += text.charAt(at) == '\\' && at + 1 < text.length() ? 2 : 1;
    }
    if (at == start) {
      at++;
      return "";
    }
    String raw = text.substring(start, at);
    if (LenientRepair.isOperator(raw)) {
      return raw;
    }
    String behind = raw.endsWith("*") ? "*" : behind();
    warnOf(raw);
    return cleaned(raw, behind);
  }

  /** Says what looks like an operator and is read as part of a word. */
  private void warnOf(String raw) {
    if (raw.equals("*")) {
      warnings.add("\"*\" finds every article only by itself and was left out");
    }
    int colon = raw.indexOf(':');
    String name = raw.substring(0, Math.max(0, colon));
    if (LenientRepair.isField(name) && colon == raw.length() - 1) {
      warnings.add("\"" + raw + "\" has nothing behind it and was read as a word");
    } else if (isName(name) && colon + 1 < raw.length() && isWordSign(raw.charAt(colon + 1))) {
      warnings.add("there is no field \"" + name + "\"; read as plain words");
    }
    int end = raw.length() - 1;
    for (int i = 0; i < end; i++) {
      if ((raw.charAt(i) == '*' || raw.charAt(i) == '?') && isWordSign(raw.charAt(i + 1))) {
        warnings.add("\"" + raw + "\": a wildcard stands at the end of a word only");
        return;
      }
    }
  }

  private static boolean isName(String text) {
    return !text.isEmpty() && text.chars().allMatch(Character::isLetter);
  }

  private static boolean isEndOfWord(char c) {
    return Character.isWhitespace(c) || "()\"~^".indexOf(c) >= 0;
  }

  /** Escapes what would be an operator inside a word and strips punctuation around it. */
  private static String cleaned(String raw, String behind) {
    int start = 0;
    int end = raw.length();
    while (start < end && !isWordSign(raw.charAt(start))) {
      start++;
    }
    while (end > start && !isWordSign(raw.charAt(end - 1))) {
      end--;
    }
    StringBuilder word = new StringBuilder();
    for (int i = start; i < end; i++) {
      char c = raw.charAt(i);
      if (isWordSign(c) || c == '\'' || c == '.' || c == ',') {
        word.append(c);
      } else if (c != '\\') {
        word.append('\\').append(c);
      }
    }
    return word.isEmpty() ? "" : word + behind;
  }

  private static boolean isWordSign(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_';
  }

  /** A slop, fuzziness or boost behind a word or phrase. */
  private String behind() {
    int start = at;
    while (at < text.length() && "~^".indexOf(text.charAt(at)) >= 0) {
      at++;
      while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
        at++;
      }
    }
    return text.substring(start, at);
  }

  private void closeBrackets() {
    int open = 0;
    for (String piece : out) {
      open += piece.endsWith("(") ? 1 : piece.equals(")") ? -1 : 0;
    }
    for (; open > 0; open--) {
      out.add(")");
    }
  }

  /** Drops empty brackets and operators with nothing on one side. */
  private void dropStrayOperators() {
    for (boolean again = true; again; ) {
      again = false;
      for (int i = 0; i < out.size(); i++) {
        if (isStray(i)) {
          warnings.add("\"" + out.get(i) + "\" has nothing to work on and was left out");
          out.remove(i);
          again = true;
        } else if (out.get(i).endsWith("(") && i + 1 < out.size() && out.get(i + 1).equals(")")) {
          out.subList(i, i + 2).clear();
          again = true;
        }
      }
    }
  }

  private boolean isStray(int i) {
    String piece = out.get(i);
    if (!LenientRepair.isOperator(piece)) {
      return false;
    }
    boolean endsHere = i + 1 == out.size() || out.get(i + 1).equals(")");
    boolean beginsHere = i == 0 || out.get(i - 1).endsWith("(");
    if (piece.equals("NOT")) {
      return endsHere || LenientRepair.isOperator(out.get(i + 1));
    }
    boolean beforeOperator = !endsHere && LenientRepair.isOperator(out.get(i + 1));
    return endsHere || beginsHere || (beforeOperator && !out.get(i + 1).equals("NOT"));
  }
}
