package io.broadsheet.search;

import io.broadsheet.analysis.NewsAnalyzer;
import io.broadsheet.analysis.Terms;
import io.broadsheet.internal.Fields;
import java.util.ArrayList;
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

  /**
   * Returns the quotes of a speaker.
   *
   * @param otherwise the names under which alone the speaker goes in other articles
   */
  Query by(List<Terms> speaker, List<List<Terms>> otherwise) {
    return new IntervalQuery(Fields.SAID, speaker(speaker, otherwise));
  }

  /** Returns the quotes of a speaker that hold any of the words. */
  Query byWith(List<Terms> speaker, List<List<Terms>> otherwise, List<Terms> words) {
    return new IntervalQuery(
        Fields.SAID,
        Intervals.maxwidth(
            NewsAnalyzer.VALUE_GAP / 2,
            Intervals.ordered(speaker(speaker, otherwise), terms.anyOf(words))));
  }

  private IntervalsSource speaker(List<Terms> speaker, List<List<Terms>> otherwise) {
    List<IntervalsSource> any = new ArrayList<>();
    any.add(
        Intervals.containedBy(
            terms.allOf(speaker),
            Intervals.ordered(mark(Fields.SPEAKER_MARK), mark(Fields.QUOTE_MARK))));
    otherwise.forEach(name -> any.add(alone(name)));
    return Intervals.or(any.toArray(IntervalsSource[]::new));
  }

  /** A speaker of this name and no other: "Trump", but not "Ivanka Trump". */
  private static IntervalsSource alone(List<Terms> name) {
    List<IntervalsSource> words = new ArrayList<>();
    words.add(mark(Fields.SPEAKER_MARK));
    name.forEach(word -> words.add(Intervals.term(word.exact())));
    words.add(mark(Fields.QUOTE_MARK));
    return Intervals.phrase(words.toArray(IntervalsSource[]::new));
  }

  private static IntervalsSource mark(String mark) {
    return Intervals.term(Terms.EXACT + mark);
  }
}
