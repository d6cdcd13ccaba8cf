package io.broadsheet.search.suggest;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.ByteRunnable;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * Looks in one segment for the names that begin as an automaton accepts. A beginning that very many
 * names have is not gone through: the most used of these are remembered, or are from then on.
 */
final class LeafTypos {

  /** Larger than any byte of UTF-8. */
  private static final byte BEHIND_ALL = (byte) 0xFF;

  private final LeafReader leaf;
  private final CompiledAutomaton automaton;
  private final PrefixCache prefixes;
  private final NameTally found = new NameTally();
  private BytesRef beginning = new BytesRef();
  private int beginningSince;

  LeafTypos(LeafReader leaf, CompiledAutomaton automaton, PrefixCache prefixes) {
    this.leaf = leaf;
    this.automaton = automaton;
    this.prefixes = prefixes;
  }

  /**
   * Returns the names found.
   *
   * @param most terms looked at, but for those of beginnings that are remembered
   */
  LeafMatches matches(int most) throws IOException {
    Terms terms = leaf.terms(Fields.SUGGEST);
    if (terms == null) {
      return found.best();
    }
    TermsEnum each = terms.intersect(automaton, null);
    BytesRef term = each.next();
    while (term != null && found.scanned() < most) {
      LeafMatches known = known(term);
      if (known == null) {
        found.add(new TermName(term, each.docFreq()));
      } else {
        found.add(known);
        each = terms.intersect(automaton, behind(beginning));
      }
      term = each.next();
    }
    return found.best();
  }

  /** Returns the most used names that begin as a term does, where they are remembered. */
  private @Nullable LeafMatches known(BytesRef term) throws IOException {
    if (beginning.length == 0 || !StringHelper.startsWith(term, beginning)) {
      beginning = accepted(term);
      beginningSince = found.scanned();
      return isWhole(term) ? prefixes.known(leaf, beginning.utf8ToString()) : null;
    }
    boolean many = found.scanned() - beginningSince == PrefixCache.WORTH_KEEPING;
    return many && isWhole(term) ? prefixes.matches(leaf, beginning.utf8ToString()) : null;
  }

  /** The shortest beginning of a term that the automaton accepts. */
  private BytesRef accepted(BytesRef term) {
    ByteRunnable accepting = automaton.getByteRunnable();
    int state = 0;
    int length = 0;
    while (length < term.length && !accepting.isAccept(state)) {
      state = accepting.step(state, term.bytes[term.offset + length++] & 0xFF);
    }
    return BytesRef.deepCopyOf(new BytesRef(term.bytes, term.offset, length));
  }

  /** An error may end amidst a letter of several bytes. */
  private boolean isWhole(BytesRef term) {
    boolean longer = term.length > beginning.length;
    return !longer || (term.bytes[term.offset + beginning.length] & 0xC0) != 0x80;
  }

  /** Returns a term behind all that begin so. */
  private static BytesRef behind(BytesRef beginning) {
    byte[] bytes = new byte[beginning.length + 1];
    System.arraycopy(beginning.bytes, beginning.offset, bytes, 0, beginning.length);
    bytes[beginning.length] = BEHIND_ALL;
    return new BytesRef(bytes);
  }
}
