package io.broadsheet.annotate.text;

import io.broadsheet.internal.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of {@code furniture.txt} as a trie of words. Immutable once read, safe for use by
 * several threads.
 */
final class FurniturePhrases {

  /** Where a phrase counts: the sections of the file, which explains each. */
  enum Place {
    LINE(0),
    LINKS(1),
    LABEL(2),
    PARAGRAPH(3),
    START(4),
    WEAK_START(5),
    WITHIN(6),
    WEAK(7),
    VERB(8),
    OBJECT(9),
    SECTION(10),
    WHEN(11),
    BAR(12),
    OUTLET(13),
    CUE(14);

    private final int bit;

    Place(int shift) {
      bit = 1 << shift;
    }

    boolean in(int places) {
      return (places & bit) != 0;
    }
  }

  /** Stands for any number. */
  static final String NUMBER = "0";

  /** Stands for the name of an outlet. */
  static final String OUTLET = "@";

  /** Stands for the name of the article's own outlet; a phrase with {@link #OUTLET} fits too. */
  static final String OWN_OUTLET = "@@";

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    int places;
  }

  /** Read when the first article is annotated. */
  private static final class Loaded {
    static final FurniturePhrases PHRASES = read("furniture.txt");
  }

  private final Node root = new Node();

  private FurniturePhrases() {}

  static FurniturePhrases get() {
    return Loaded.PHRASES;
  }

  private static FurniturePhrases read(String file) {
    FurniturePhrases phrases = new FurniturePhrases();
    Place place = Place.LINE;
    for (String line : WordList.read(FurniturePhrases.class, file)) {
      if (line.startsWith("[")) {
        String section = line.substring(1, line.length() - 1);
        place = Place.valueOf(section.replace('-', '_').toUpperCase(Locale.ROOT));
      } else {
        phrases.add(line, place);
      }
    }
    return phrases;
  }

  private void add(String phrase, Place place) {
    Node node = root;
    for (String word : phrase.split(" ", -1)) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    node.places |= place.bit;
  }

  /** Returns whether some phrase begins with the word. */
  boolean begins(String word) {
    return root.next.containsKey(word);
  }

  /** Returns whether the word alone is a phrase of the place. */
  boolean isWord(Place place, String word) {
    Node node = root.next.get(word);
    return node != null && place.in(node.places);
  }

  /** Returns the places of all phrases that stand in {@code words} from {@code from} on. */
  int at(List<String> words, int from) {
    return places(root, words, from, false);
  }

  /** Returns the places of the phrases that the words from {@code from} to the end are. */
  int exactly(List<String> words, int from) {
    return places(root, words, from, true);
  }

  private static int places(Node node, List<String> words, int from, boolean whole) {
    int places = whole && from < words.size() ? 0 : node.places;
    if (from < words.size()) {
      String word = words.get(from);
      places |= placesAfter(node.next.get(word), words, from, whole);
      if (word.equals(OWN_OUTLET)) {
        places |= placesAfter(node.next.get(OUTLET), words, from, whole);
      }
    }
    return places;
  }

  private static int placesAfter(@Nullable Node node, List<String> words, int from, boolean whole) {
    return node == null ? 0 : places(node, words, from + 1, whole);
  }

  /** Returns where the longest phrase of a place ends that begins at {@code from}, or -1. */
  int end(Place place, List<String> words, int from) {
    int end = -1;
    Node node = root;
    for (int i = from; i < words.size(); i++) {
      node = node.next.get(words.get(i));
      if (node == null) {
        break;
      }
      if (place.in(node.places)) {
        end = i + 1;
      }
    }
    return end;
  }

  /** Returns whether all words are single words of a place, or numbers, and one is no number. */
  boolean consistOf(Place place, List<String> words) {
    boolean some = false;
    for (String word : words) {
      Node node = root.next.get(word);
      boolean number = word.equals(NUMBER);
      if (!number && (node == null || !place.in(node.places))) {
        return false;
      }
      some |= !number;
    }
    return some;
  }
}
