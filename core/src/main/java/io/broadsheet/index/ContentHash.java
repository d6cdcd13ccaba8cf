package io.broadsheet.index;

import io.broadsheet.article.Article;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** A hash over all parts of an article: equal articles have equal hashes, others hardly ever. */
final class ContentHash {

  private ContentHash() {}

  static long of(Article article) {
    byte[] parts = new BytesRef(article.toString()).bytes;
    int length = new BytesRef(article.toString()).length;
    long[] hash = StringHelper.murmurhash3_x64_128(new BytesRef(parts, 0, length));
    return hash[0] ^ hash[1];
  }
}
