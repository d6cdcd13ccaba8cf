package io.broadsheet.search.suggest;

import io.broadsheet.internal.NameEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Which keys of a view are one person's or one body's, where the view makes it clear. An article
 * that says "Trump" throughout has another key than one that names Donald Trump; if nearly all
 * articles with a full name of that last name mean him, both are his. So are the letters of a body
 * and its full name, where an article says that they are.
 *
 * <p>Thread-safe, immutable.
 */
public final class Bearers {

  /** Where each key stands for itself. */
  public static final Bearers NONE = new Bearers(Map.of());

  private final Map<NameEntry.Kind, Joined> kinds;

  private Bearers(Map<NameEntry.Kind, Joined> kinds) {
    this.kinds = kinds;
  }

  /**
   * Tells of names of one kind.
   *
   * @param keys by each key all that are told as one, that of the full name first
   * @param leaves of each segment the ordinals that stand for one, or null where none do
   */
  static Bearers of(
      NameEntry.Kind kind, Map<String, List<String>> keys, List<@Nullable SharedOrdinals> leaves) {
    return keys.isEmpty() ? NONE : new Bearers(Map.of(kind, new Joined(keys, leaves)));
  }

  /** Returns what is told of the names of both, which are of other kinds. */
  Bearers and(Bearers other) {
    Map<NameEntry.Kind, Joined> both = new HashMap<>(kinds);
    both.putAll(other.kinds);
    return new Bearers(both);
  }

  /** The names of one kind that are told as one. */
  private record Joined(Map<String, List<String>> keys, List<@Nullable SharedOrdinals> leaves) {}

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
    Joined joined = kinds.get(kind);
    List<String> keys = joined == null ? null : joined.keys().get(key);
    return keys == null ? List.of(key) : keys;
  }

  /** Returns which ordinals of a segment stand for one, or null where each stands for itself. */
  public @Nullable SharedOrdinals shared(NameEntry.Kind kind, LeafReaderContext leaf) {
    Joined joined = kinds.get(kind);
    return joined == null ? null : joined.leaves().get(leaf.ord);
  }
}
