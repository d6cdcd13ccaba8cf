package io.broadsheet.query;

import java.util.Objects;

/**
 * A search that waits for articles.
 *
 * @param id names it among the saved searches; not blank
 * @param request the query with its filters and whether other spellings match; the rest of the
 *     request has no meaning here
 * @param words how many of the plain words an article must have
 */
public record SavedSearch(String id, SearchRequest request, Words words) {

  /** How many of the words that stand side by side in the query an article must have. */
  public enum Words {
    /**
     * All of them. A list of results can put articles with some of the words last; an alert cannot.
     */
    ALL,
    /** Any of them, as in a search. */
    ANY;

    /** Returns all for a query as text, or any where it writes OR. */
    public static Words of(String query) {
      return query.contains(" OR ") || query.contains("||") ? ANY : ALL;
    }
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public SavedSearch {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(words, "words");
    if (id.isBlank()) {
      throw new IllegalArgumentException("a saved search needs an id");
    }
  }

  /** Returns a saved search for all words of a query, or any of them where it writes OR. */
  public static SavedSearch of(String id, String query) {
    return new SavedSearch(id, SearchRequest.of(query), Words.of(query));
  }
}
