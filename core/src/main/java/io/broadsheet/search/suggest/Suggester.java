package io.broadsheet.search.suggest;

import io.broadsheet.suggest.SuggestRequest;
import io.broadsheet.suggest.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * Completes what was typed from the names and headlines that stand in the index.
 *
 * <p>Thread-safe.
 */
public final class Suggester {

  private final PrefixCache prefixes = new PrefixCache();
  private final UsageCache usages = new UsageCache();

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
    List<TypedWords> readings = TypedWords.readings(request.typed());
    for (TypedWords typed : readings) {
      List<Suggestion> found =
          new Completions(view, usages, request, typed).of(exact(view, typed.unfinished()));
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (TypedWords typed : readings) {
      List<Suggestion> found = withErrors(view, request, typed);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
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
    List<Suggestion> found = List.of();
    int allowed = Typo.allowed(folded);
    for (int errors = 1; errors <= allowed && found.isEmpty(); errors++) {
      CompiledAutomaton beginnings = Typo.beginnings(folded, errors);
      List<LeafMatches> matches = new ArrayList<>();
      for (LeafReaderContext leaf : view.leaves()) {
        matches.add(LeafMatches.accepted(leaf.reader(), beginnings));
      }
      found = new Completions(view, usages, request, typed).of(matches);
    }
    return found;
  }
}
