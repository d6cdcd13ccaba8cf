package io.broadsheet.search;

import io.broadsheet.internal.Shingles;
import org.apache.lucene.util.BytesRef;

/** The hashed runs of four words of a passage or article, read from a doc value. */
final class Sketch {

  private final int[] hashes;

  private Sketch(int[] hashes) {
    this.hashes = hashes;
  }

  static Sketch read(BytesRef stored) {
    return new Sketch(Shingles.decode(stored));
  }

  /** Returns the part of the smaller sketch that the two share, 0 to 1. */
  double containment(Sketch other) {
    int smaller = Math.min(hashes.length, other.hashes.length);
    return smaller == 0 ? 0 : (double) Shingles.shared(hashes, other.hashes) / smaller;
  }
}
