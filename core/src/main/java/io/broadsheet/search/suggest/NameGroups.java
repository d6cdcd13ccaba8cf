package io.broadsheet.search.suggest;

import io.broadsheet.suggest.Suggestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Names and phrases that are spellings of one, told once under the most used of them. */
final class NameGroups {

  /** What is told once: for each of its parts the keys of all its spellings. */
  private static final class Group {
    private final Suggestion.Kind kind;
    private final List<Set<String>> parts;
    private EntryTerms.Usage usage;

    Group(Suggestion.Kind kind, List<Set<String>> parts, EntryTerms.Usage usage) {
      this.kind = kind;
      this.parts = parts.stream().<Set<String>>map(HashSet::new).toList();
      this.usage = usage;
    }

    boolean holds(Suggestion.Kind otherKind, List<Set<String>> other) {
      if (kind != otherKind || parts.size() != other.size()) {
        return false;
      }
      for (int i = 0; i < other.size(); i++) {
        if (Collections.disjoint(parts.get(i), other.get(i))) {
          return false;
        }
      }
      return true;
    }

    void add(List<Set<String>> other, EntryTerms.Usage added) {
      for (int i = 0; i < other.size(); i++) {
        parts.get(i).addAll(other.get(i));
      }
      String form = added.articles() > usage.articles() ? added.form() : usage.form();
      usage = new EntryTerms.Usage(form, usage.articles() + added.articles());
    }
  }

  private final SpellingKeys spellings;
  private final List<Group> groups = new ArrayList<>();

  NameGroups(SpellingKeys spellings) {
    this.spellings = spellings;
  }

  /** Adds a name; the articles of its spellings add up. */
  void add(Suggestion.Kind kind, EntryTerms.Usage usage) {
    List<Set<String>> parts = spellings.of(kind, usage.form());
    for (Group group : groups) {
      if (group.holds(kind, parts)) {
        group.add(parts, usage);
        return;
      }
    }
    groups.add(new Group(kind, parts, usage));
  }

  void forEach(BiConsumer<Suggestion.Kind, EntryTerms.Usage> action) {
    groups.forEach(group -> action.accept(group.kind, group.usage));
  }
}
