package io.broadsheet.search.suggest;

import io.broadsheet.internal.NameEntry;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;

/** The kind and the key of a name: what a term of the field for completion ends with. */
record EntryRef(NameEntry.Kind kind, String key) {

  /** Reads a term of {@link io.broadsheet.internal.Fields#SUGGEST}. */
  static EntryRef of(BytesRef term) {
    int at = separator(term);
    int end = term.offset + term.length;
    String key = new String(term.bytes, at + 1, end - at - 1, StandardCharsets.UTF_8);
    return new EntryRef(NameEntry.Kind.of((char) term.bytes[at - 1]), key);
  }

  /** Reads the kind alone. */
  static NameEntry.Kind kind(BytesRef term) {
    return NameEntry.Kind.of((char) term.bytes[separator(term) - 1]);
  }

  /** Returns where the last separator stands. */
  private static int separator(BytesRef term) {
    int at = term.offset + term.length - 1;
    while (term.bytes[at] != NameEntry.SEPARATOR) {
      at--;
    }
    return at;
  }
}
