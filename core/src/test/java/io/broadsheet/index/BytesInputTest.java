package io.broadsheet.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.RandomAccessInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BytesInputTest {

  private static final int LENGTH = 5_000;

  private final long seed = Long.getLong("broadsheet.seed", 1);
  private final Random random = new Random(seed);
  private final byte[] bytes = new byte[LENGTH];

  @Test
  void readsAsLuceneReads(@TempDir Path folder) throws IOException {
    random.nextBytes(bytes);
    try (Directory files = new NIOFSDirectory(folder)) {
      try (IndexOutput out = files.createOutput("file", IOContext.DEFAULT)) {
        out.writeBytes(bytes, LENGTH);
      }
      try (IndexInput theirs = files.openInput("file", IOContext.DEFAULT);
          IndexInput ours = new BytesInput("file", bytes)) {
        readAlike(theirs, ours);
        long from = random.nextInt(LENGTH / 2);
        long length = random.nextInt(LENGTH / 2);
        readAlike(theirs.slice("part", from, length), ours.slice("part", from, length));
        readAlike(theirs.clone(), ours.clone());
      }
    }
  }

  private void readAlike(IndexInput theirs, IndexInput ours) throws IOException {
    assertThat(ours.length()).isEqualTo(theirs.length());
    RandomAccessInput theirParts = theirs.randomAccessSlice(0, theirs.length());
    RandomAccessInput ourParts = ours.randomAccessSlice(0, ours.length());
    for (int i = 0; i < 2_000; i++) {
      long place = random.nextInt((int) theirs.length());
      int kind = random.nextInt(6);
      theirs.seek(place);
      ours.seek(place);
      String as = "kind " + kind + " at " + place + ", seed " + seed;
      assertThat(next(ours, kind)).as(as).isEqualTo(next(theirs, kind));
      assertThat(at(ourParts, kind, place)).as(as).isEqualTo(at(theirParts, kind, place));
      if (place + Long.BYTES <= theirs.length()) {
        assertThat(ours.getFilePointer()).as(as).isEqualTo(theirs.getFilePointer());
      }
    }
  }

  /** Reads what follows; or tells that nothing does. */
  private static Object next(IndexInput in, int kind) throws IOException {
    try {
      return switch (kind) {
        case 0 -> in.readByte();
        case 1 -> in.readShort();
        case 2 -> in.readInt();
        case 3 -> in.readLong();
        case 4 -> in.readVInt();
        default -> {
          byte[] some = new byte[10];
          in.readBytes(some, 1, 7);
          yield Arrays.toString(some);
        }
      };
    } catch (EOFException e) {
      return "end";
    }
  }

  private static Object at(RandomAccessInput in, int kind, long place) throws IOException {
    if (place + Long.BYTES > in.length()) {
      return "end";
    }
    return switch (kind) {
      case 0 -> in.readByte(place);
      case 1 -> in.readShort(place);
      case 2 -> in.readInt(place);
      case 3 -> in.readLong(place);
      default -> {
        byte[] some = new byte[10];
        in.readBytes(place, some, 1, 7);
        yield Arrays.toString(some);
      }
    };
  }

  @Test
  void readsNothingBesideItsPart() throws IOException {
    try (IndexInput whole = new BytesInput("file", bytes)) {
      IndexInput part = whole.slice("part", 100, 8);
      part.seek(8);
      assertThatThrownBy(part::readByte)
          .isInstanceOf(EOFException.class)
          .hasMessageContaining("file [slice=part]");
      part.seek(5);
      assertThatThrownBy(part::readInt).isInstanceOf(EOFException.class);
      assertThatThrownBy(() -> part.seek(9)).isInstanceOf(EOFException.class);
      assertThatThrownBy(() -> part.seek(-1)).isInstanceOf(EOFException.class);
      RandomAccessInput parts = part.randomAccessSlice(0, 8);
      assertThatThrownBy(() -> parts.readLong(1)).isInstanceOf(EOFException.class);
      assertThatThrownBy(() -> parts.readByte(-1)).isInstanceOf(EOFException.class);
      assertThatThrownBy(() -> part.slice("more", 1, 8))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no slice of 8 bytes from 1");
    }
  }
}
