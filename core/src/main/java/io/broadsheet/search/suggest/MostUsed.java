package io.broadsheet.search.suggest;

import io.broadsheet.search.suggest.LeafMatches.Counted;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The most used names of a kind; most terms are passed over without a look at their name. */
final class MostUsed {

  /** Names kept of each kind: more than are shown, so that counts of several segments add up. */
  private static final int KEPT = 50;

  private final Map<EntryRef, Integer> counts = new HashMap<>();
  private @Nullable Counted last;
  private byte[] lastKey = {};

  /** An article counts once, though several words of its name may begin so. */
  void add(TermName name) {
    if (mayStay(name)) {
      add(name.entry(), name.articles());
    }
  }

  void add(EntryRef entry, int articles) {
    counts.merge(entry, articles, Math::max);
    if (counts.size() >= 4 * KEPT) {
      List<Counted> first = first();
      counts.clear();
      first.forEach(counted -> counts.put(counted.entry(), counted.articles()));
      last = first.getLast();
      lastKey = first.getLast().entry().key().getBytes(StandardCharsets.UTF_8);
    }
  }

  /** A name that stands behind as many as are kept will not be among them. */
  private boolean mayStay(TermName name) {
    Counted behind = last;
    return behind == null
        || name.articles() > behind.articles()
        || (name.articles() == behind.articles() && name.isBefore(lastKey));
  }

  List<Counted> first() {
    List<Counted> counted = new ArrayList<>(counts.size());
    counts.forEach((entry, articles) -> counted.add(new Counted(entry, articles)));
    return Top.of(counted, Counted.ORDER, KEPT);
  }
}
