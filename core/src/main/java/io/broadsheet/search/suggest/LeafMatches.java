package io.broadsheet.search.suggest;

import io.broadsheet.internal.Fields;
import io.broadsheet.internal.NameEntry;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The names of one segment that begin in some way, of each kind the most used.
 *
 * @param byKind the names with the number of articles that begin so, deleted ones included
 * @param scanned how many terms were looked at
 */
record LeafMatches(Map<NameEntry.Kind, List<Counted>> byKind, int scanned) {

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
    NameTally found = new NameTally();
    TermsEnum terms = PrefixTerms.of(leaf, Fields.SUGGEST);
    BytesRef prefix = new BytesRef(folded);
    BytesRef term = PrefixTerms.first(terms, prefix);
    while (term != null) {
      found.add(new TermName(term, terms.docFreq()));
      term = PrefixTerms.next(terms, prefix);
    }
    return found.best();
  }
}
