package io.broadsheet.search.suggest;

import io.broadsheet.annotate.entity.EntityAnnotator;
import io.broadsheet.internal.NameEntry;
import io.broadsheet.internal.WordList;
import io.broadsheet.names.NameKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * A person's name as an article writes it, and what that person may be called: by the last name
 * alone, with and without the small words before it. What people are called is compared as a hash,
 * of letters or, where that is long enough to tell one name from another, of the part of the key
 * that all its spellings share: Araghchi and Araqchi are one name, Brad and Broad are not.
 *
 * @param words of the name
 * @param key of the person: two parts with hyphens for each word in Latin letters
 */
record WrittenName(List<String> words, String key) {

  private static final Set<String> PARTICLES =
      Set.copyOf(WordList.read(EntityAnnotator.class, "particles.txt"));

  private static final Set<String> LEADING_SURNAMES =
      Set.copyOf(WordList.read(EntityAnnotator.class, "leading-surnames.txt"));

  private static final Set<String> GIVEN_NAMES =
      Set.copyOf(WordList.read(EntityAnnotator.class, "given-names.txt"));

  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Letters before its first hyphen from which on a word's key is no other word's by chance. */
  private static final int TELLING = 4;

  static WrittenName of(String form, String key) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= form.length(); i++) {
      if (i == form.length() || Character.isSpaceChar(form.charAt(i))) {
        if (i > start) {
          words.add(form.substring(start, i));
        }
        start = i + 1;
      }
    }
    return new WrittenName(words, key);
  }

  /** Whether no given name stands before: "Trump", "von der Leyen", and "Ben Carson" perhaps. */
  boolean mayBeLastName() {
    return words.size() == 1
        || (words.size() > 1 && isParticle(0) && !isGeneration(words.size() - 1));
  }

  /** Whether a given name stands before. */
  boolean mayBeFull() {
    return words.size() > 1 && lastWord() > 0;
  }

  /**
   * Whether the first word is a family name that stands before the given name: "Han Misook", "Lee
   * Jae-hyun", but not "Lee Harper".
   */
  boolean mayBeginWithLastName() {
    String first = NameEntry.fold(words.getFirst());
    return LEADING_SURNAMES.contains(first)
        && (!GIVEN_NAMES.contains(first) || isFollowedByTwoSyllables());
  }

  private boolean isFollowedByTwoSyllables() {
    String[] given =
        NameEntry.fold(String.join(" ", words.subList(1, words.size()))).split(" ", -1);
    return given.length == 2 && NameKeys.isSyllable(given[0]) && NameKeys.isSyllable(given[1]);
  }

  /** Returns what the whole name is called. */
  long whole() {
    return words.size() == 1 ? word(words.getFirst(), key) : letters(0, words.size());
  }

  /** Returns what a person with this full name is called by the first word alone. */
  long first() {
    int second = key.indexOf('-', key.indexOf('-') + 1);
    return word(words.getFirst(), second < 0 ? "" : key.substring(0, second));
  }

  /** Returns what a person with this full name is called by the last word alone. */
  long last() {
    int before = key.lastIndexOf('-', key.lastIndexOf('-') - 1);
    return word(words.get(lastWord()), before < 0 ? "" : key.substring(before + 1));
  }

  /** Returns whether small words belong to the last name of a person with this full name. */
  boolean hasParticles() {
    return firstParticle() < lastWord();
  }

  /** Returns what that person is called by the last name with its small words. */
  long lastWithParticles() {
    return letters(firstParticle(), lastWord() + 1);
  }

  private int firstParticle() {
    int i = 1;
    while (i < words.size() && !isParticle(i)) {
      i++;
    }
    return i;
  }

  private int lastWord() {
    int last = words.size() - 1;
    return last > 0 && isGeneration(last) ? last - 1 : last;
  }

  private boolean isGeneration(int i) {
    return GENERATIONS.contains(NameEntry.fold(words.get(i)));
  }

  private boolean isParticle(int i) {
    return PARTICLES.contains(words.get(i).toLowerCase(Locale.ROOT));
  }

  private long letters(int from, int to) {
    return hash(withoutArticle(NameEntry.fold(String.join(" ", words.subList(from, to)))));
  }

  private static long word(String word, String key) {
    String folded = withoutArticle(NameEntry.fold(word));
    int hyphen = key.indexOf('-');
    boolean telling =
        hyphen >= TELLING && hyphen == key.lastIndexOf('-') && folded.indexOf(' ') < 0;
    return hash(telling ? key : folded);
  }

  /** The Arabic article comes and goes: "Badr al-Busaidi", "Busaidi". */
  private static String withoutArticle(String folded) {
    boolean article = folded.startsWith("al ") || folded.startsWith("el ");
    return article ? folded.substring("al ".length()) : folded;
  }

  /** Returns the hash by which keys and names are compared, as if no two had the same. */
  static long hash(String text) {
    return StringHelper.murmurhash3_x64_128(new BytesRef(text))[0];
  }
}
