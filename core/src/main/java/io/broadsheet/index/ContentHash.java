package io.broadsheet.index;

import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** A hash over all parts of an article: equal articles have equal hashes, others hardly ever. */
final class ContentHash {

  private final StringBuilder parts = new StringBuilder();

  private ContentHash() {}

  static long of(Article article) {
    ContentHash hash = new ContentHash();
    hash.add(article.id());
    hash.add(article.source());
    hash.add(article.title());
    hash.add(article.text());
    PublicationTime published = article.published();
    hash.add(published);
    hash.add(published == null ? null : published.zone());
    hash.add(article.url());
    hash.add(article.section());
    hash.add(article.language());
    article.authors().forEach(hash::add);
    return hash.value();
  }

  /** The length tells where a part ends: two authors are not one whose name has a comma. */
  private void add(@Nullable Object part) {
    if (part == null) {
      parts.append('-');
    } else {
      String text = part.toString();
      parts.append(text.length()).append(':').append(text);
    }
  }

  private long value() {
    long[] hash = StringHelper.murmurhash3_x64_128(new BytesRef(parts));
    return hash[0] ^ hash[1];
  }
}
