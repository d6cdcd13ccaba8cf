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

  /** Twenty, behind an article only. */
  static final String SCORE = "score";

  /** No numbers themselves, they begin "half a million" and "quarter-million". */
  private static final Set<String> BEFORE = Set.of("half", "quarter");

  private static final Set<String> ARTICLES = Set.of("a", "an");

  private static final TokenTable<Word> WORDS;

  /** Of these each word of a text is asked; false where only the next one makes it a number. */
  private static final TokenTable<Boolean> FIRST_WORDS;

  /** What makes a number with an article: "a dozen", "an eighth", "a score of". */
  private static final TokenTable<Boolean> BEHIND_ARTICLE;

  /** Denominators: "third" is 3. */
  private static final TokenTable<Double> PARTS;

  /** Scales that are glued to digits: "5bn". */
  private static final Map<String, Double> LETTERS = new HashMap<>();

  static {
    Map<String, Word> words = new HashMap<>();
    Map<String, Double> parts = new HashMap<>();
    for (String line : WordList.read(NumberWords.class, "numbers.txt")) {
      add(line, words, parts);
    }
    WORDS = new TokenTable<>(words);
    PARTS = new TokenTable<>(parts);
    Map<String, Boolean> first = new HashMap<>();
    words.keySet().forEach(word -> first.put(word, true));
    BEFORE.forEach(word -> first.put(word, true));
    ARTICLES.forEach(word -> first.put(word, false));
    FIRST_WORDS = new TokenTable<>(first);
    Set<String> behind = new HashSet<>(words.keySet());
    behind.addAll(parts.keySet());
    behind.add(SCORE);
    BEHIND_ARTICLE = TokenTable.of(behind);
  }

  private NumberWords() {}

  private static void add(String line, Map<String, Word> words, Map<String, Double> parts) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).split(" ", -1);
    double value = Double.parseDouble(head[1]);
    for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
      switch (head[0]) {
        case "part" -> parts.put(word, value);
        case "letters" -> LETTERS.put(word, value);
        default -> words.put(word, new Word(Role.valueOf(head[0].toUpperCase(Locale.ROOT)), value));
      }
    }
  }

  /** Returns whether a number in words can begin with this token. */
  static boolean mayBegin(Tokens tokens, int i) {
    Boolean alone = FIRST_WORDS.find(tokens, i);
    return alone != null && (alone || BEHIND_ARTICLE.find(tokens, i + 1) != null);
  }

  static @Nullable Word word(Tokens tokens, int i) {
    return WORDS.find(tokens, i);
  }

  static @Nullable Word word(String lower) {
    return WORDS.find(lower);
  }

  static @Nullable Double part(Tokens tokens, int i) {
    return PARTS.find(tokens, i);
  }

  static @Nullable Double part(String lower) {
    return PARTS.find(lower);
  }

  static @Nullable Double letters(String lower) {
    return LETTERS.get(lower);
  }
}
