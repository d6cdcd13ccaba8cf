package io.broadsheet.search.suggest;

import io.broadsheet.article.TextSpan;
import io.broadsheet.internal.NameEntry;
import io.broadsheet.search.suggest.LeafMatches.Counted;
import io.broadsheet.suggest.SuggestRequest;
import io.broadsheet.suggest.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Makes suggestions of the names that begin as was typed, no two of which read the same. */
final class Completions {

  /** Names counted for each one shown: some are double and some stand in deleted articles only. */
  private static final int COUNTED_PER_SHOWN = 2;

  /** Phrases looked at for each one shown: one that goes on has up to three beginnings. */
  private static final int PHRASES_PER_SHOWN = 8;

  private static final Comparator<Suggestion> ORDER =
      Comparator.comparingInt((Suggestion s) -> -s.articles())
          .thenComparing(Suggestion::kind)
          .thenComparing(Suggestion::text);

  private final IndexReader view;
  private final Bearers bearers;
  private final Known known;
  private final SuggestRequest request;
  private final TypedWords typed;
  private final WordsBefore before;

  /** What is remembered of names from one letter to the next. */
  record Known(UsageCache usages, SpellingKeys spellings) {}

  Completions(
      IndexReader view, Bearers bearers, Known known, SuggestRequest request, TypedWords typed) {
    this.view = view;
    this.bearers = bearers;
    this.known = known;
    this.request = request;
    this.typed = typed;
    this.before = new WordsBefore(view, typed.done());
  }

  /** Returns whether there is anything to complete beside the words before. */
  boolean arePossible() throws IOException {
    return before.isEmpty() || before.areFound();
  }

  /** Returns what is shown of the names found in each segment. */
  List<Suggestion> of(List<LeafMatches> leaves) throws IOException {
    Map<EntryRef, Integer> names = new HashMap<>();
    Map<EntryRef, Integer> phrases = new HashMap<>();
    for (LeafMatches leaf : leaves) {
      leaf.byKind()
          .forEach((kind, found) -> {
            Suggestion.Kind shown = shown(kind);
            if (shown != null && request.kinds().contains(shown)) {
              var counts = kind == NameEntry.Kind.HEADLINE ? phrases : names;
              found.forEach(
                  name -> counts.merge(bearers.entry(name.entry()), name.articles(), Integer::sum));
            }
          });
    }
    List<Counted> likely = new ArrayList<>(first(names, COUNTED_PER_SHOWN));
    withoutBeginnings(first(phrases, PHRASES_PER_SHOWN)).stream()
        .limit((long) COUNTED_PER_SHOWN * request.limit())
        .forEach(likely::add);
    Map<String, Suggestion> byText = new LinkedHashMap<>();
    withoutParts(counted(likely)).forEach(s -> byText.putIfAbsent(NameEntry.fold(s.text()), s));
    return mixed(List.copyOf(byText.values()));
  }

  /** Returns the most used, so many for each one shown. */
  private List<Counted> first(Map<EntryRef, Integer> counts, int perShown) {
    List<Counted> counted = new ArrayList<>(counts.size());
    counts.forEach((entry, articles) -> counted.add(new Counted(entry, articles)));
    return Top.of(counted, Counted.ORDER, perShown * request.limit());
  }

  /** A phrase that goes on in one way only is told in full. */
  private static List<Counted> withoutBeginnings(List<Counted> phrases) {
    return phrases.stream()
        .filter(phrase -> {
          String beginning = phrase.entry().key() + " ";
          return phrases.stream()
              .noneMatch(other ->
                  other.articles() >= phrase.articles()
                      && other.entry().key().startsWith(beginning));
        })
        .toList();
  }

  private List<Suggestion> counted(List<Counted> likely) throws IOException {
    List<EntryRef> entries = likely.stream().map(Counted::entry).toList();
    Map<EntryRef, EntryTerms.Usage> written = known.usages().usages(view, entries, bearers);
    Map<EntryRef, Integer> together =
        before.isEmpty() ? Map.of() : before.articlesWith(written.keySet(), bearers);
    NameGroups groups = new NameGroups(known.spellings());
    for (EntryRef entry : entries) {
      EntryTerms.Usage usage = usage(entry, written, together);
      Suggestion.Kind kind = shown(entry.kind());
      if (usage != null && kind != null) {
        groups.add(kind, usage);
      }
    }
    List<Suggestion> suggestions = new ArrayList<>();
    groups.forEach((kind, usage) -> suggestions.add(suggestion(kind, usage)));
    suggestions.sort(ORDER);
    return suggestions;
  }

  /** Returns how a name is written and in how many articles with what stands before it, if any. */
  private EntryTerms.@Nullable Usage usage(
      EntryRef entry, Map<EntryRef, EntryTerms.Usage> written, Map<EntryRef, Integer> together) {
    EntryTerms.Usage usage = written.get(entry);
    if (usage == null || before.isEmpty()) {
      return usage;
    }
    int articles = together.getOrDefault(entry, 0);
    return articles == 0 ? null : new EntryTerms.Usage(usage.form(), articles);
  }

  private Suggestion suggestion(Suggestion.Kind kind, EntryTerms.Usage usage) {
    List<TextSpan> marks = TypedMarks.in(usage.form(), typed.unfinished());
    return new Suggestion(
        kind,
        before.text() + usage.form(),
        before.marks(marks),
        usage.articles(),
        before.query() + query(kind, usage.form()));
  }

  /** A suggestion with its text as texts are compared, between blanks. */
  private record Folded(Suggestion suggestion, String text) {

    /** Whether this is a phrase that says nothing beside another: it is a name or a part of one. */
    boolean isPartOf(Folded other) {
      if (text.equals(other.text)) {
        return other.suggestion.kind() != Suggestion.Kind.HEADLINE;
      }
      return other.suggestion.articles() >= suggestion.articles() && other.text.contains(text);
    }
  }

  /** Leaves out phrases that only ever stand in a longer one, or are names. */
  private static List<Suggestion> withoutParts(List<Suggestion> suggestions) {
    List<Folded> folded =
        suggestions.stream()
            .map(
                suggestion -> new Folded(suggestion, " " + NameEntry.fold(suggestion.text()) + " "))
            .toList();
    return folded.stream()
        .filter(phrase ->
            phrase.suggestion().kind() != Suggestion.Kind.HEADLINE
                || folded.stream().noneMatch(phrase::isPartOf))
        .map(Folded::suggestion)
        .toList();
  }

  /** Phrases take no more than half of the places as long as there are names for the others. */
  private List<Suggestion> mixed(List<Suggestion> all) {
    long names = all.stream().filter(s -> s.kind() != Suggestion.Kind.HEADLINE).count();
    long half = Math.ceilDiv(request.limit(), 2);
    long phrases = Math.max(half, request.limit() - names);
    List<Suggestion> shown = new ArrayList<>();
    for (Suggestion suggestion : all) {
      boolean phrase = suggestion.kind() == Suggestion.Kind.HEADLINE;
      if (shown.size() < request.limit() && (!phrase || phrases-- > 0)) {
        shown.add(suggestion);
      }
    }
    return shown;
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
