package io.broadsheet.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;

/**
 * Keeps what is known as furniture in step with the articles of an index that is being written.
 *
 * <p>What is known stands in the index itself, on the articles in which it was left out. Here are
 * only the lines of the articles that came or went since it was last looked at, so memory does not
 * grow with the index. Safe for use by several threads.
 */
final class FurnitureRegister {

  /**
   * Articles that came or went after which furniture is looked for first; each time twice as many,
   * up to the last.
   */
  private static final int FIRST = 256;

  private static final int LAST = 8192;

  private final SearcherManager view;
  private Set<Long> touched = new HashSet<>();
  private int articles;
  private int due = FIRST;

  FurnitureRegister(SearcherManager view) {
    this.view = view;
  }

  /**
   * What changed.
   *
   * @param decided lines that were looked at, and whether they are furniture
   * @param stale documents of the articles that were annotated as if it were otherwise
   */
  record Findings(Map<Long, Boolean> decided, SortedSet<Integer> stale) {}

  /** Returns whether a line is known as furniture. */
  boolean isKnown(long line) {
    try {
      IndexSearcher searcher = view.acquire();
      try {
        return new LearnedFurniture(searcher.getIndexReader()).isLeftOut(line);
      } finally {
        view.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes the lines of an article that came, after a view may show it, or that goes. */
  synchronized void touch(Collection<Long> lines) {
    articles++;
    touched.addAll(lines);
  }

  /** Whether so many articles came or went that furniture should be looked for before more do. */
  synchronized boolean isDue() {
    return articles >= due;
  }

  /** Returns the lines of the articles that came and went since this was asked last. */
  synchronized Set<Long> take() {
    Set<Long> taken = touched;
    touched = new HashSet<>();
    due = articles >= due ? Math.min(LAST, 2 * due) : due;
    articles = 0;
    return taken;
  }

  /** Finds out in a view what changed with these lines. */
  static Findings find(IndexReader reader, Set<Long> lines) throws IOException {
    LearnedFurniture learned = new LearnedFurniture(reader);
    Map<Long, Boolean> decided = new HashMap<>();
    SortedSet<Integer> stale = new TreeSet<>();
    for (long line : learned.doubtful(lines)) {
      boolean furniture = learned.isFurniture(line);
      decided.put(line, furniture);
      stale.addAll(learned.stale(line, furniture));
    }
    return new Findings(decided, stale);
  }
}
