package io.broadsheet.search;

import io.broadsheet.analysis.NewsAnalyzer;
import io.broadsheet.analysis.Terms;
import io.broadsheet.internal.Fields;
import java.util.List;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;

/**
 * Finds quotes by speaker and words. A quote is one value of its field: a mark, the speaker's
 * names, a mark, then what was said; values lie far apart, so that nothing matches across two.
 */
final class SaidQueries {

  private final TermQueries terms;

  SaidQueries(TermQueries terms) {
    this.terms = terms;
  }

  /** Returns the quotes of a speaker. */
  Query by(List<Terms> speaker) {
    return new IntervalQuery(Fields.SAID, speaker(speaker));
  }

  /** Returns the quotes of a speaker that hold any of the words. */
  Query byWith(List<Terms> speaker, List<Terms> words) {
    return new IntervalQuery(
        Fields.SAID,
        Intervals.maxwidth(
            NewsAnalyzer.VALUE_GAP / 2, Intervals.ordered(speaker(speaker), terms.anyOf(words))));
  }

  private IntervalsSource speaker(List<Terms> speaker) {
    return Intervals.containedBy(
        terms.allOf(speaker),
        Intervals.ordered(
            Intervals.term(Terms.EXACT + Fields.SPEAKER_MARK),
            Intervals.term(Terms.EXACT + Fields.QUOTE_MARK)));
  }
}
