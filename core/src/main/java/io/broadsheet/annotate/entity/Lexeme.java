package io.broadsheet.annotate.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the lexicons know of one folded word, so that a text's word is looked up once.
 *
 * @param facts its {@linkplain Fact facts}
 * @param alone the known name that is just this word, or null
 * @param beginning the known names that begin with it, the longest first
 */
record Lexeme(long facts, @Nullable KnownName alone, List<KnownName> beginning) {

  /** A word of which nothing is known. */
  static final Lexeme UNKNOWN = new Lexeme(0, null, List.of());

  Lexeme {
    beginning = List.copyOf(beginning);
  }
}
