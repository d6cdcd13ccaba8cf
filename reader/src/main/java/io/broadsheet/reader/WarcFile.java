package io.broadsheet.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.WarcReader;

/**
 * A web archive: the pages and feeds among what servers answered with success. Requests, redirects,
 * error pages, revisits, pictures and programs are passed over.
 *
 * <p>A file is read on after a broken record, at the next one that begins like a record.
 */
final class WarcFile {

  /** How many bytes tell that a record begins. */
  private static final int BEGINNING = 8;

  private static final byte[] PLAIN = {'W', 'A', 'R', 'C', '/', '1'};

  /** The beginning of gzip data that is deflated (RFC 1952); the byte after it holds flags. */
  private static final byte[] PACKED = {0x1F, (byte) 0x8B, 8};

  private static final int RESERVED_FLAGS = 0xE0;

  private final BiConsumer<Input, GuardedSink> formats;
  private final FileChannel channel;
  private final String where;
  private final String id;
  private final AtomicLong bytes;

  /**
   * @param bytes is kept at how much of the file was read
   */
  WarcFile(
      BiConsumer<Input, GuardedSink> formats,
      FileChannel channel,
      String where,
      String id,
      AtomicLong bytes) {
    this.formats = formats;
    this.channel = channel;
    this.where = where;
    this.id = id;
    this.bytes = bytes;
  }

  /** Whether bytes begin a web archive, packed or not. */
  static boolean isArchive(byte[] head) {
    if (Format.of(head, null) == Format.WARC) {
      return true;
    }
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(head))) {
      return Format.of(unpacked.readNBytes(16), null) == Format.WARC;
    } catch (IOException e) {
      return false;
    }
  }

  boolean isArchive() throws IOException {
    byte[] head = new byte[4096];
    int length = channel.read(ByteBuffer.wrap(head), 0);
    return length > 0 && isArchive(Arrays.copyOf(head, length));
  }

  /** Reads an archive that can only be read through once. */
  static void read(Input input, BiConsumer<Input, GuardedSink> formats, GuardedSink sink)
      throws IOException {
    // Not closed: the bytes are the caller's.
    WarcReader reader = new WarcReader(Channels.newChannel(input.stream()));
    try {
      new WarcRecords(reader, formats, input.where(), input.id()).read(sink, position -> {});
    } catch (IOException e) {
      sink.problem(input.where(), "broken record, the rest is not read: " + e.getMessage());
    }
  }

  /** Reads on from an offset, over broken records. */
  void read(long from, GuardedSink sink) throws IOException {
    long offset = from;
    while (offset >= 0 && offset < channel.size()) {
      offset = readRecords(offset, sink);
    }
  }

  /** Reads up to a broken record; returns where the next one begins, -1 where there is none. */
  private long readRecords(long from, GuardedSink sink) throws IOException {
    channel.position(from);
    WarcReader reader = new WarcReader(channel);
    try {
      new WarcRecords(reader, formats, where, id)
          .read(
              sink,
              position -> {
                if (position > from) {
                  tell(position, sink);
                }
              });
      tell(channel.size(), sink);
      return -1;
    } catch (IOException e) {
      if (!channel.isOpen()) {
        throw new ClosedByInterruptException();
      }
      long broken = reader.position();
      long next = nextRecord(Math.max(broken, from) + 1);
      sink.problem(
          where + "@" + broken,
          "broken record" + (next < 0 ? ", the last: " : ", passed over: ") + e.getMessage());
      return next;
    }
  }

  private void tell(long position, GuardedSink sink) {
    bytes.set(position);
    sink.progress(new ReadProgress(where, position));
  }

  /** Returns where after an offset something begins like a record; -1 where nothing does. */
  private long nextRecord(long from) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    for (long at = from; at < channel.size(); at += buffer.limit() - BEGINNING) {
      buffer.clear();
      if (channel.read(buffer, at) <= BEGINNING) {
        return -1;
      }
      buffer.flip();
      for (int i = 0; i + BEGINNING < buffer.limit(); i++) {
        if (beginsRecord(buffer, i)) {
          return at + i;
        }
      }
    }
    return -1;
  }

  private static boolean beginsRecord(ByteBuffer bytes, int at) {
    return startsWith(PLAIN, bytes, at)
        || (startsWith(PACKED, bytes, at) && (bytes.get(at + 3) & RESERVED_FLAGS) == 0);
  }

  private static boolean startsWith(byte[] beginning, ByteBuffer bytes, int at) {
    for (int i = 0; i < beginning.length; i++) {
      if (bytes.get(at + i) != beginning[i]) {
        return false;
      }
    }
    return true;
  }
}
