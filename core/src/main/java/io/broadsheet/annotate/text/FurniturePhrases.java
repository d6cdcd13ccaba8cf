package io.broadsheet.annotate.text;

import io.broadsheet.internal.WordList;
import java.util.HashMap;
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

  /** What may follow the words before it. */
  static final class Node {
    private static final TokenTable<Node> NONE = new TokenTable<>(Map.of());

    private final Map<String, Node> next = new HashMap<>();

    /** The same, found by a token; made when all phrases are read. */
    private TokenTable<Node> words = NONE;

    private int places;

    private void index() {
      words = next.isEmpty() ? NONE : new TokenTable<>(next);
      next.values().forEach(Node::index);
    }

    /** Returns what may follow a word, or null. */
    @Nullable Node next(Tokens tokens, int i) {
      return words.find(tokens, i);
    }

    /** Returns what may follow a sign, or null. */
    @Nullable Node next(String sign) {
      return next.get(sign);
    }
  }

  /** Read when the first article is annotated. */
  private static final class Loaded {
    static final FurniturePhrases PHRASES = new FurniturePhrases("furniture.txt");
  }

  private final Node root = new Node();

  private FurniturePhrases(String file) {
    read(file);
    root.index();
  }

  static FurniturePhrases get() {
    return Loaded.PHRASES;
  }

  private void read(String file) {
    Place place = Place.LINE;
    for (String line : WordList.read(FurniturePhrases.class, file)) {
      if (line.startsWith("[")) {
        String section = line.substring(1, line.length() - 1);
        place = Place.valueOf(section.replace('-', '_').toUpperCase(Locale.ROOT));
      } else {
        add(line, place);
      }
    }
  }

  private void add(String phrase, Place place) {
    Node node = root;
    for (String word : phrase.split(" ", -1)) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    node.places |= place.bit;
  }

  /** Returns where the phrases go on that begin with a token, or null if none does. */
  @Nullable Node startingWith(Tokens tokens, int i) {
    return root.next(tokens, i);
  }

  /** Returns where the phrases go on that begin with a sign or a mark, or null if none does. */
  @Nullable Node startingWith(String sign) {
    return root.next(sign);
  }

  /** Returns whether word {@code i} of a line alone is a phrase of the place. */
  static boolean isWord(Place place, FoldedWords line, int i) {
    Node node = line.start(i);
    return node != null && place.in(node.places);
  }

  /** Returns the places of all phrases that stand in a line from {@code from} on. */
  int at(FoldedWords line, int from) {
    return places(root, line, from, false);
  }

  /** Returns the places of the phrases that the words from {@code from} to the end are. */
  int exactly(FoldedWords line, int from) {
    return places(root, line, from, true);
  }

  private int places(Node node, FoldedWords line, int from, boolean whole) {
    int places = whole && from < line.size() ? 0 : node.places;
    if (from < line.size()) {
      places |= placesAfter(next(node, line, from), line, from, whole);
      if (line.isOwnOutlet(from)) {
        places |= placesAfter(node.next(OUTLET), line, from, whole);
      }
    }
    return places;
  }

  private int placesAfter(@Nullable Node node, FoldedWords line, int from, boolean whole) {
    return node == null ? 0 : places(node, line, from + 1, whole);
  }

  /** Of a phrase's first word the line knows it: few words begin any. */
  private @Nullable Node next(Node node, FoldedWords line, int i) {
    return node == root ? line.start(i) : line.next(node, i);
  }

  /** Returns where the longest phrase of a place ends that begins at {@code from}, or -1. */
  int end(Place place, FoldedWords line, int from) {
    int end = -1;
    Node node = root;
    for (int i = from; i < line.size(); i++) {
      node = next(node, line, i);
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
  static boolean consistOf(Place place, FoldedWords line) {
    boolean some = false;
    for (int i = 0; i < line.size(); i++) {
      boolean number = line.isNumber(i);
      if (!number && !isWord(place, line, i)) {
        return false;
      }
      some |= !number;
    }
    return some;
  }
}
