package io.broadsheet.reader;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to read articles from, with what is known about them.
 *
 * @param where names them in problems
 * @param id the id of an article that has none of its own
 * @param stream the bytes; supports mark and reset
 * @param fetched when they were fetched: no article in them was published later
 * @param address where they were fetched, or null
 * @param charset the encoding that the server declared, or null
 * @param depth how many archives they are in
 */
record Input(
    String where,
    String id,
    InputStream stream,
    Instant fetched,
    @Nullable URI address,
    @Nullable String charset,
    int depth) {

  /** A larger page, text or entry is no article: 16 MiB. */
  static final int LARGEST = 1 << 24;

  /** Returns the same input with other bytes, a part of these. */
  Input inside(String part, String partId, InputStream bytes) {
    return new Input(part, partId, bytes, fetched, address, null, depth + 1);
  }

  /** Returns the first bytes, which stay to be read. */
  byte[] head(int length) throws IOException {
    stream.mark(length);
    byte[] head = stream.readNBytes(length);
    stream.reset();
    return head;
  }

  /**
   * Returns all bytes.
   *
   * @throws TooLargeException if there are more than {@link #LARGEST}
   */
  byte[] all() throws IOException {
    byte[] all = stream.readNBytes(LARGEST + 1);
    if (all.length > LARGEST) {
      throw new TooLargeException("larger than " + (LARGEST >> 20) + " MiB: not read");
    }
    return all;
  }

  /** More bytes than are read. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    TooLargeException(String message) {
      super(message);
    }
  }
}
