package io.broadsheet.search.suggest;

import io.broadsheet.article.TextSpan;
import io.broadsheet.internal.NameEntry;
import io.broadsheet.suggest.SuggestRequest;
import io.broadsheet.suggest.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Makes suggestions of the names that begin as was typed, no two of which read the same. */
final class Completions {

  /** Names counted for each one shown: some are double and some stand in deleted articles only. */
  private static final int COUNTED_PER_SHOWN = 2;

  private static final Comparator<Suggestion> ORDER =
      Comparator.comparingInt((Suggestion s) -> -s.articles())
          .thenComparing(Suggestion::kind)
          .thenComparing(Suggestion::text);

  private final IndexReader view;
  private final UsageCache usages;
  private final SuggestRequest request;
  private final TypedWords typed;
  private final WordsBefore before;

  Completions(IndexReader view, UsageCache usages, SuggestRequest request, TypedWords typed) {
    this.view = view;
    this.usages = usages;
    this.request = request;
    this.typed = typed;
    this.before = new WordsBefore(view, typed.done());
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
              found.forEach(name -> counts.merge(name.entry(), name.articles(), Integer::sum));
            }
          });
    }
    List<EntryRef> likely = new ArrayList<>(first(names));
    dropBeginnings(phrases);
    likely.addAll(first(phrases));
    Map<String, Suggestion> byText = new LinkedHashMap<>();
    withoutParts(counted(likely)).forEach(s -> byText.putIfAbsent(NameEntry.fold(s.text()), s));
    return mixed(List.copyOf(byText.values()));
  }

  private List<EntryRef> first(Map<EntryRef, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<EntryRef, Integer> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().kind())
                .thenComparing(e -> e.getKey().key()))
        .limit((long) COUNTED_PER_SHOWN * request.limit())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A phrase that goes on in one way only is told in full. */
  private static void dropBeginnings(Map<EntryRef, Integer> phrases) {
    NavigableMap<String, Integer> byKey = new TreeMap<>();
    phrases.forEach((phrase, articles) -> byKey.put(phrase.key(), articles));
    phrases
        .entrySet()
        .removeIf(phrase -> {
          String beginning = phrase.getKey().key() + " ";
          return byKey.subMap(beginning, beginning + Character.MAX_VALUE).values().stream()
              .anyMatch(articles -> articles >= phrase.getValue());
        });
  }

  private List<Suggestion> counted(List<EntryRef> likely) throws IOException {
    NameGroups groups = new NameGroups();
    for (EntryRef entry : likely) {
      EntryTerms.Usage usage = usages.usage(view, entry);
      Suggestion.Kind kind = shown(entry.kind());
      if (usage != null && kind != null) {
        int articles = before.isEmpty() ? usage.articles() : before.articlesWith(entry);
        if (articles > 0) {
          groups.add(kind, new EntryTerms.Usage(usage.form(), articles));
        }
      }
    }
    List<Suggestion> suggestions = new ArrayList<>();
    groups.forEach((kind, usage) -> suggestions.add(suggestion(kind, usage)));
    suggestions.sort(ORDER);
    return suggestions;
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
