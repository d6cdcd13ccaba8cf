package io.broadsheet.search;

import io.broadsheet.article.DateMention;
import io.broadsheet.index.PassageAnnotations;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SavedSearch;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.Timeline;
import io.broadsheet.query.TimelineRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * Puts the passages that match a query in the order of what they tell: each by its finest date, of
 * each day the best from as many sources as can be, copies left out.
 */
public final class TimelineBuilder {

  /** A longer stretch of days is no point on a timeline. */
  private static final int MOST_DAYS = 31;

  /** A passage scores at least so much of what the best one does. */
  private static final double LEAST_SCORE = 0.3;

  /** The part of a passage's score that is left to one from a source already heard that day. */
  private static final float HEARD = 0.7f;

  private final IndexReader view;
  private final ViewKnowledge known;

  /** Builds from a view. */
  public TimelineBuilder(IndexReader view, ViewKnowledge known) {
    this.view = view;
    this.known = known;
  }

  /** A passage with its date. */
  private record Dated(LocalDate from, LocalDate to, Candidate candidate) {
    private static final Comparator<Dated> BEST =
        Comparator.comparingDouble((Dated dated) -> -dated.candidate.score())
            .thenComparingInt(dated -> dated.candidate.passageDoc());

    long days() {
      return to.toEpochDay() - from.toEpochDay() + 1;
    }
  }

  /** The days that are asked for. */
  private record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
    boolean hold(LocalDate first, LocalDate last) {
      return (from == null || !first.isBefore(from)) && (to == null || !last.isAfter(to));
    }
  }

  /**
   * Builds a timeline.
   *
   * @throws IOException if the index cannot be read
   */
  public Timeline build(TimelineRequest asked) throws IOException {
    Days days = days(asked);
    Deadline deadline = Deadline.after(asked.request().timeout());
    Map<LocalDate, List<Dated>> byDay = new HashMap<>();
    for (Candidate candidate : passages(asked.request(), deadline)) {
      Dated dated = dated(candidate, days);
      if (dated != null) {
        byDay.computeIfAbsent(dated.from(), day -> new ArrayList<>()).add(dated);
      }
    }
    Sketches sketches = new Sketches(view);
    List<Dated> chosen = new ArrayList<>();
    for (LocalDate day : byDay.keySet().stream().sorted().toList()) {
      List<Dated> ofDay = byDay.getOrDefault(day, List.of());
      chosen.addAll(best(ofDay, asked.perDay(), chosen, sketches));
    }
    return new Timeline(
        asked.request().query(),
        entries(chosen, asked.request()),
        deadline.warnings(asked.request()),
        deadline.isPassed());
  }

  /** Those of articles with all words, if there are such; of these, those that match well. */
  private List<Candidate> passages(SearchRequest request, Deadline deadline) throws IOException {
    SearchEngine engine = new SearchEngine(view, known);
    List<Candidate> passages =
        SavedSearch.Words.of(request.query()) == SavedSearch.Words.ALL
            ? engine.passages(AllWords.of(request), deadline)
            : List.of();
    List<Candidate> found = passages.isEmpty() ? engine.passages(request, deadline) : passages;
    double best = found.stream().mapToDouble(TimelineBuilder::ownScore).max().orElse(0);
    return found.stream().filter(c -> ownScore(c) >= LEAST_SCORE * best).toList();
  }

  /** What the passage adds to its article's score. */
  private static double ownScore(Candidate candidate) {
    return candidate.score() - candidate.articleScore();
  }

  private List<Timeline.Entry> entries(List<Dated> chosen, SearchRequest request)
      throws IOException {
    ResultReader reader =
        new ResultReader(view, ResolvedRequest.of(request, view, known.loneNames()));
    List<Timeline.Entry> entries = new ArrayList<>();
    for (Dated dated : chosen) {
      PassageHit hit = reader.hit(entries.size() + 1, new Result(dated.candidate()), null);
      entries.add(new Timeline.Entry(dated.from(), dated.to(), hit));
    }
    return entries;
  }

  private static Days days(TimelineRequest asked) {
    NewsQuery.Happened happened = happened(asked.request().tree());
    LocalDate from = asked.from();
    LocalDate to = asked.to();
    if (from == null && to == null && happened != null) {
      return new Days(happened.from(), happened.to());
    }
    return new Days(from, to);
  }

  private static NewsQuery.@Nullable Happened happened(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Happened happened -> happened;
      case NewsQuery.Boosted boosted -> happened(boosted.query());
      case NewsQuery.Group group -> {
        for (NewsQuery.Clause clause : group.clauses()) {
          NewsQuery.Happened inner =
              clause.occur() == NewsQuery.Occur.MUST_NOT ? null : happened(clause.query());
          if (inner != null) {
            yield inner;
          }
        }
        yield null;
      }
      default -> null;
    };
  }

  /** The passage's finest date inside the days, of equals the first in the text. */
  private @Nullable Dated dated(Candidate candidate, Days days) throws IOException {
    Dated finest = null;
    PassageAnnotations annotations = PassageAnnotations.stored(view, candidate.passageDoc());
    for (DateMention date : annotations.dates()) {
      LocalDate from = date.from();
      LocalDate to = date.to();
      if (from != null && to != null && days.hold(from, to)) {
        Dated dated = new Dated(from, to, candidate);
        if (dated.days() <= MOST_DAYS && (finest == null || dated.days() < finest.days())) {
          finest = dated;
        }
      }
    }
    return finest;
  }

  /** The best of a day that are not told on a day before, finer dates and new sources first. */
  private static List<Dated> best(List<Dated> day, int most, List<Dated> told, Sketches sketches)
      throws IOException {
    List<Dated> left = new ArrayList<>(day);
    left.sort(Comparator.comparingLong(Dated::days).thenComparing(Dated.BEST));
    List<Dated> chosen = new ArrayList<>();
    Set<String> heard = new HashSet<>();
    while (!left.isEmpty() && chosen.size() < most) {
      Dated next = left.getFirst();
      for (Dated other : left) {
        if (other.days() == next.days() && worth(other, heard) > worth(next, heard)) {
          next = other;
        }
      }
      left.remove(next);
      if (!isTold(next, chosen, sketches) && !isTold(next, told, sketches)) {
        chosen.add(next);
        heard.add(next.candidate().source());
      }
    }
    return chosen;
  }

  private static float worth(Dated dated, Set<String> heard) {
    float score = dated.candidate().score();
    return heard.contains(dated.candidate().source()) ? score * HEARD : score;
  }

  private static boolean isTold(Dated dated, List<Dated> told, Sketches sketches)
      throws IOException {
    for (Dated other : told) {
      if (sketches.areSame(dated.candidate(), other.candidate())) {
        return true;
      }
    }
    return false;
  }
}
