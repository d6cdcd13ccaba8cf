package io.broadsheet.search.suggest;

import io.broadsheet.internal.NameEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Looks up the keys of people and their ordinals in each segment, from the hashes of the keys. */
final class BearerKeys {

  /** The end of a hash tells of nearly all others that they are none of those looked for. */
  private static final int BITS = 1 << 20;

  private final Map<Long, Group> groups = new HashMap<>();
  private final FixedBitSet ends = new FixedBitSet(BITS);

  /** The keys that are told under one, by their hashes. */
  private record Group(Long teller, Map<Long, String> keys) {
    List<String> tellerFirst() {
      List<String> all = new ArrayList<>();
      keys.forEach((id, key) -> all.add(id.equals(teller) ? 0 : all.size(), key));
      return List.copyOf(all);
    }
  }

  /**
   * Looks for keys.
   *
   * @param tellers of each key that is told under another that one, which is told under itself
   */
  BearerKeys(Map<Long, Long> tellers) {
    tellers.forEach((id, teller) -> {
      Group group = groups.computeIfAbsent(teller, t -> new Group(t, new LinkedHashMap<>()));
      groups.put(id, group);
      ends.set(end(id));
      ends.set(end(teller));
    });
  }

  private static int end(long id) {
    return (int) (id & BITS - 1);
  }

  Bearers in(IndexReader view, List<PeopleNames> names) throws IOException {
    if (groups.isEmpty()) {
      return Bearers.NONE;
    }
    List<@Nullable SharedOrdinals> leaves = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      leaves.add(shared(view.leaves().get(i).reader(), names.get(i)));
    }
    Map<String, List<String>> people = new HashMap<>();
    for (Group group : groups.values()) {
      List<String> keys = group.tellerFirst();
      keys.forEach(key -> people.put(key, keys));
    }
    return Bearers.of(NameEntry.Kind.PERSON, people, leaves);
  }

  private @Nullable SharedOrdinals shared(LeafReader leaf, PeopleNames names) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf, NameEntry.Kind.PERSON.facet());
    Map<Long, List<Integer>> members = new LinkedHashMap<>();
    for (int ordinal = 0; ordinal < names.size(); ordinal++) {
      long id = names.id(ordinal);
      Group group = ends.get(end(id)) ? groups.get(id) : null;
      if (group != null) {
        members.computeIfAbsent(group.teller(), t -> new ArrayList<>()).add(ordinal);
        if (!group.keys().containsKey(id)) {
          group.keys().put(id, values.lookupOrd(ordinal).utf8ToString());
        }
      }
    }
    List<int[]> several =
        members.values().stream()
            .filter(of -> of.size() > 1)
            .map(of -> of.stream().mapToInt(Integer::intValue).toArray())
            .toList();
    return several.isEmpty() ? null : new SharedOrdinals(names.size(), several);
  }
}
