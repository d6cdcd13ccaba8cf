package io.broadsheet.grouping;

import java.io.IOException;
import java.util.Arrays;

/**
 * Some articles by samples of their runs: those of whose sample another article has a part may be
 * its copies. One look-up an article, whatever their number. Not safe for use by several threads.
 *
 * <p>A sample is of the runs with the smallest hashes, so that two texts have the same part of what
 * they share in their samples (Broder, "On the resemblance and containment of documents", 1997);
 * runs that many articles have are taken the less often (as in Duffield, Lund and Thorup, "Priority
 * sampling for estimation of arbitrary subset sums", 2007). Some 260 bytes an article.
 */
final class SketchTable {

  /** Runs in a sample. */
  private static final int SAMPLE = 32;

  /** Articles with a run beyond which it is taken less often, so that look-ups stay short. */
  private static final float FREQUENT = 64;

  /** Articles found by one run at most. */
  private static final int MOST_FOUND = 1024;

  /**
   * Entries read in one look-up, beyond which no further run is looked up: the rarest are first.
   */
  private static final int MOST_READ = 1024;

  /** Runs that find articles, of which so many are looked up in any case: a quarter of a sample. */
  private static final int LEAST_LOOKED_UP = 8;

  /** Entries in one bucket on average, at most: few enough to read, and the buckets fit a cache. */
  private static final int BUCKET = 16;

  /** Reads the runs of articles. */
  interface Source {

    /** Returns the different runs of an article by its number. */
    int[] runs(int article) throws IOException;
  }

  private final int first;

  /** A run, spread, and an article with it; in order. */
  private final long[] entries;

  private final int size;

  /** Where the entries of each bucket begin, by the first bits of their runs. */
  private final int[] begins;

  private final int shift;

  /** What one run is of each article's sample. */
  private final float[] parts;

  private final RunCounts counts = new RunCounts();
  private final Tally tally = new Tally();

  /** Takes the articles from one to before another, in two passes over them. */
  SketchTable(int first, int end, Source source) throws IOException {
    this.first = first;
    parts = new float[end - first];
    for (int article = first; article < end; article++) {
      counts.add(source.runs(article));
    }
    entries = new long[SAMPLE * parts.length];
    int sampled = 0;
    for (int article = first; article < end; article++) {
      int[] sample = sample(source.runs(article));
      parts[article - first] = 1f / Math.max(1, sample.length);
      for (int run : sample) {
        entries[sampled++] = (long) spread(run) << 32 | article;
      }
    }
    Arrays.sort(entries, 0, sampled);
    size = shorten(sampled);
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(size / BUCKET));
    shift = Integer.SIZE - bits;
    begins = new int[(1 << bits) + 1];
    for (int i = 0; i < size; i++) {
      begins[bucket((int) (entries[i] >> 32)) + 1] = i + 1;
    }
    for (int i = 1; i < begins.length; i++) {
      begins[i] = Math.max(begins[i], begins[i - 1]);
    }
  }

  /** The runs with the smallest hashes, taken as if those of frequent ones were the greater. */
  private int[] sample(int[] runs) {
    long[] keys = new long[runs.length];
    for (int i = 0; i < runs.length; i++) {
      float hash = (float) runs[i] - Integer.MIN_VALUE;
      float key = hash * Math.max(1, counts.of(runs[i]) / FREQUENT);
      keys[i] = (long) Float.floatToIntBits(key) << 32 | i;
    }
    Arrays.sort(keys);
    int[] sample = new int[Math.min(SAMPLE, runs.length)];
    Arrays.setAll(sample, i -> runs[(int) keys[i]]);
    return sample;
  }

  /** Leaves out the entries of a run with too many, and returns how many are left of all. */
  private int shorten(int sampled) {
    int kept = 0;
    int same = 0;
    for (int i = 0; i < sampled; i++) {
      same = i > 0 && entries[i] >> 32 == entries[i - 1] >> 32 ? same + 1 : 0;
      if (same < MOST_FOUND) {
        entries[kept++] = entries[i];
      }
    }
    return kept;
  }

  /**
   * Returns the articles of whose samples one has most, itself maybe among them.
   *
   * @param runs the different runs of an article
   * @param most articles at most
   * @param least part of a sample
   */
  int[] like(int[] runs, int most, double least) {
    long[] rarest = new long[runs.length];
    for (int i = 0; i < runs.length; i++) {
      rarest[i] = (long) counts.of(runs[i]) << 32 | i;
    }
    Arrays.sort(rarest);
    int read = 0;
    int finding = 0;
    for (int i = 0; i < rarest.length && (read < MOST_READ || finding < LEAST_LOOKED_UP); i++) {
      int found = add(runs[(int) rarest[i]]);
      read += found;
      finding += found > 0 ? 1 : 0;
    }
    return tally.take(most, least);
  }

  /** Adds to the articles that have a run in their sample, and returns how many these are. */
  private int add(int run) {
    int spread = spread(run);
    int bucket = bucket(spread);
    int found = 0;
    int at = begins[bucket];
    while (at < begins[bucket + 1] && entries[at] >> 32 < spread) {
      at++;
    }
    for (; at < begins[bucket + 1] && entries[at] >> 32 == spread; at++) {
      int article = (int) entries[at];
      tally.add(article, parts[article - first]);
      found++;
    }
    return found;
  }

  /** Multiplication with an odd number near the golden ratio (Knuth), for the hashes are small. */
  private static int spread(int run) {
    return run * 0x9E3779B9;
  }

  private int bucket(int spread) {
    return (spread >> shift) + (begins.length >> 1);
  }
}
