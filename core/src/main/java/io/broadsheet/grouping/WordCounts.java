package io.broadsheet.grouping;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * In how many articles of a view each word stands, read in one pass over its words. Kept are those
 * that more than one article has, at some 16 bytes each; of the rest there is nothing to keep.
 */
final class WordCounts {

  private int[] words = new int[1 << 10];
  private int[] counts = new int[words.length];
  private int size;

  private WordCounts() {}

  /** Counts the words of a view. */
  static WordCounts of(IndexReader reader) throws IOException {
    WordCounts known = new WordCounts();
    Terms terms = MultiTerms.getTerms(reader, Fields.PROFILE_WORD);
    if (terms == null) {
      return known;
    }
    Bits live = MultiBits.getLiveDocs(reader);
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    while (each.next() != null) {
      int count = each.docFreq();
      if (live != null && count > 1) {
        postings = each.postings(postings, PostingsEnum.NONE);
        count = living(postings, live);
      }
      if (count > 1) {
        known.put(ByteBuffer.wrap(each.term().bytes, each.term().offset, 4).getInt(), count);
      }
    }
    return known;
  }

  /** Counts the words of a few articles. */
  static WordCounts of(Collection<WeightedProfile> articles) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (WeightedProfile article : articles) {
      for (int word : article.profile().words()) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    WordCounts known = new WordCounts();
    counts.forEach(known::put);
    return known;
  }

  /** A deleted article is counted in an index's statistics until its segment is merged. */
  static int living(PostingsEnum postings, @Nullable Bits live) throws IOException {
    int living = 0;
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      living += live == null || live.get(doc) ? 1 : 0;
    }
    return living;
  }

  /** Returns in how many articles a word of one of them stands. */
  int of(int word) {
    return Math.max(1, counts[slot(word)]);
  }

  private void put(int word, int count) {
    int slot = slot(word);
    words[slot] = word;
    counts[slot] = count;
    size++;
    if (2 * size > words.length) {
      grow();
    }
  }

  private void grow() {
    int[] oldWords = words;
    int[] oldCounts = counts;
    words = new int[2 * oldWords.length];
    counts = new int[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slot(oldWords[i]);
        words[slot] = oldWords[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  /** Where a word stands, or the free slot where it would. Words are hashes already. */
  private int slot(int word) {
    int slot = word & (words.length - 1);
    while (counts[slot] > 0 && words[slot] != word) {
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }
}
