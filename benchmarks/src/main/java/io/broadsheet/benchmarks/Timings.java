package io.broadsheet.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long each of many calls took, on the clock and in processor time of the calling thread. The
 * latter tells what a call costs where other programmes keep the machine busy.
 *
 * <p>Not safe for use by several threads.
 */
final class Timings {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final String name;
  private long[] wall = new long[1024];
  private long[] cpu = new long[1024];
  private int size;

  Timings(String name) {
    this.name = name;
  }

  /** What is measured; its result says how much work it was. */
  interface Call {
    long run() throws Exception;
  }

  /** Runs a call, remembers its time and returns its result. */
  long time(Call call) throws Exception {
    long cpuBegun = THREADS.getCurrentThreadCpuTime();
    long begun = System.nanoTime();
    long work = call.run();
    long taken = System.nanoTime() - begun;
    long cpuTaken = THREADS.getCurrentThreadCpuTime() - cpuBegun;
    if (size == wall.length) {
      wall = Arrays.copyOf(wall, 2 * size);
      cpu = Arrays.copyOf(cpu, 2 * size);
    }
    wall[size] = taken;
    cpu[size++] = cpuTaken;
    return work;
  }

  /** Returns the times of these calls and of others together. */
  Timings with(Timings others, String both) {
    Timings all = new Timings(both);
    all.size = size + others.size;
    all.wall = Arrays.copyOf(wall, all.size);
    all.cpu = Arrays.copyOf(cpu, all.size);
    System.arraycopy(others.wall, 0, all.wall, size, others.size);
    System.arraycopy(others.cpu, 0, all.cpu, size, others.size);
    return all;
  }

  int size() {
    return size;
  }

  /** Returns a percentile of the time on the clock, in milliseconds. */
  double wall(double percent) {
    return percentile(wall, percent);
  }

  /** Returns a percentile of the processor time, in milliseconds. */
  double cpu(double percent) {
    return percentile(cpu, percent);
  }

  private double percentile(long[] nanos, double percent) {
    long[] sorted = Arrays.copyOf(nanos, size);
    Arrays.sort(sorted);
    int at = (int) Math.ceil(percent / 100 * size) - 1;
    return sorted[Math.max(0, at)] / 1e6;
  }

  /** Prints one line of percentiles, in milliseconds. */
  void print() {
    System.out.printf(
        Locale.ROOT,
        "%-34s n %6d  wall p50 %8.3f p90 %8.3f p99 %8.3f max %8.3f"
            + "  cpu p50 %8.3f p90 %8.3f p99 %8.3f  load %.1f%n",
        name,
        size,
        wall(50),
        wall(90),
        wall(99),
        wall(100),
        cpu(50),
        cpu(90),
        cpu(99),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
