package io.broadsheet.reader;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Unpacked bytes, watched: text packs to a tenth, and what packs to less than a two-hundredth, and
 * is large, was made to fill memories and disks.
 */
final class InflationGuard extends FilterInputStream {

  private static final int MOST = 200;
  private static final long HARMLESS = 64L << 20;

  private final AtomicLong packed;
  private long unpacked;

  /**
   * @param packed counts the bytes that were read to be unpacked
   * @param stream the unpacked bytes
   */
  InflationGuard(AtomicLong packed, InputStream stream) {
    super(stream);
    this.packed = packed;
  }

  /** Returns the stream with mark and reset. */
  InputStream buffered() {
    return new BufferedInputStream(this, Format.HEAD);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    check(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    check(Math.max(0, read));
    return read;
  }

  private void check(int more) throws IOException {
    unpacked += more;
    if (unpacked > HARMLESS && unpacked > packed.get() * MOST) {
      throw new Input.TooLargeException(
          "unpacks to more than " + MOST + " times its size: not read");
    }
  }

  /** The entry's stream is the archive's: closing it would end the archive. */
  @Override
  public void close() {}
}
