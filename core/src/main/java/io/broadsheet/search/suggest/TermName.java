package io.broadsheet.search.suggest;

import io.broadsheet.internal.NameEntry;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The name that a term of {@link io.broadsheet.internal.Fields#SUGGEST} ends with, before the enum
 * of terms goes on. Most names are passed over, so the text of one is made when it is asked for.
 */
final class TermName {

  private final BytesRef term;
  private final int separator;
  private final int articles;
  private @Nullable EntryRef entry;

  /** Looks at a term that so many articles have. */
  TermName(BytesRef term, int articles) {
    this.term = term;
    this.articles = articles;
    int at = term.offset + term.length - 1;
    while (term.bytes[at] != NameEntry.SEPARATOR) {
      at--;
    }
    separator = at;
  }

  NameEntry.Kind kind() {
    return NameEntry.Kind.of((char) term.bytes[separator - 1]);
  }

  int articles() {
    return articles;
  }

  /** Returns whether the key of the name stands before another key, in the order of bytes. */
  boolean isBefore(byte[] key) {
    int end = term.offset + term.length;
    return Arrays.compareUnsigned(term.bytes, separator + 1, end, key, 0, key.length) < 0;
  }

  EntryRef entry() {
    EntryRef known = entry;
    if (known == null) {
      int start = separator + 1;
      int length = term.offset + term.length - start;
      String key = new String(term.bytes, start, length, StandardCharsets.UTF_8);
      known = new EntryRef(kind(), key);
      entry = known;
    }
    return known;
  }
}
