package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.figure.Unit.Kind;
import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.internal.WordList;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forms of units and currencies, as a trie of tokens. Immutable once read, safe for use by
 * several threads.
 */
final class UnitLexicon {

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    @Nullable Unit unit;
  }

  /** Read with the first text. */
  private static final class Loaded {
    static final UnitLexicon LEXICON = new UnitLexicon();
  }

  /** The letters of a code of ISO 4217. */
  private static final int CODE = 3;

  private final Node forms = new Node();
  private final Map<String, Unit> symbols = new HashMap<>();
  private final Map<String, Unit> codes = new HashMap<>();

  /** Short names of currencies that stand before sums, as they are written. */
  private final Map<String, Unit> beforeSums = new HashMap<>();

  private UnitLexicon() {
    readUnits();
    WordList.read(UnitLexicon.class, "currencies.txt").forEach(this::addCurrency);
    for (Currency currency : Currency.getAvailableCurrencies()) {
      String code = currency.getCurrencyCode();
      if (!code.startsWith("X") || code.equals("XAF") || code.equals("XOF")) {
        codes.putIfAbsent(code, new Unit(code, Kind.MONEY, 1));
      }
    }
  }

  static UnitLexicon get() {
    return Loaded.LEXICON;
  }

  private void readUnits() {
    Kind kind = Kind.LENGTH;
    for (String line : WordList.read(UnitLexicon.class, "units.txt")) {
      if (line.startsWith("[")) {
        kind = Kind.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
      } else {
        addUnit(line, kind);
      }
    }
  }

  private void addUnit(String line, Kind kind) {
    int equals = line.indexOf('=');
    Unit unit = new Unit(line.substring(0, equals).strip(), kind, 1);
    int bar = line.indexOf('|');
    addForms(line.substring(equals + 1, bar < 0 ? line.length() : bar), unit);
    if (bar >= 0) {
      for (String symbol : line.substring(bar + 1).split(";", -1)) {
        symbols.put(symbol.strip(), unit);
      }
    }
  }

  private void addCurrency(String line) {
    int equals = line.indexOf('=');
    String code = line.substring(0, equals).strip();
    int bar = line.indexOf('|');
    int end = bar < 0 ? line.length() : bar;
    int slash = line.indexOf('/');
    Unit unit = new Unit(code, Kind.MONEY, 1);
    codes.put(code, unit);
    addForms(line.substring(equals + 1, slash < 0 ? end : slash), unit);
    if (slash >= 0) {
      addForms(line.substring(slash + 1, end), new Unit(code, Kind.MONEY, 0.01));
    }
    if (bar >= 0) {
      for (String letters : line.substring(bar + 1).split(";", -1)) {
        beforeSums.put(letters.strip(), unit);
      }
    }
  }

  private void addForms(String list, Unit unit) {
    for (String form : list.split(";", -1)) {
      Node node = forms;
      if (form.isBlank()) {
        continue;
      }
      for (String token : form.strip().split(" ", -1)) {
        node = node.next.computeIfAbsent(token, t -> new Node());
      }
      if (node.unit == null) {
        node.unit = unit;
      }
    }
  }

  /** A unit that was found and the token after it. */
  record Found(Unit unit, int next) {}

  /** Returns the longest form that begins at token {@code from}, or null. */
  @Nullable Found at(Tokens tokens, int from) {
    Found found = symbolAt(tokens, from);
    int i = from;
    Node node = forms.next.get(tokens.lower(i));
    while (node != null) {
      i++;
      boolean longer = found == null || i > found.next();
      if (node.unit != null && longer && !(tokens.glued(i) && tokens.isNumber(i))) {
        found = new Found(node.unit, i);
      }
      i = skipJoints(tokens, i);
      node = node.next.get(tokens.lower(i));
    }
    return found;
  }

  /** "sq. km", "miles-per-hour". */
  private static int skipJoints(Tokens tokens, int from) {
    int i = from;
    while (tokens.isMark(i, '.') || (tokens.isMark(i, '-') && tokens.glued(i + 1))) {
      i++;
    }
    return i;
  }

  private @Nullable Found symbolAt(Tokens tokens, int from) {
    Unit symbol = symbols.get(tokens.string(from));
    Unit unit = symbol != null ? symbol : code(tokens, from);
    return unit == null ? null : new Found(unit, from + 1);
  }

  private @Nullable Unit code(Tokens tokens, int i) {
    String lower = tokens.lower(i);
    if (lower.length() != CODE || (tokens.isAllCaps(i) && Cue.WORD_IN_CAPITALS.has(lower))) {
      return null;
    }
    String word = tokens.string(i);
    return codes.get(Cue.CODE_IN_ANY_CASE.has(lower) ? lower.toUpperCase(Locale.ROOT) : word);
  }

  /** Returns the currency whose code, name or sign token {@code i} is, if it stands before sums. */
  @Nullable Unit prefix(Tokens tokens, int i) {
    Unit letters = beforeSums.get(tokens.string(i));
    Unit unit = letters == null ? code(tokens, i) : letters;
    String lower = tokens.lower(i);
    boolean sign = tokens.kind(i) == Tokens.Kind.MARK || Cue.BEFORE_SUM.has(lower);
    if (unit == null && sign) {
      unit = form(lower);
    }
    return unit != null && unit.isMoney() ? unit : null;
  }

  /** Returns the currency of a word and a sign: "hk", "$". */
  @Nullable Unit prefix(String word, String sign) {
    Node node = forms.next.get(word);
    Node second = node == null ? null : node.next.get(sign);
    return second == null ? null : second.unit;
  }

  /** Returns the currency that the letters of "RM79" are the code or the short name of, or null. */
  @Nullable Unit prefix(String letters) {
    String lower = letters.toLowerCase(Locale.ROOT);
    Unit capitals = beforeSums.get(letters);
    if (capitals != null) {
      return capitals;
    }
    Unit code = Cue.WORD_IN_CAPITALS.has(lower) ? null : codes.get(letters);
    Unit unit = code == null && Cue.BEFORE_SUM.has(lower) ? form(lower) : code;
    return unit != null && unit.isMoney() ? unit : null;
  }

  /** Returns the currency of a sign with the country behind it, as in "$US", or null. */
  @Nullable Unit beforeSign(String country) {
    return prefix(country.toLowerCase(Locale.ROOT), "$");
  }

  private @Nullable Unit form(String token) {
    Node node = forms.next.get(token);
    return node == null ? null : node.unit;
  }
}
