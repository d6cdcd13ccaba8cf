package io.broadsheet.index;

import io.broadsheet.internal.Fields;
import io.broadsheet.internal.KeyTerms;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the articles in a view of an index which lines are their outlet's furniture.
 *
 * <p>A line is furniture if it stands apart, at the begin or end of the text, in at least {@value
 * #FEW} articles of an outlet that are no copies of each other, published on {@value #DAYS}
 * different days; or apart at any place and on any day in {@value #MANY}. An article without a date
 * counts for a day of its own. Two reports of one day that end with the same words may still be one
 * report told twice, five over several days hardly; within the text a stock phrase of reporters may
 * repeat, so more are wanted there. An added article never makes a line less of a piece of
 * furniture, and the order in which articles come does not matter.
 */
final class LearnedFurniture {

  /** Different texts that carry a line at their edge. */
  static final int FEW = 5;

  /** Days on which they were published. */
  static final int DAYS = 3;

  /** Different texts that carry a line anywhere, on whatever days. */
  static final int MANY = 12;

  private static final long MILLIS_A_DAY = 86_400_000;

  private final IndexReader reader;

  LearnedFurniture(IndexReader reader) {
    this.reader = reader;
  }

  private void visit(String field, long key, KeyTerms.Visitor visitor) throws IOException {
    KeyTerms.visit(reader, field, key, visitor);
  }

  private Set<Integer> docs(String field, long key) throws IOException {
    Set<Integer> docs = new HashSet<>();
    visit(field, key, (leaf, doc) -> docs.add(leaf.docBase + doc));
    return docs;
  }

  /** Returns whether there is an article in which a line was left out. */
  boolean isLeftOut(long key) throws IOException {
    boolean[] found = new boolean[1];
    visit(
        Fields.LINE_LEFT_OUT,
        key,
        (leaf, doc) -> {
          found[0] = true;
          return false;
        });
    return found[0];
  }

  /** Returns how many articles carry a line. */
  int carriers(long key) throws IOException {
    int[] count = new int[1];
    visit(Fields.LINE, key, (leaf, doc) -> ++count[0] > 0);
    return count[0];
  }

  /** Returns whether a line is furniture. */
  boolean isFurniture(long key) throws IOException {
    Tally tally = new Tally(key);
    visit(Fields.LINE_APART, key, tally);
    return tally.isEnough();
  }

  /** The different texts around a line. */
  private static final class Tally implements KeyTerms.Visitor {
    private final long key;
    private final Set<Long> atEdge = new HashSet<>();
    private final Set<Long> anywhere = new HashSet<>();
    private final Set<Long> days = new HashSet<>();

    Tally(long key) {
      this.key = key;
    }

    @Override
    public boolean visit(LeafReaderContext leaf, int doc) throws IOException {
      LineTable table = LineTable.read(leaf, doc);
      if (table == null) {
        return true;
      }
      long text = table.textAround(key);
      anywhere.add(text);
      if (table.isAtEdge(key)) {
        atEdge.add(text);
        days.add(day(leaf, doc, text));
      }
      return !isEnough();
    }

    /** The day of publication; without one, the text stands for a day of its own. */
    private static long day(LeafReaderContext leaf, int doc, long text) throws IOException {
      NumericDocValues millis =
          DocValues.unwrapSingleton(
              DocValues.getSortedNumeric(leaf.reader(), Fields.PUBLISHED_MILLIS));
      return millis != null && millis.advanceExact(doc)
          ? Math.floorDiv(millis.longValue(), MILLIS_A_DAY)
          : text;
    }

    boolean isEnough() {
      return anywhere.size() >= MANY || (atEdge.size() >= FEW && days.size() >= DAYS);
    }
  }

  /** Those of some lines that an article's change may have made furniture, or not any more. */
  Set<Long> doubtful(Collection<Long> lines) throws IOException {
    // Terms are ordered as unsigned bytes; in their order they are looked up fastest.
    long[] sorted = lines.stream().mapToLong(key -> key ^ Long.MIN_VALUE).sorted().toArray();
    int[] counts = new int[sorted.length];
    for (LeafReaderContext leaf : reader.leaves()) {
      count(leaf.reader().terms(Fields.LINE_APART), 1, sorted, counts);
      count(leaf.reader().terms(Fields.LINE_LEFT_OUT), FEW, sorted, counts);
    }
    Set<Long> doubtful = new HashSet<>();
    for (int i = 0; i < sorted.length; i++) {
      if (counts[i] >= FEW) {
        doubtful.add(sorted[i] ^ Long.MIN_VALUE);
      }
    }
    return doubtful;
  }

  private static void count(@Nullable Terms terms, int times, long[] sorted, int[] counts)
      throws IOException {
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    for (int i = 0; i < sorted.length && terms != null; i++) {
      if (each.seekExact(KeyTerms.of(sorted[i] ^ Long.MIN_VALUE))) {
        counts[i] += times * each.docFreq();
      }
    }
  }

  /** Returns the documents of articles that were annotated as if a line were what it is not. */
  Set<Integer> stale(long key, boolean furniture) throws IOException {
    Set<Integer> left = docs(Fields.LINE_LEFT_OUT, key);
    if (!furniture) {
      return left;
    }
    Set<Integer> carriers = new TreeSet<>(docs(Fields.LINE, key));
    carriers.removeAll(left);
    return carriers;
  }
}
