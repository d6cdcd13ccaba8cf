package io.broadsheet.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that are read from a stream. */
final class CountingStream extends FilterInputStream {

  private final AtomicLong count;

  CountingStream(InputStream stream, AtomicLong count) {
    super(stream);
    this.count = count;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count.addAndGet(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count.addAndGet(Math.max(0, read));
    return read;
  }
}
