package io.broadsheet.grouping;

import java.util.Arrays;

/**
 * The runs of a profile with a bit for each in a small table, so that two texts without many common
 * ones are told apart before the runs are compared one by one. Immutable.
 */
final class RunSample {

  /** Bits of the table: eight for each run, so that few runs meet by chance. */
  private static final int BITS = 8 * ProfileBuilder.MAX_RUNS;

  private final int[] runs;
  private final long[] bits = new long[BITS / Long.SIZE];
  private final int meeting;

  /** Takes hashes, ascending and different. */
  RunSample(int[] runs) {
    this.runs = runs;
    int set = 0;
    for (int run : runs) {
      int bit = run & (BITS - 1);
      long mask = 1L << bit;
      set += (bits[bit / Long.SIZE] & mask) == 0 ? 1 : 0;
      bits[bit / Long.SIZE] |= mask;
    }
    meeting = runs.length - set;
  }

  /** Returns whether this and another may share {@code least} of the shorter one's runs. */
  boolean mayShare(RunSample other, double least) {
    int compared = compared(runs, other.runs);
    int common = Math.min(meeting, other.meeting);
    for (int i = 0; i < bits.length; i++) {
      common += Long.bitCount(bits[i] & other.bits[i]);
    }
    return compared > 0 && (double) common / compared >= least;
  }

  /** Returns the shared part of the shorter one's runs. */
  double shared(RunSample other) {
    return shared(runs, other.runs);
  }

  /** Returns the shared part of the shorter one of two texts' runs, ascending and different. */
  static double shared(int[] runs, int[] others) {
    int compared = compared(runs, others);
    if (compared == 0) {
      return 0;
    }
    int shared = 0;
    // Without branches, for which of two hashes is smaller cannot be predicted.
    for (int i = 0, j = 0; i < runs.length && j < others.length; ) {
      int one = runs[i];
      int two = others[j];
      shared += one == two ? 1 : 0;
      i += one <= two ? 1 : 0;
      j += two <= one ? 1 : 0;
    }
    return (double) shared / compared;
  }

  /** Of how many runs something can be said: of samples, of the hashes that both reach to. */
  private static int compared(int[] runs, int[] others) {
    int shorter = Math.min(runs.length, others.length);
    if (shorter == 0 || Math.max(runs.length, others.length) < ProfileBuilder.MAX_RUNS) {
      return shorter;
    }
    int end = Math.min(runs[runs.length - 1], others[others.length - 1]);
    return Math.max(1, Math.min(upTo(runs, end), upTo(others, end)));
  }

  private static int upTo(int[] runs, int hash) {
    int at = Arrays.binarySearch(runs, hash);
    return at < 0 ? -at - 1 : at + 1;
  }
}
