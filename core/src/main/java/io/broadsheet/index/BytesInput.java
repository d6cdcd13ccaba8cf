package io.broadsheet.index;

import java.io.EOFException;
import java.io.IOException;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;

/**
 * A file, or a part of one, that was read whole. Lucene reads postings and stored fields byte for
 * byte, which in a program that has just started costs more than the bytes themselves: each passes
 * through six methods of a buffer, none of them compiled yet.
 */
final class BytesInput extends IndexInput implements RandomAccessInput {

  private final byte[] bytes;
  private final int start;
  private final int end;
  private int next;

  BytesInput(String name, byte[] bytes) {
    this(name, bytes, 0, bytes.length);
  }

  private BytesInput(String name, byte[] bytes, int start, int end) {
    super(name);
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    next = start;
  }

  @Override
  public byte readByte() throws IOException {
    if (next >= end) {
      throw pastEnd();
    }
    return bytes[next++];
  }

  @Override
  public void readBytes(byte[] into, int offset, int length) throws IOException {
    int from = next;
    skip(length);
    System.arraycopy(bytes, from, into, offset, length);
  }

  @Override
  public short readShort() throws IOException {
    int from = next;
    skip(Short.BYTES);
    return shortAt(from);
  }

  @Override
  public int readInt() throws IOException {
    int from = next;
    skip(Integer.BYTES);
    return intAt(from);
  }

  @Override
  public long readLong() throws IOException {
    int from = next;
    skip(Long.BYTES);
    return longAt(from);
  }

  private void skip(int length) throws EOFException {
    if (length > end - next) {
      throw pastEnd();
    }
    next += length;
  }

  private EOFException pastEnd() {
    return new EOFException("read past EOF: " + this);
  }

  private short shortAt(int at) {
    return (short) ((bytes[at] & 0xFF) | (bytes[at + 1] << 8));
  }

  private int intAt(int at) {
    return (bytes[at] & 0xFF)
        | ((bytes[at + 1] & 0xFF) << 8)
        | ((bytes[at + 2] & 0xFF) << 16)
        | (bytes[at + 3] << 24);
  }

  private long longAt(int at) {
    return (intAt(at) & 0xFFFF_FFFFL) | ((long) intAt(at + Integer.BYTES) << 32);
  }

  /** Returns the place of an item in the array. */
  private int at(long position, int length) throws EOFException {
    if (position < 0 || position > end - start - length) {
      throw pastEnd();
    }
    return start + (int) position;
  }

  @Override
  public byte readByte(long position) throws IOException {
    return bytes[at(position, 1)];
  }

  @Override
  public void readBytes(long position, byte[] into, int offset, int length) throws IOException {
    System.arraycopy(bytes, at(position, length), into, offset, length);
  }

  @Override
  public short readShort(long position) throws IOException {
    return shortAt(at(position, Short.BYTES));
  }

  @Override
  public int readInt(long position) throws IOException {
    return intAt(at(position, Integer.BYTES));
  }

  @Override
  public long readLong(long position) throws IOException {
    return longAt(at(position, Long.BYTES));
  }

  @Override
  public long getFilePointer() {
    return (long) next - start;
  }

  @Override
  public void seek(long position) throws IOException {
    next = at(position, 0);
  }

  @Override
  public long length() {
    return (long) end - start;
  }

  @Override
  public IndexInput slice(String description, long offset, long length) {
    if (offset < 0 || length < 0 || offset > length() - length) {
      throw new IllegalArgumentException(
          "no slice of " + length + " bytes from " + offset + " in " + this);
    }
    int from = start + (int) offset;
    return new BytesInput(getFullSliceDescription(description), bytes, from, from + (int) length);
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
