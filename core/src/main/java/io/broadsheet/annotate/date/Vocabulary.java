package io.broadsheet.annotate.date;

import io.broadsheet.annotate.text.TokenTable;
import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.internal.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of time, the words beside them that tell how they are meant, and the names of holidays,
 * read once from the resource files. Immutable.
 */
final class Vocabulary {

  private static final class Loaded {
    private static final Vocabulary ONE = new Vocabulary();
  }

  private final TokenTable<Term> words;
  private final Map<String, List<HolidayName>> holidays;

  private Vocabulary() {
    Map<String, Term> terms = new HashMap<>();
    WordList.read(Vocabulary.class, "vocabulary.txt").forEach(line -> addTerms(line, terms));
    holidays =
        WordList.read(Vocabulary.class, "holidays.txt").stream()
            .flatMap(Vocabulary::names)
            .sorted()
            .collect(Collectors.groupingBy(name -> name.words().get(0)));
    for (String first : holidays.keySet()) {
      terms.putIfAbsent(first, new Term(first, Role.HOLIDAY, 0));
    }
    Cue.read()
        .forEach((word, cues) ->
            terms.merge(
                word, new Term(word, Role.NONE, 0, cues), (term, cue) -> term.withCues(cues)));
    words = new TokenTable<>(terms);
  }

  /** Returns the vocabulary; the first call reads it. */
  static Vocabulary get() {
    return Loaded.ONE;
  }

  TokenTable<Term> words() {
    return words;
  }

  /** Returns the names of holidays that begin with a word, the ones with more words first. */
  List<HolidayName> holidays(String first) {
    return holidays.getOrDefault(first, List.of());
  }

  private static void addTerms(String line, Map<String, Term> terms) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).split(" ", -1);
    Role role = Role.valueOf(head[0].toUpperCase(Locale.ROOT));
    for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
      Term term = new Term(word, role, Integer.parseInt(head[1]));
      if (terms.put(word, term) != null) {
        throw new IllegalStateException("a word with two roles in the vocabulary: " + term);
      }
    }
  }

  private static Stream<HolidayName> names(String line) {
    int equals = line.indexOf('=');
    Holiday holiday = Holiday.parse(line.substring(equals + 1).strip());
    return Stream.of(line.substring(0, equals).split("\\|", -1))
        .map(name -> new HolidayName(words(name.strip()), holiday));
  }

  private static List<String> words(String name) {
    Tokens tokens = Tokens.of(name);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.lower(i));
    }
    return List.copyOf(words);
  }
}
