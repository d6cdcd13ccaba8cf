package io.broadsheet.search;

import io.broadsheet.grouping.StoryMap;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts the stories of one set of articles after the other, with one array for all sets.
 *
 * <p>Not thread-safe.
 */
final class StoryCounter {

  private final StoryMap stories;

  /** Of each story the last set that told it. */
  private final int[] toldBy;

  private final Deadline deadline;
  private int sets;

  /** Counts until the time is up. */
  StoryCounter(StoryMap stories, Deadline deadline) {
    this.stories = stories;
    this.deadline = deadline;
    toldBy = new int[stories.size()];
  }

  /** Returns how many stories the articles tell that are marked in each segment. */
  int stories(List<LeafReaderContext> leaves, List<FixedBitSet> marked) throws IOException {
    sets++;
    int told = 0;
    for (int i = 0; i < leaves.size(); i++) {
      FixedBitSet of = marked.get(i);
      told += count(new BitSetIterator(of, 0), of, leaves.get(i).docBase);
    }
    return told;
  }

  /** Returns how many stories the marked articles tell that have one of some terms. */
  int stories(List<Term> terms, List<LeafReaderContext> leaves, List<FixedBitSet> marked)
      throws IOException {
    sets++;
    int told = 0;
    for (int i = 0; i < leaves.size(); i++) {
      for (Term term : terms) {
        PostingsEnum postings = leaves.get(i).reader().postings(term, PostingsEnum.NONE);
        if (postings != null) {
          told += count(postings, marked.get(i), leaves.get(i).docBase);
        }
      }
    }
    return told;
  }

  private int count(DocIdSetIterator docs, FixedBitSet marked, int base) throws IOException {
    int told = 0;
    int seen = 0;
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (deadline.shouldExitAfter(seen++)) {
        break;
      }
      if (marked.get(doc)) {
        int story = stories.story(base + doc);
        told += toldBy[story] == sets ? 0 : 1;
        toldBy[story] = sets;
      }
    }
    return told;
  }
}
