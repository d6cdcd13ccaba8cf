package io.broadsheet.search.suggest;

import io.broadsheet.internal.NameEntry;
import io.broadsheet.suggest.SuggestRequest;
import io.broadsheet.suggest.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * Completes what was typed from the names that stand in the index.
 *
 * <p>Thread-safe.
 */
public final class Suggester {

  /** Names counted for each one shown: some are double and some stand in deleted articles only. */
  private static final int COUNTED_PER_SHOWN = 3;

  /** Headlines that must share a phrase: one alone is no phrase that people use. */
  private static final int FEWEST_HEADLINES = 2;

  private final PrefixCache prefixes = new PrefixCache();

  /**
   * Returns completions, those in most articles first. Only where nothing begins as was typed are
   * errors looked for, as few as there can be.
   *
   * @throws IOException if the index cannot be read
   */
  public List<Suggestion> suggest(IndexReader view, SuggestRequest request) throws IOException {
    String folded = NameEntry.fold(request.typed());
    if (folded.isEmpty() || request.typed().length() > SuggestRequest.MAX_LENGTH) {
      return List.of();
    }
    Found found = new Found(view, request, folded);
    found.add(exact(view, folded));
    int allowed = Typo.allowed(folded);
    for (int errors = 1; errors <= allowed && found.isEmpty(); errors++) {
      found.add(withErrors(view, folded, errors));
    }
    return found.suggestions();
  }

  private List<LeafMatches> exact(IndexReader view, String folded) throws IOException {
    List<LeafMatches> matches = new ArrayList<>();
    for (LeafReaderContext leaf : view.leaves()) {
      matches.add(prefixes.matches(leaf.reader(), folded));
    }
    return matches;
  }

  private static List<LeafMatches> withErrors(IndexReader view, String folded, int errors)
      throws IOException {
    CompiledAutomaton beginnings = Typo.beginnings(folded, errors);
    List<LeafMatches> matches = new ArrayList<>();
    for (LeafReaderContext leaf : view.leaves()) {
      matches.add(LeafMatches.accepted(leaf.reader(), beginnings));
    }
    return matches;
  }

  /** Gathers suggestions, no two of which read the same. */
  private static final class Found {
    private final EntryTerms entries;
    private final SuggestRequest request;
    private final String folded;
    private final Map<String, Suggestion> byText = new LinkedHashMap<>();
    private final Set<EntryRef> seen = new HashSet<>();

    Found(IndexReader view, SuggestRequest request, String folded) {
      this.entries = new EntryTerms(view);
      this.request = request;
      this.folded = folded;
    }

    boolean isEmpty() {
      return byText.isEmpty();
    }

    List<Suggestion> suggestions() {
      return byText.values().stream().limit(request.limit()).toList();
    }

    void add(List<LeafMatches> leaves) throws IOException {
      Map<EntryRef, Integer> counts = new HashMap<>();
      for (LeafMatches leaf : leaves) {
        leaf.byKind()
            .forEach((kind, names) -> {
              Suggestion.Kind shown = shown(kind);
              if (shown != null && request.kinds().contains(shown)) {
                names.forEach(name -> counts.merge(name.entry(), name.articles(), Integer::sum));
              }
            });
      }
      List<EntryRef> likely =
          counts.entrySet().stream()
              .filter(entry -> !seen.contains(entry.getKey()))
              .sorted(
                  Comparator.comparingInt((Map.Entry<EntryRef, Integer> e) -> -e.getValue())
                      .thenComparing(e -> e.getKey().kind())
                      .thenComparing(e -> e.getKey().key()))
              .limit((long) COUNTED_PER_SHOWN * request.limit())
              .map(Map.Entry::getKey)
              .toList();
      seen.addAll(likely);
      withoutParts(counted(likely)).forEach(s -> byText.putIfAbsent(NameEntry.fold(s.text()), s));
    }

    private List<Suggestion> counted(List<EntryRef> likely) throws IOException {
      NameGroups groups = new NameGroups();
      for (EntryRef entry : likely) {
        EntryTerms.Usage usage = entries.usage(entry.kind(), entry.key());
        Suggestion.Kind kind = shown(entry.kind());
        int fewest = entry.kind() == NameEntry.Kind.HEADLINE ? FEWEST_HEADLINES : 1;
        if (usage != null && kind != null && usage.articles() >= fewest) {
          groups.add(kind, usage);
        }
      }
      List<Suggestion> suggestions = new ArrayList<>();
      groups.forEach((kind, usage) -> suggestions.add(suggestion(kind, usage)));
      suggestions.sort(
          Comparator.comparingInt((Suggestion s) -> -s.articles())
              .thenComparing(Suggestion::kind)
              .thenComparing(Suggestion::text));
      return suggestions;
    }

    private Suggestion suggestion(Suggestion.Kind kind, EntryTerms.Usage usage) {
      return new Suggestion(
          kind,
          usage.form(),
          TypedMarks.in(usage.form(), folded),
          usage.articles(),
          query(kind, usage.form()));
    }

    /** A phrase that only ever stands in a longer one, or is a name, says nothing beside that. */
    private static List<Suggestion> withoutParts(Collection<Suggestion> suggestions) {
      return suggestions.stream()
          .filter(phrase ->
              phrase.kind() != Suggestion.Kind.HEADLINE
                  || suggestions.stream().noneMatch(other -> isPart(phrase, other)))
          .toList();
    }

    private static boolean isPart(Suggestion phrase, Suggestion other) {
      String part = NameEntry.fold(phrase.text());
      String whole = NameEntry.fold(other.text());
      if (part.equals(whole)) {
        return other.kind() != Suggestion.Kind.HEADLINE;
      }
      return (" " + whole + " ").contains(" " + part + " ")
          && other.articles() >= phrase.articles();
    }

    private static Suggestion.@Nullable Kind shown(NameEntry.Kind kind) {
      return switch (kind) {
        case PERSON -> Suggestion.Kind.PERSON;
        case ORGANIZATION -> Suggestion.Kind.ORGANIZATION;
        case PLACE -> Suggestion.Kind.PLACE;
        case SOURCE -> Suggestion.Kind.SOURCE;
        case HEADLINE -> Suggestion.Kind.HEADLINE;
        case AUTHOR, LANGUAGE -> null;
      };
    }

    private static String query(Suggestion.Kind kind, String form) {
      String phrase = "\"" + form.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
      return switch (kind) {
        case PERSON -> "person:" + phrase;
        case PLACE -> "place:" + phrase;
        case ORGANIZATION -> "org:" + phrase;
        case SOURCE -> "source:" + phrase;
        case HEADLINE -> "title:" + phrase;
      };
    }
  }
}
