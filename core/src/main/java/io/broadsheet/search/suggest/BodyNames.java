package io.broadsheet.search.suggest;

import io.broadsheet.internal.NameEntry;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * What the bodies of one segment may be called by letters, from their keys, which are the words of
 * a name with hyphens between them.
 *
 * @param alone keys of one short word, which may be letters that stand alone
 * @param initials of the keys of several words, with the small ones and without
 */
record BodyNames(NameColumn alone, NameColumn initials) {

  private static final int FEWEST_LETTERS = 2;

  private static final int MOST_LETTERS = 10;

  /** Words that no letter need stand for. */
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "to", "with", "de", "la", "du", "y");

  static BodyNames of(LeafReader leaf) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf, NameEntry.Kind.ORGANIZATION.facet());
    NameColumn.Builder alone = new NameColumn.Builder();
    NameColumn.Builder initials = new NameColumn.Builder();
    TermsEnum keys = values.termsEnum();
    int ordinal = 0;
    for (BytesRef next = keys.next(); next != null; next = keys.next()) {
      String key = next.utf8ToString();
      NameColumn.Builder column = key.indexOf('-') < 0 ? alone : initials;
      for (String letters : letters(key)) {
        add(letters, ordinal, column);
      }
      ordinal++;
    }
    return new BodyNames(alone.build(), initials.build());
  }

  /** Returns a key of one word, or the initials of one of several. */
  static Set<String> letters(String key) {
    return key.indexOf('-') < 0
        ? Set.of(key)
        : new TreeSet<>(List.of(initials(key, Set.of()), initials(key, SMALL)));
  }

  private static void add(String letters, int ordinal, NameColumn.Builder column) {
    if (letters.length() >= FEWEST_LETTERS && letters.length() <= MOST_LETTERS) {
      column.add(WrittenName.hash(letters), ordinal);
    }
  }

  private static String initials(String key, Set<String> without) {
    StringBuilder initials = new StringBuilder();
    for (String word : key.split("-", -1)) {
      if (!word.isEmpty() && !without.contains(word)) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
