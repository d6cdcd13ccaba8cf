package io.broadsheet.search.suggest;

import io.broadsheet.internal.NameEntry;
import io.broadsheet.search.suggest.LeafMatches.Counted;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects of each kind the most used names among terms of one segment. */
final class NameTally {

  private final Map<NameEntry.Kind, MostUsed> byKind = new EnumMap<>(NameEntry.Kind.class);
  private int scanned;

  /** Adds the name of a term. */
  void add(TermName name) {
    scanned++;
    of(name.kind()).add(name);
  }

  /** Adds the most used of other terms, which then count as not looked at. */
  void add(LeafMatches matches) {
    matches
        .byKind()
        .forEach((kind, names) -> {
          MostUsed most = of(kind);
          names.forEach(name -> most.add(name.entry(), name.articles()));
        });
  }

  private MostUsed of(NameEntry.Kind kind) {
    return byKind.computeIfAbsent(kind, unknown -> new MostUsed());
  }

  /** Returns how many terms were looked at. */
  int scanned() {
    return scanned;
  }

  LeafMatches best() {
    Map<NameEntry.Kind, List<Counted>> found = new EnumMap<>(NameEntry.Kind.class);
    byKind.forEach((kind, most) -> found.put(kind, most.first()));
    return new LeafMatches(found, scanned);
  }
}
