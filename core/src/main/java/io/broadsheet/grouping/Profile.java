package io.broadsheet.grouping;

import java.nio.ByteBuffer;
import org.apache.lucene.util.BytesRef;

/**
 * What an article is compared by: hashes of its words and of its pairs of neighbouring words.
 * Immutable: nobody writes into the arrays.
 */
public final class Profile {

  /** Whether an article tells of one event. */
  public enum Kind {
    /** A report. */
    REPORT,
    /** News in brief: a little of many events. */
    ROUNDUP
  }

  /** Bits of a mark that count the word; more than fit are counted as the most that do. */
  static final int COUNT = 0x0f;

  /** Bit of a mark: an ordinary English word. */
  static final int ORDINARY = 0x10;

  /** Bit of a mark: a number. */
  static final int NUMBER = 0x20;

  /** Bit of a mark: written as a name is. */
  static final int NAME = 0x40;

  /** Bit of a mark: stands where the article begins. */
  static final int LEAD = 0x80;

  /** Language of an article in English, or of which it is not known. */
  static final int ENGLISH = 0;

  /** Bytes of the kind and the language. */
  private static final int BEFORE_SIZES = Byte.BYTES + Integer.BYTES;

  /** Bytes before the words: those and how many words and runs there are. */
  private static final int HEADER = BEFORE_SIZES + 2 * Integer.BYTES;

  private final Kind kind;
  private final int language;
  private final int[] words;
  private final byte[] marks;
  private final int[] runs;

  Profile(Kind kind, int language, int[] words, byte[] marks, int[] runs) {
    this.kind = kind;
    this.language = language;
    this.words = words;
    this.marks = marks;
    this.runs = runs;
  }

  /** Returns whether the article tells of one event. */
  public Kind kind() {
    return kind;
  }

  /** Returns the language: {@link #language(String)} of its code, or {@link #ENGLISH}. */
  int language() {
    return language;
  }

  /** Returns what stands for the language of a code, and for no other language. */
  static int language(String code) {
    // Differs from code to code, for a hash counts in steps of 31 and there are 26 letters.
    return code.hashCode();
  }

  /** Returns the hashes of the different words, ascending, without function words. */
  public int[] words() {
    return words;
  }

  /** Returns of each word how often it stands there, and what it is. */
  byte[] marks() {
    return marks;
  }

  /**
   * Returns the hashes of the different pairs of neighbouring words, ascending; of a long text the
   * smallest, a fair sample (Broder, "On the resemblance and containment of documents", 1997).
   */
  int[] runs() {
    return runs;
  }

  /** Returns the profile as bytes. */
  public BytesRef encode() {
    ByteBuffer bytes = ByteBuffer.allocate(HEADER + 5 * words.length + 4 * runs.length);
    bytes.put((byte) (kind == Kind.REPORT ? 0 : 1)).putInt(language);
    bytes.putInt(words.length).putInt(runs.length);
    for (int word : words) {
      bytes.putInt(word);
    }
    bytes.put(marks);
    for (int run : runs) {
      bytes.putInt(run);
    }
    return new BytesRef(bytes.array());
  }

  /** Reads what {@link #encode} wrote. */
  public static Profile decode(BytesRef stored) {
    ByteBuffer bytes = ByteBuffer.wrap(stored.bytes, stored.offset, stored.length);
    Kind kind = bytes.get() == 0 ? Kind.REPORT : Kind.ROUNDUP;
    int language = bytes.getInt();
    int[] words = new int[bytes.getInt()];
    int[] runs = new int[bytes.getInt()];
    bytes.asIntBuffer().get(words);
    bytes.position(bytes.position() + Integer.BYTES * words.length);
    byte[] marks = new byte[words.length];
    bytes.get(marks);
    bytes.asIntBuffer().get(runs);
    return new Profile(kind, language, words, marks, runs);
  }

  /** Reads the runs alone of what {@link #encode} wrote, or the words of a text without runs. */
  static int[] decodeRuns(BytesRef stored) {
    ByteBuffer bytes = ByteBuffer.wrap(stored.bytes, stored.offset, stored.length);
    bytes.position(bytes.position() + BEFORE_SIZES);
    int words = bytes.getInt();
    int[] runs = new int[bytes.getInt()];
    if (runs.length == 0) {
      return decode(stored).words;
    }
    bytes.position(bytes.position() + (Integer.BYTES + 1) * words);
    bytes.asIntBuffer().get(runs);
    return runs;
  }

  /** Returns a word's hash as an index term. */
  public static BytesRef term(int word) {
    return new BytesRef(
        new byte[] {(byte) (word >>> 24), (byte) (word >>> 16), (byte) (word >>> 8), (byte) word});
  }

  /** Returns how often word {@code i} stands in the article, at most {@link #COUNT}. */
  int count(int i) {
    return marks[i] & COUNT;
  }

  /** Returns whether word {@code i} is written as a name is. */
  boolean isName(int i) {
    return (marks[i] & NAME) != 0;
  }

  /** Returns whether word {@code i} is a number. */
  boolean isNumber(int i) {
    return (marks[i] & NUMBER) != 0;
  }

  /** Returns whether word {@code i} stands in the lead. */
  boolean isLead(int i) {
    return (marks[i] & LEAD) != 0;
  }

  /** Returns whether word {@code i} is a name or a number. */
  boolean isFact(int i) {
    return isName(i) || isNumber(i);
  }
}
