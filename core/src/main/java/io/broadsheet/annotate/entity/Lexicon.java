package io.broadsheet.annotate.entity;

import io.broadsheet.annotate.text.TokenTable;
import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.EntityType;
import io.broadsheet.internal.WordFolding;
import io.broadsheet.internal.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about words and names beforehand, read once from the lists beside this class.
 * Immutable after it is read.
 */
final class Lexicon {

  private static final class Holder {
    static final Lexicon INSTANCE = new Lexicon();
  }

  private static final long EVERYDAY = Facts.ENGLISH | Fact.PERSON_NOUN.bit();

  private final TokenTable<Lexeme> lexemes;
  private final Map<String, String> nicknames = new HashMap<>();
  private final KnownNames names = new KnownNames();

  private Lexicon() {
    readNames();
    Map<String, Long> facts = readFacts();
    Set<String> words = new HashSet<>(facts.keySet());
    words.addAll(names.firstWords());
    Map<String, Lexeme> known = new HashMap<>(1 << 15);
    Map<Lexeme, Lexeme> shared = new HashMap<>();
    for (String word : words) {
      long bits = facts.getOrDefault(word, 0L);
      Lexeme lexeme = new Lexeme(bits, names.exact(word), names.beginningWith(word));
      known.put(word, shared.computeIfAbsent(lexeme, Function.identity()));
    }
    lexemes = new TokenTable<>(known);
    for (String line : WordList.read(Lexicon.class, "nicknames.txt")) {
      String[] parts = line.split(";", -1);
      nicknames.put(parts[0].strip(), parts[1].strip());
    }
  }

  private static Map<String, Long> readFacts() {
    Map<String, Long> facts = new HashMap<>(1 << 15);
    for (Fact fact : Fact.values()) {
      for (String line : fact.words()) {
        facts.merge(WordFolding.fold(line), fact.bit(), (a, b) -> a | b);
      }
    }
    return facts;
  }

  private void readNames() {
    names.addAll("organizations.txt", EntityType.ORGANIZATION);
    names.addAll("things.txt", EntityType.OTHER);
    names.addAll("cities.txt", EntityType.PLACE);
    names.addAll("regions.txt", EntityType.PLACE);
    names.addAll("landmarks.txt", EntityType.PLACE);
    names.addAll("countries.txt", EntityType.PLACE);
    for (String code : Locale.getISOCountries()) {
      String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
      if (name.indexOf('(') < 0 && name.indexOf('&') < 0) {
        names.addIfNew(name, EntityType.PLACE);
      }
    }
  }

  /** Returns the lexicon; the first call reads it. */
  static Lexicon get() {
    return Holder.INSTANCE;
  }

  /** Returns what is known of a folded word. */
  Lexeme lexeme(String folded) {
    Lexeme known = lexemes.find(folded);
    return known == null ? Lexeme.UNKNOWN : known;
  }

  /** Returns what is known of a token in lower case. */
  Lexeme lexeme(Tokens tokens, int i) {
    Lexeme known = lexemes.find(tokens, i);
    return known == null ? Lexeme.UNKNOWN : known;
  }

  /** Returns the {@linkplain Fact facts} of a folded word. */
  long facts(String folded) {
    return lexeme(folded).facts();
  }

  /**
   * Returns whether a word or its singular is one of everyday English and no known name.
   *
   * @param facts the facts that hold for it where it stands: fewer for an acronym
   */
  boolean isEveryday(String folded, Lexeme lexeme, long facts) {
    if (lexeme.alone() != null) {
      return false;
    }
    if ((facts & EVERYDAY) != 0) {
      return true;
    }
    String singular = WordShape.singular(folded);
    return singular != null && (facts(singular) & (EVERYDAY | Facts.NOUNS)) != 0;
  }

  /** Returns the formal given name of a folded nickname, or the word itself. */
  String formal(String folded) {
    return nicknames.getOrDefault(folded, folded);
  }

  /** Returns the known name that is exactly these folded words with spaces between, or null. */
  @Nullable KnownName named(String phrase) {
    return names.exact(phrase);
  }
}
