package io.broadsheet.suggest;

import io.broadsheet.article.TextSpan;
import io.broadsheet.query.Markup;
import java.util.List;
import java.util.Objects;

/**
 * What somebody who types may want to search for.
 *
 * @param kind what it names
 * @param text its most used form
 * @param marks what of it was typed, as spans over {@code text}, in its order and apart; none where
 *     another spelling was typed
 * @param articles how many articles have it, by the last name alone too where the index makes clear
 *     whose that is; at least one
 * @param query what to search for, in the query language; finds all of these articles
 */
public record Suggestion(Kind kind, String text, List<TextSpan> marks, int articles, String query) {

  /** What a suggestion names. */
  public enum Kind {
    /** A person. */
    PERSON,
    /** A place. */
    PLACE,
    /** An organisation. */
    ORGANIZATION,
    /** An outlet. */
    SOURCE,
    /** Words that stand together in headlines. */
    HEADLINE
  }

  /** Copies the list. */
  public Suggestion {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(query, "query");
    marks = List.copyOf(marks);
  }

  /** Returns the text with its marks, in HTML, for a terminal or as it is. */
  public String marked(Markup markup) {
    return markup.apply(text, marks);
  }
}
