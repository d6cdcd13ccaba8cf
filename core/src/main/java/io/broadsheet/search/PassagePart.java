package io.broadsheet.search;

import org.apache.lucene.search.Query;

/**
 * What a query looks for in a passage: a word, a phrase or a condition. None of them must be there;
 * a passage scores by all that it has.
 *
 * @param asked as the query writes it
 * @param query finds it in passages
 * @param kind what it is
 * @param boost by how much it counts more or less than it would
 */
record PassagePart(String asked, Query query, Kind kind, float boost) {

  /** What a part is. */
  enum Kind {
    /** A word, in whatever spelling, or several as a phrase. */
    WORDS,
    /** Something that the passage tells: who speaks, whom it names, which day, which figure. */
    CONDITION
  }

  PassagePart boosted(float factor) {
    return new PassagePart(asked, query, kind, boost * factor);
  }
}
