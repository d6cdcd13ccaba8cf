package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import io.broadsheet.internal.WordFolding;
import io.broadsheet.internal.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names by their first word. A line of a list holds the spellings of one name, the one that makes
 * the key first: {@code United States; US; USA}. A later list wins over an earlier one, but what a
 * point tells, "Pa.", stands beside what has none, "PA".
 */
final class KnownNames {

  /** Keys of bodies that many places have: "Kenya Red Cross". */
  private static final Set<String> BRANCHED =
      Set.copyOf(WordList.read(KnownNames.class, "branched-bodies.txt"));

  private final Map<String, List<KnownName>> byFirstWord = new HashMap<>(1 << 13);
  private final Map<String, KnownName> byPhrase = new HashMap<>(1 << 13);

  /** Returns the keys of the names in a list. */
  static Set<String> keys(String resource) {
    return WordList.read(KnownNames.class, resource).stream()
        .map(line -> KeyMaker.slug(foldAll(line.split(";", -1)[0])))
        .collect(Collectors.toUnmodifiableSet());
  }

  void addAll(String resource, EntityType type) {
    for (String line : WordList.read(KnownNames.class, resource)) {
      String[] spellings = line.split(";", -1);
      String key = KeyMaker.slug(foldAll(spellings[0]));
      for (String spelling : spellings) {
        add(spelling.strip(), key, type);
      }
    }
  }

  /** Folds word by word, for a point ends a word or stands inside it. */
  private static String foldAll(String name) {
    StringJoiner folded = new StringJoiner(" ");
    for (String word : name.strip().split(" ", -1)) {
      folded.add(WordFolding.fold(word));
    }
    return folded.toString();
  }

  void addIfNew(String name, EntityType type) {
    String folded = foldAll(name);
    if (!byPhrase.containsKey(phrase(folded))) {
      add(name, KeyMaker.slug(folded), type);
    }
  }

  /** A text's words are kept without their possessive, so those of the names are too. */
  private static String phrase(String folded) {
    return folded.indexOf('\'') < 0
        ? folded
        : (folded + " ").replace("'s ", " ").replace("' ", " ").strip();
  }

  private void add(String spelling, String key, EntityType type) {
    String folded = foldAll(spelling);
    String phrase = phrase(folded);
    boolean shouted =
        spelling.length() <= 5
            && spelling.indexOf(' ') < 0
            && WordShape.hasSeveralCapitals(spelling);
    boolean pointed =
        spelling.indexOf(' ') < 0
            && spelling.endsWith(".")
            && !WordShape.hasSeveralCapitals(spelling);
    List<String> words = List.of(phrase.split(" ", -1));
    KnownName name =
        new KnownName(
            type, key, words, folded.endsWith("'s"), shouted, pointed, BRANCHED.contains(key));
    List<KnownName> list = byFirstWord.computeIfAbsent(words.getFirst(), w -> new ArrayList<>(2));
    KnownName old = byPhrase.get(phrase);
    if (old == null || !pointed) {
      byPhrase.put(phrase, name);
    }
    if (old != null && old.pointed() == pointed) {
      list.remove(old);
    }
    list.add(name);
    list.sort(Comparator.comparingInt((KnownName n) -> n.words().size()).reversed());
  }

  /** Returns the names that begin with a folded word, the longest first. */
  List<KnownName> beginningWith(String folded) {
    List<KnownName> found = byFirstWord.get(folded);
    return found == null ? List.of() : found;
  }

  Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  @Nullable KnownName exact(String phrase) {
    return byPhrase.get(phrase);
  }
}
