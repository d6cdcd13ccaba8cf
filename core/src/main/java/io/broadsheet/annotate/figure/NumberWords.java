package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.text.TokenTable;
import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.internal.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of numbers with what they are worth and how they combine; a file lists them. */
final class NumberWords {

  /** How a word combines with those before it. */
  enum Role {
    /** One to nine. */
    ONES,
    /** Zero, and ten to nineteen. */
    TEENS,
    /** Twenty, thirty. */
    TENS,
    HUNDRED,
    /** Thousand, million, lakh. */
    SCALE,
    DOZEN
  }

  record Word(Role role, double value) {}

  /** No numbers themselves, they begin "a dozen", "an eighth" and "half a million". */
  private static final Set<String> BEFORE = Set.of("a", "an", "half", "quarter");

  private static final Map<String, Word> WORDS = new HashMap<>();

  /** Of these each word of a text is asked. */
  private static final TokenTable<Boolean> FIRST_WORDS;

  /** Denominators: "third" is 3. */
  private static final Map<String, Double> PARTS = new HashMap<>();

  /** Scales that are glued to digits: "5bn". */
  private static final Map<String, Double> LETTERS = new HashMap<>();

  static {
    WordList.read(NumberWords.class, "numbers.txt").forEach(NumberWords::add);
    Set<String> first = new HashSet<>(WORDS.keySet());
    first.addAll(BEFORE);
    FIRST_WORDS = TokenTable.of(first);
  }

  private NumberWords() {}

  private static void add(String line) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).split(" ", -1);
    double value = Double.parseDouble(head[1]);
    for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
      switch (head[0]) {
        case "part" -> PARTS.put(word, value);
        case "letters" -> LETTERS.put(word, value);
        default -> WORDS.put(word, new Word(Role.valueOf(head[0].toUpperCase(Locale.ROOT)), value));
      }
    }
  }

  /** Returns whether a number in words can begin with this token. */
  static boolean mayBegin(Tokens tokens, int i) {
    return FIRST_WORDS.find(tokens, i) != null;
  }

  static @Nullable Word word(String lower) {
    return WORDS.get(lower);
  }

  static @Nullable Double part(String lower) {
    return PARTS.get(lower);
  }

  static @Nullable Double letters(String lower) {
    return LETTERS.get(lower);
  }
}
