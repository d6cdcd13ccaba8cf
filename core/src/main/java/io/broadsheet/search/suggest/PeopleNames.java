package io.broadsheet.search.suggest;

import io.broadsheet.internal.Fields;
import io.broadsheet.internal.NameEntry;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** What the people of one segment are called, by the ordinals of their keys: 32 bytes a person. */
final class PeopleNames {

  private final long[] ids;
  private final NameColumn alone;
  private final NameColumn last;
  private final NameColumn first;

  private PeopleNames(long[] ids, NameColumn alone, NameColumn last, NameColumn first) {
    this.ids = ids;
    this.alone = alone;
    this.last = last;
    this.first = first;
  }

  /** Returns how many keys there are. */
  int size() {
    return ids.length;
  }

  /** Returns the hash of the key with an ordinal. */
  long id(int ordinal) {
    return ids[ordinal];
  }

  /** Returns the names that stand without a given name. */
  NameColumn alone() {
    return alone;
  }

  /** Returns the last names of people with a full name, who may be called so. */
  NameColumn last() {
    return last;
  }

  /** Returns the first names of these, but for family names, which are last names. */
  NameColumn first() {
    return first;
  }

  static PeopleNames of(LeafReader leaf) throws IOException {
    return new Reading(DocValues.getSortedSet(leaf, NameEntry.Kind.PERSON.facet())).of(leaf);
  }

  /** Goes through the names and the ordinals side by side, as both are in the order of keys. */
  private static final class Reading {
    private final TermsEnum keys;
    private final long[] ids;
    private final NameColumn.Builder alone = new NameColumn.Builder();
    private final NameColumn.Builder last = new NameColumn.Builder();
    private final NameColumn.Builder first = new NameColumn.Builder();
    private int ordinal = -1;

    Reading(SortedSetDocValues values) throws IOException {
      keys = values.termsEnum();
      ids = new long[Math.toIntExact(values.getValueCount())];
    }

    PeopleNames of(LeafReader leaf) throws IOException {
      TermsEnum entries = PrefixTerms.of(leaf, Fields.ENTRY);
      BytesRef kind = new BytesRef("" + NameEntry.Kind.PERSON.letter() + NameEntry.SEPARATOR);
      BytesRef entry = PrefixTerms.first(entries, kind);
      for (BytesRef next = keys.next(); next != null; next = keys.next()) {
        String key = next.utf8ToString();
        ids[++ordinal] = WrittenName.hash(key);
        String begin = NameEntry.entryPrefix(NameEntry.Kind.PERSON, key);
        BytesRef prefix = new BytesRef(begin);
        while (entry != null && entry.compareTo(prefix) < 0) {
          entry = PrefixTerms.next(entries, kind);
        }
        while (entry != null && StringHelper.startsWith(entry, prefix)) {
          add(WrittenName.of(entry.utf8ToString().substring(begin.length()), key));
          entry = PrefixTerms.next(entries, kind);
        }
      }
      return new PeopleNames(ids, alone.build(), last.build(), first.build());
    }

    private void add(WrittenName name) {
      if (name.mayBeLastName()) {
        alone.add(name.whole(), ordinal);
      }
      if (name.mayBeFull()) {
        (name.mayBeginWithLastName() ? last : first).add(name.first(), ordinal);
        last.add(name.last(), ordinal);
        if (name.hasParticles()) {
          last.add(name.lastWithParticles(), ordinal);
        }
      }
    }
  }
}
