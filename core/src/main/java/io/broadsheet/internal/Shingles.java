package io.broadsheet.internal;

import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.util.BytesRef;

/**
 * Hashes of the runs of four words of a text, sorted and without repetitions: two texts that share
 * many are copies. Of a long text only the smallest hashes are kept, a fair sample (Broder, "On the
 * resemblance and containment of documents", 1997).
 */
public final class Shingles {

  private static final int WORDS = 4;

  private Shingles() {}

  /**
   * Returns the sketch of a text.
   *
   * @param most hashes to keep
   */
  public static BytesRef encode(String text, int most) {
    int[] hashes = hashes(text);
    int kept = Math.min(most, hashes.length);
    byte[] bytes = new byte[4 * kept];
    for (int i = 0; i < kept; i++) {
      bytes[4 * i] = (byte) (hashes[i] >>> 24);
      bytes[4 * i + 1] = (byte) (hashes[i] >>> 16);
      bytes[4 * i + 2] = (byte) (hashes[i] >>> 8);
      bytes[4 * i + 3] = (byte) hashes[i];
    }
    return new BytesRef(bytes);
  }

  /** Reads what {@link #encode} wrote. */
  public static int[] decode(BytesRef stored) {
    int[] hashes = new int[stored.length / 4];
    for (int i = 0; i < hashes.length; i++) {
      int at = stored.offset + 4 * i;
      hashes[i] =
          (stored.bytes[at] & 0xff) << 24
              | (stored.bytes[at + 1] & 0xff) << 16
              | (stored.bytes[at + 2] & 0xff) << 8
              | (stored.bytes[at + 3] & 0xff);
    }
    return hashes;
  }

  /** Returns how many hashes two sorted sketches share. */
  public static int shared(int[] one, int[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  private static int[] hashes(String text) {
    int[] words = wordHashes(text.toLowerCase(Locale.ROOT));
    int count = Math.max(words.length == 0 ? 0 : 1, words.length - WORDS + 1);
    int[] hashes = new int[count];
    for (int i = 0; i < count; i++) {
      int hash = 17;
      for (int j = i; j < Math.min(i + WORDS, words.length); j++) {
        hash = mix(hash * 31 + words[j]);
      }
      hashes[i] = hash;
    }
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }

  private static int[] wordHashes(String text) {
    int[] hashes = new int[16];
    int size = 0;
    int at = 0;
    while (at < text.length()) {
      int start = at;
      int hash = 0;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        hash = hash * 31 + text.charAt(at++);
      }
      if (at > start) {
        if (size == hashes.length) {
          hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
      } else {
        at++;
      }
    }
    return Arrays.copyOf(hashes, size);
  }

  /** The finalizer of MurmurHash3, which spreads all bits (Appleby, public domain). */
  private static int mix(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ h >>> 16;
  }
}
