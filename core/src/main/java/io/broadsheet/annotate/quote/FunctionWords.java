package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.TokenTable;
import io.broadsheet.annotate.text.Tokens;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The small words that tell where clauses and noun phrases begin and end, with their classes. */
final class FunctionWords {

  /** Classes of words that name nobody. */
  private static final Set<WordClass> SMALL =
      EnumSet.of(
          WordClass.DETERMINER,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.PRONOUN,
          WordClass.OBJECT,
          WordClass.AUXILIARY,
          WordClass.ADVERB,
          WordClass.CLAUSE);

  /** The bits of the classes of a verb in short: "'s", "'re", "'ll". */
  static final int CONTRACTED =
      WordClass.SMALL.bit() | WordClass.AUXILIARY.bit() | WordClass.FINITE.bit();

  private static final Set<String> NOUNS_ON_LY =
      Set.of("family", "assembly", "rally", "reply", "supply", "monopoly", "anomaly", "weekly");

  /** The {@linkplain WordClass#bit bits} of the classes of each word that the list has. */
  private static final TokenTable<Integer> LISTED = read();

  private FunctionWords() {}

  private static TokenTable<Integer> read() {
    Map<String, Integer> classes = new HashMap<>();
    for (List<String> entry : Lexicon.read("function-words.txt")) {
      WordClass own = WordClass.valueOf(entry.get(0).toUpperCase(Locale.ROOT));
      classes.merge(entry.get(1), own.bit() | widerThan(own), (a, b) -> a | b);
    }
    return new TokenTable<>(classes);
  }

  /** Returns the classes that take in all words of another. */
  private static int widerThan(WordClass listed) {
    int small = SMALL.contains(listed) ? WordClass.SMALL.bit() : 0;
    return switch (listed) {
      case AUXILIARY -> small | WordClass.FINITE.bit();
      case DETERMINER, PRONOUN -> small | WordClass.CLAUSE.bit();
      default -> small;
    };
  }

  /** Returns the bits of the classes of a word in lower case. */
  static int classes(String lower) {
    return classes(LISTED.find(lower), lower);
  }

  /** Returns the bits of the classes of a token. */
  static int classes(Tokens tokens, int i) {
    Integer listed = LISTED.find(tokens, i);
    int own = listed == null ? 0 : listed;
    return mayTell(tokens.last(i)) ? own | classesOfEnding(tokens.lower(i)) : own;
  }

  /** Whether an ending that tells may end in this letter: most words need no string made. */
  private static boolean mayTell(char letter) {
    return switch (letter) {
      case 'd', 'y', 'n', 'h', 'e' -> true;
      default -> letter < 'a' || letter > 'z';
    };
  }

  private static int classes(@Nullable Integer listed, String lower) {
    return (listed == null ? 0 : listed) | classesOfEnding(lower);
  }

  /** What the endings of words tell; their last letters stand above. */
  private static int classesOfEnding(String lower) {
    if (lower.length() <= 4) {
      return 0;
    }
    if (lower.endsWith("ed")) {
      return WordClass.FINITE.bit();
    }
    if (lower.endsWith("ly")) {
      return NOUNS_ON_LY.contains(lower) ? 0 : WordClass.ADVERB.bit();
    }
    boolean nationality = lower.endsWith("ian") || lower.endsWith("ish") || lower.endsWith("ese");
    return nationality && lower.length() > 5 ? WordClass.NATIONALITY.bit() : 0;
  }
}
