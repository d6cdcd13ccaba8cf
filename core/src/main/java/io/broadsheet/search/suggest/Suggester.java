package io.broadsheet.search.suggest;

import io.broadsheet.suggest.SuggestRequest;
import io.broadsheet.suggest.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * Completes what was typed from the names and headlines that stand in the index.
 *
 * <p>Thread-safe.
 */
public final class Suggester {

  /** Names looked at with errors before the search stops. */
  private static final int MOST_WITH_ERRORS = 20_000;

  /** Those looked at in any segment. */
  private static final int FEWEST_IN_SEGMENT = 500;

  /** Letters up to which answers are remembered: everybody who types begins with some of them. */
  private static final int SHORT = 3;

  /** Answers remembered: a few megabytes. */
  private static final int MOST_ANSWERS = 2000;

  private final LoneNames loneNames;
  private final PrefixCache prefixes = new PrefixCache();
  private final Completions.Known known =
      new Completions.Known(new UsageCache(), new SpellingKeys());
  private final PerView<Map<SuggestRequest, List<Suggestion>>> answers =
      new PerView<>(ConcurrentHashMap::new);

  /** Suggests people whose last names stand alone by their full names. */
  public Suggester(LoneNames loneNames) {
    this.loneNames = loneNames;
  }

  /**
   * Returns completions, those in most articles first. What was typed is completed as a whole; if
   * nothing begins so, its last words are, beside those before them; only then are errors looked
   * for, as few as there can be.
   *
   * @throws IOException if the index cannot be read
   */
  public List<Suggestion> suggest(IndexReader view, SuggestRequest request) throws IOException {
    if (request.typed().length() > SuggestRequest.MAX_LENGTH) {
      return List.of();
    }
    Map<SuggestRequest, List<Suggestion>> answered = answers.of(view);
    List<Suggestion> answer = answered.get(request);
    if (answer == null) {
      answer = List.copyOf(found(view, request));
      if (request.typed().length() <= SHORT && answered.size() < MOST_ANSWERS) {
        answered.put(request, answer);
      }
    }
    return answer;
  }

  private Completions completions(IndexReader view, SuggestRequest request, TypedWords typed)
      throws IOException {
    return new Completions(view, loneNames.of(view, LoneNames.KINDS), known, request, typed);
  }

  private List<Suggestion> found(IndexReader view, SuggestRequest request) throws IOException {
    List<TypedWords> readings = TypedWords.readings(request.typed());
    for (TypedWords typed : readings) {
      Completions completions = completions(view, request, typed);
      List<Suggestion> found =
          completions.arePossible() ? completions.of(exact(view, typed.unfinished())) : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (TypedWords typed : wholeAndLast(readings)) {
      List<Suggestion> found = withErrors(view, request, typed);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Errors cost more to look for, so not every reading is tried with some. */
  private static List<TypedWords> wholeAndLast(List<TypedWords> readings) {
    return readings.size() < 2 ? readings : List.of(readings.getFirst(), readings.getLast());
  }

  private List<LeafMatches> exact(IndexReader view, String folded) throws IOException {
    List<LeafMatches> matches = new ArrayList<>();
    for (LeafReaderContext leaf : view.leaves()) {
      matches.add(prefixes.matches(leaf.reader(), folded));
    }
    return matches;
  }

  private List<Suggestion> withErrors(IndexReader view, SuggestRequest request, TypedWords typed)
      throws IOException {
    String folded = typed.unfinished();
    Completions completions = completions(view, request, typed);
    List<Suggestion> found = List.of();
    int allowed = completions.arePossible() ? Typo.allowed(folded) : 0;
    int most = Math.max(FEWEST_IN_SEGMENT, MOST_WITH_ERRORS / Math.max(1, view.leaves().size()));
    for (int errors = 1; errors <= allowed && found.isEmpty(); errors++) {
      CompiledAutomaton beginnings = Typo.beginnings(folded, errors);
      List<LeafMatches> matches = new ArrayList<>();
      for (LeafReaderContext leaf : view.leaves()) {
        matches.add(new LeafTypos(leaf.reader(), beginnings, prefixes).matches(most));
      }
      found = completions.of(matches);
    }
    return found;
  }
}
