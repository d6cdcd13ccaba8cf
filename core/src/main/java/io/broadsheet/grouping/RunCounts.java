package io.broadsheet.grouping;

/**
 * In how many of some texts each run stands, about: runs that meet in one counter are counted
 * together. Eight megabytes, whatever the number of texts.
 */
final class RunCounts {

  private static final int COUNTERS = 1 << 22;

  private final short[] counts = new short[COUNTERS];

  /** Counts the different runs of a text. */
  void add(int[] runs) {
    for (int run : runs) {
      int counter = run & (COUNTERS - 1);
      if (counts[counter] < Short.MAX_VALUE) {
        counts[counter]++;
      }
    }
  }

  /** Returns in how many texts a run stands, or somewhat more; {@link Short#MAX_VALUE} at most. */
  int of(int run) {
    return counts[run & (COUNTERS - 1)];
  }
}
