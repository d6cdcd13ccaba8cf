package io.broadsheet.search.suggest;

import io.broadsheet.internal.NameEntry;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Who bears the last names that stand alone in a view, where the view makes it clear. An article
 * that says "Trump" throughout has another key than one that names Donald Trump; if nearly all
 * articles with a full name of that last name mean him, both are his.
 *
 * <p>Thread-safe, immutable.
 */
public final class Bearers {

  /** Where each key stands for itself. */
  public static final Bearers NONE = new Bearers(Map.of(), List.of());

  private final Map<String, List<String>> people;
  private final List<@Nullable SharedOrdinals> leaves;

  /**
   * Tells of people.
   *
   * @param people by each of their keys all of them, that of the full name first
   * @param leaves of each segment the ordinals that stand for one person, or null where none do
   */
  Bearers(Map<String, List<String>> people, List<@Nullable SharedOrdinals> leaves) {
    this.people = people;
    this.leaves = leaves;
  }

  /** Returns the key under which a key is told: that of the bearer or itself. */
  public String key(NameEntry.Kind kind, String key) {
    return keys(kind, key).getFirst();
  }

  /** Returns the name under which a name is told. */
  EntryRef entry(EntryRef name) {
    return new EntryRef(name.kind(), key(name.kind(), name.key()));
  }

  /** Returns a query for the articles that have a name under any of the keys told under its own. */
  Query articles(EntryRef name) {
    List<BytesRef> keys = keys(name.kind(), name.key()).stream().map(BytesRef::new).toList();
    return KeywordField.newSetQuery(name.kind().facet(), keys);
  }

  /** Returns whether other keys are told under a name's own. */
  boolean haveSeveral(EntryRef name) {
    return keys(name.kind(), name.key()).size() > 1;
  }

  /** Returns all keys that are told under one, that one first. */
  public List<String> keys(NameEntry.Kind kind, String key) {
    List<String> keys = kind == NameEntry.Kind.PERSON ? people.get(key) : null;
    return keys == null ? List.of(key) : keys;
  }

  /** Returns which ordinals of a segment stand for one, or null where each stands for itself. */
  public @Nullable SharedOrdinals shared(NameEntry.Kind kind, LeafReaderContext leaf) {
    return kind == NameEntry.Kind.PERSON && !leaves.isEmpty() ? leaves.get(leaf.ord) : null;
  }
}
