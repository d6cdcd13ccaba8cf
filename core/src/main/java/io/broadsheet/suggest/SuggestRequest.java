package io.broadsheet.suggest;

import java.util.Objects;
import java.util.Set;

/**
 * What was typed so far.
 *
 * @param typed the text; its last word may be unfinished. Beyond {@link #MAX_LENGTH} code units
 *     nothing is suggested
 * @param limit most suggestions, 1 to {@link #MAX_LIMIT}
 * @param kinds of which kinds
 */
public record SuggestRequest(String typed, int limit, Set<Suggestion.Kind> kinds) {

  /** Suggestions where nothing else is asked. */
  public static final int DEFAULT_LIMIT = 8;

  /** Most suggestions. */
  public static final int MAX_LIMIT = 50;

  /** Longest text that is completed: longer than any name or headline phrase. */
  public static final int MAX_LENGTH = 100;

  /**
   * Copies the set and checks the limit.
   *
   * @throws IllegalArgumentException if the limit is out of its range
   */
  public SuggestRequest {
    Objects.requireNonNull(typed, "typed");
    kinds = Set.copyOf(kinds);
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("the limit is 1 to " + MAX_LIMIT + ": " + limit);
    }
  }

  /** Asks for suggestions of all kinds. */
  public static SuggestRequest of(String typed) {
    return new SuggestRequest(typed, DEFAULT_LIMIT, Set.of(Suggestion.Kind.values()));
  }
}
