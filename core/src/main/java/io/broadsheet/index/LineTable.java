package io.broadsheet.index;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * An article's lines as they stand in a doc value: the keys of its two longest paragraphs, by which
 * its copies are known, then each line's key and marks.
 */
final class LineTable {

  private static final int AT_EDGE = 1;
  private static final int LEFT_OUT = 2;

  private final long[] longest;
  private long[] keys = new long[8];
  private byte[] marks = new byte[8];
  private int size;

  /**
   * @param longest keys of the longest and the second longest paragraph, as far as there are any
   */
  LineTable(long[] longest) {
    this.longest = Arrays.copyOf(longest, 2);
  }

  void add(long key, boolean atEdge, boolean leftOut) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      marks = Arrays.copyOf(marks, 2 * size);
    }
    keys[size] = key;
    marks[size++] = (byte) ((atEdge ? AT_EDGE : 0) | (leftOut ? LEFT_OUT : 0));
  }

  BytesRef encode() {
    ByteBuffer bytes = ByteBuffer.allocate((2 + size) * Long.BYTES + size);
    bytes.putLong(longest[0]).putLong(longest[1]);
    for (int i = 0; i < size; i++) {
      bytes.putLong(keys[i]).put(marks[i]);
    }
    return new BytesRef(bytes.array());
  }

  /** Returns the table of a document, or null where it has none. */
  static @Nullable LineTable read(LeafReaderContext leaf, int doc) throws IOException {
    BinaryDocValues tables = leaf.reader().getBinaryDocValues(Fields.LINES);
    return tables != null && tables.advanceExact(doc) ? decode(tables.binaryValue()) : null;
  }

  private static LineTable decode(BytesRef stored) {
    ByteBuffer bytes = ByteBuffer.wrap(stored.bytes, stored.offset, stored.length);
    LineTable table = new LineTable(new long[] {bytes.getLong(), bytes.getLong()});
    while (bytes.hasRemaining()) {
      long key = bytes.getLong();
      int mark = bytes.get();
      table.add(key, (mark & AT_EDGE) != 0, (mark & LEFT_OUT) != 0);
    }
    return table;
  }

  Set<Long> keys() {
    Set<Long> all = new HashSet<>();
    for (int i = 0; i < size; i++) {
      all.add(keys[i]);
    }
    return all;
  }

  Set<Long> leftOut() {
    Set<Long> left = new HashSet<>();
    for (int i = 0; i < size; i++) {
      if ((marks[i] & LEFT_OUT) != 0) {
        left.add(keys[i]);
      }
    }
    return left;
  }

  /** Returns by what the text around a line is known. */
  long textAround(long key) {
    return longest[0] == key ? longest[1] : longest[0];
  }

  boolean isAtEdge(long key) {
    for (int i = 0; i < size; i++) {
      if (keys[i] == key) {
        return (marks[i] & AT_EDGE) != 0;
      }
    }
    return false;
  }
}
