package io.broadsheet.search.suggest;

import io.broadsheet.internal.Fields;
import io.broadsheet.internal.NameEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * The names of one segment that begin in some way, of each kind the most used.
 *
 * @param byKind the names with the number of articles that begin so, deleted ones included
 * @param scanned how many terms were looked at
 */
record LeafMatches(Map<NameEntry.Kind, List<Counted>> byKind, int scanned) {

  /** Names kept of each kind: more than are shown, so that counts of several segments add up. */
  private static final int KEPT = 50;

  /** A name with its use. */
  record Counted(EntryRef entry, int articles) {
    /** The most used first. */
    static final Comparator<Counted> ORDER =
        (one, other) -> {
          int fewer = Integer.compare(other.articles, one.articles);
          int kind = fewer != 0 ? fewer : one.entry.kind().compareTo(other.entry.kind());
          return kind != 0 ? kind : one.entry.key().compareTo(other.entry.key());
        };
  }

  /** Returns the names that begin so. */
  static LeafMatches withPrefix(LeafReader leaf, String folded) throws IOException {
    Terms terms = leaf.terms(Fields.SUGGEST);
    if (terms == null) {
      return new LeafMatches(Map.of(), 0);
    }
    BytesRef prefix = new BytesRef(folded);
    TermsEnum each = terms.iterator();
    Collecting found = new Collecting();
    if (each.seekCeil(prefix) != TermsEnum.SeekStatus.END) {
      BytesRef term = each.term();
      while (term != null && StringHelper.startsWith(term, prefix)) {
        found.add(term, each.docFreq());
        term = each.next();
      }
    }
    return found.best();
  }

  /**
   * Returns the names that an automaton accepts.
   *
   * @param most names looked at
   */
  static LeafMatches accepted(LeafReader leaf, CompiledAutomaton automaton, int most)
      throws IOException {
    Terms terms = leaf.terms(Fields.SUGGEST);
    Collecting found = new Collecting();
    if (terms != null) {
      TermsEnum each = automaton.getTermsEnum(terms);
      BytesRef term = each.next();
      while (term != null && found.scanned < most) {
        found.add(term, each.docFreq());
        term = each.next();
      }
    }
    return found.best();
  }

  private static final class Collecting {
    private final Map<NameEntry.Kind, Best> byKind = new EnumMap<>(NameEntry.Kind.class);
    private int scanned;

    void add(BytesRef term, int articles) {
      scanned++;
      Best best = byKind.computeIfAbsent(EntryRef.kind(term), kind -> new Best());
      if (articles > best.tooFew) {
        best.add(EntryRef.of(term), articles);
      }
    }

    LeafMatches best() {
      Map<NameEntry.Kind, List<Counted>> found = new EnumMap<>(NameEntry.Kind.class);
      byKind.forEach((kind, best) -> found.put(kind, best.first()));
      return new LeafMatches(found, scanned);
    }
  }

  /** The most used names of a kind; most terms are passed over without a look at their name. */
  private static final class Best {
    private final Map<EntryRef, Integer> counts = new HashMap<>();
    private int tooFew;

    /** An article counts once, though several words of its name may begin so. */
    void add(EntryRef entry, int articles) {
      counts.merge(entry, articles, Math::max);
      if (counts.size() >= 4 * KEPT) {
        List<Counted> first = first();
        tooFew = first.getLast().articles();
        counts.clear();
        first.forEach(counted -> counts.put(counted.entry(), counted.articles()));
      }
    }

    List<Counted> first() {
      List<Counted> counted = new ArrayList<>(counts.size());
      counts.forEach((entry, articles) -> counted.add(new Counted(entry, articles)));
      return Top.of(counted, Counted.ORDER, KEPT);
    }
  }
}
