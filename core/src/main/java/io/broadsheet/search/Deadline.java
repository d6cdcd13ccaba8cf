package io.broadsheet.search;

import io.broadsheet.query.SearchRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.QueryTimeout;

/**
 * The time at which a request stops with what it has, and whether it did.
 *
 * <p>Not safe for use by several threads.
 */
final class Deadline implements QueryTimeout {

  /** Documents between two looks at the clock: some microseconds. */
  static final int DOCUMENTS_BETWEEN = 1024;

  /** Nanoseconds count 292 years; what is asked for beyond is never over either. */
  static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

  private final Duration limit;
  private final long begun = System.nanoTime();
  private final long nanos;
  private boolean passed;

  private Deadline(Duration limit) {
    this.limit = limit;
    nanos = (limit.compareTo(FOREVER) < 0 ? limit : FOREVER).toNanos();
  }

  /** Returns a deadline so long from now. */
  static Deadline after(Duration limit) {
    return new Deadline(limit);
  }

  /** Returns whether to stop; once true it stays so. */
  @Override
  public boolean shouldExit() {
    passed = passed || System.nanoTime() - begun > nanos;
    return passed;
  }

  /** Returns whether something was stopped, so that the result is partial. */
  boolean isPassed() {
    return passed;
  }

  /** Returns whether to stop, after so many documents: most of the time without a look. */
  boolean shouldExitAfter(int documents) {
    return documents % DOCUMENTS_BETWEEN == 0 && shouldExit();
  }

  /** Returns what could not be used of a request, and that the result is partial where it is. */
  List<String> warnings(SearchRequest request) {
    List<String> warnings = new ArrayList<>(request.warnings());
    warnings.addAll(warnings());
    return warnings;
  }

  /** Returns that the result is partial, where it is. */
  List<String> warnings() {
    return passed
        ? List.of("stopped after " + limit.toMillis() + " ms; the result is partial")
        : List.of();
  }
}
