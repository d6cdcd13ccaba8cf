package io.broadsheet.grouping;

import io.broadsheet.internal.Fields;
import io.broadsheet.internal.KeyTerms;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * With which articles one may print one text, as it is kept with the one that came later. Articles
 * are known by keys made of all that they are compared by, so that a link to an article that was
 * corrected or deleted meanwhile leads nowhere. Not safe for use by several threads.
 */
final class CopyLinks {

  private static final int LINK_BYTES = Long.BYTES + Float.BYTES;

  private long[] others = new long[4];
  private float[] likenesses = new float[4];
  private int size;

  /** Returns the key of an article with a hash of its content and a profile. */
  static long key(long content, BytesRef profile) {
    long[] hash = StringHelper.murmurhash3_x64_128(profile);
    return (content * 31 + hash[0]) * 31 + hash[1];
  }

  /** Reads what stands in the doc value of an article. */
  static CopyLinks decode(BytesRef stored) {
    CopyLinks links = new CopyLinks();
    ByteBuffer bytes = ByteBuffer.wrap(stored.bytes, stored.offset, stored.length);
    while (bytes.hasRemaining()) {
      links.add(bytes.getLong(), bytes.getFloat());
    }
    return links;
  }

  /** Adds a link to another article, by its key, to which there is none. */
  void add(long other, float likeness) {
    if (size == others.length) {
      others = Arrays.copyOf(others, 2 * size);
      likenesses = Arrays.copyOf(likenesses, 2 * size);
    }
    others[size] = other;
    likenesses[size++] = likeness;
  }

  /** Returns how many links there are. */
  int size() {
    return size;
  }

  /** Returns the key of the article at the other end of link {@code i}. */
  long other(int i) {
    return others[i];
  }

  /** Returns how alike the articles of link {@code i} are, 0 to 1. */
  float likeness(int i) {
    return likenesses[i];
  }

  /** Returns how alike the article is to the one with a key; 0 where no link leads to it. */
  float likenessTo(long key) {
    for (int i = 0; i < size; i++) {
      if (others[i] == key) {
        return likenesses[i];
      }
    }
    return 0;
  }

  /** Adds them to the document of their article, so that they are found from either end. */
  void addTo(Document article, long key) {
    article.add(new StringField(Fields.COPY_KEY, KeyTerms.of(key), Field.Store.NO));
    if (size > 0) {
      article.add(new BinaryDocValuesField(Fields.COPY_LINKS, encode()));
      for (int i = 0; i < size; i++) {
        article.add(new StringField(Fields.COPY_OF, KeyTerms.of(others[i]), Field.Store.NO));
      }
    }
  }

  private BytesRef encode() {
    ByteBuffer bytes = ByteBuffer.allocate(LINK_BYTES * size);
    for (int i = 0; i < size; i++) {
      bytes.putLong(others[i]).putFloat(likenesses[i]);
    }
    return new BytesRef(bytes.array());
  }
}
