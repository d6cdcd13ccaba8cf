package io.broadsheet.query;

/**
 * How many articles a query finds, and whether all were counted.
 *
 * @param articles how many were counted
 * @param relation whether there may be more
 */
public record ArticleCount(long articles, Relation relation) {

  /** How a count stands to the true number. */
  public enum Relation {
    /** It is the number. */
    EXACT,
    /** There are as many or more. */
    AT_LEAST
  }

  @Override
  public String toString() {
    return (relation == Relation.EXACT ? "" : "at least ") + articles;
  }
}
