package io.broadsheet.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words or a statement that the text gives to somebody. Quotes may nest: words in marks inside
 * reported speech are a quote of their own.
 *
 * @param span what was said: the words between the marks, or the reported clause
 * @param form whether the words are the speaker's own
 * @param speaker who said it, or null where the text does not tell
 */
public record Quote(TextSpan span, Form form, @Nullable Speaker speaker) implements Annotation {

  /** How speech is given. */
  public enum Form {
    /** In the speaker's own words, in quotation marks. */
    DIRECT,
    /** In the reporter's words: "said that …", "according to …". */
    INDIRECT
  }

  /** Checks the parts. */
  public Quote {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(form, "form");
  }
}
