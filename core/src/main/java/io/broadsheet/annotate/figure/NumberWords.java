package io.broadsheet.annotate.figure;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of numbers with what they are worth and how they combine. */
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

  private static final Map<String, Word> WORDS = new HashMap<>();

  /** Denominators: "third" is 3. */
  private static final Map<String, Double> PARTS = new HashMap<>();

  /** Scales that are glued to digits: "5bn". */
  private static final Map<String, Double> LETTERS = new HashMap<>();

  static {
    put(Role.ONES, 1, "one two three four five six seven eight nine");
    put(Role.TEENS, 10, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen");
    put(Role.TEENS, 19, "nineteen");
    put(Role.TEENS, 0, "zero");
    put(Role.TEENS, 0, "nought");
    put(Role.TEENS, 0, "naught");
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    for (int i = 0; i < tens.length; i++) {
      WORDS.put(tens[i], new Word(Role.TENS, 20 + 10 * i));
    }
    WORDS.put("fourty", new Word(Role.TENS, 40));
    WORDS.put("hundred", new Word(Role.HUNDRED, 100));
    scale(1e3, "thousand", "k");
    scale(1e5, "lakh lac lakhs", "");
    scale(1e6, "million mln mio", "m mn mln mio mil");
    scale(1e7, "crore crores", "cr");
    scale(1e9, "billion bn bln milliard", "b bn bln");
    scale(1e12, "trillion tn trn", "tn trn");
    scale(1e15, "quadrillion", "");
    scale(1e18, "quintillion", "");
    for (String dozen : "dozen dozens doz dozs dz dzs".split(" ", -1)) {
      WORDS.put(dozen, new Word(Role.DOZEN, 12));
    }
    putParts();
  }

  private NumberWords() {}

  private static void put(Role role, int first, String words) {
    int value = first;
    for (String word : words.split(" ", -1)) {
      WORDS.put(word, new Word(role, value++));
    }
  }

  private static void scale(double value, String words, String letters) {
    for (String word : words.split(" ", -1)) {
      WORDS.put(word, new Word(Role.SCALE, value));
    }
    for (String letter : letters.split(" ", -1)) {
      LETTERS.put(letter, value);
    }
  }

  private static void putParts() {
    String ordinals =
        "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
            + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
    double value = 3;
    for (String ordinal : ordinals.split(" ", -1)) {
      part(ordinal, value++);
    }
    String tens = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";
    value = 20;
    for (String ordinal : tens.split(" ", -1)) {
      part(ordinal, value);
      value += 10;
    }
    part("hundredth", 100);
    part("thousandth", 1e3);
    part("millionth", 1e6);
    part("billionth", 1e9);
    part("trillionth", 1e12);
    part("quarter", 4);
    PARTS.put("half", 2.0);
    PARTS.put("halves", 2.0);
  }

  private static void part(String singular, double value) {
    PARTS.put(singular, value);
    PARTS.put(singular + "s", value);
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
