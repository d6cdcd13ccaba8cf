package io.broadsheet.search.suggest;

import io.broadsheet.names.NameKeys;
import io.broadsheet.suggest.Suggestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Names that are spellings of one name, told once under the most used of them. */
final class NameGroups {

  private static final class Group {
    private final Suggestion.Kind kind;
    private final Set<String> keys = new HashSet<>();
    private EntryTerms.Usage usage;

    Group(Suggestion.Kind kind, EntryTerms.Usage usage) {
      this.kind = kind;
      this.usage = usage;
    }
  }

  private final List<Group> groups = new ArrayList<>();

  /** Adds a name; the articles of its spellings add up. */
  void add(Suggestion.Kind kind, EntryTerms.Usage usage) {
    Set<String> keys = keys(kind, usage.form());
    for (Group group : groups) {
      if (group.kind == kind && !Collections.disjoint(group.keys, keys)) {
        group.keys.addAll(keys);
        boolean more = usage.articles() > group.usage.articles();
        group.usage =
            new EntryTerms.Usage(
                more ? usage.form() : group.usage.form(),
                usage.articles() + group.usage.articles());
        return;
      }
    }
    Group group = new Group(kind, usage);
    group.keys.addAll(keys);
    groups.add(group);
  }

  /** Outlets and phrases are spelled in one way. */
  private static Set<String> keys(Suggestion.Kind kind, String name) {
    return switch (kind) {
      case PERSON, PLACE, ORGANIZATION -> Set.copyOf(NameKeys.of(name));
      case SOURCE, HEADLINE -> Set.of(name);
    };
  }

  void forEach(BiConsumer<Suggestion.Kind, EntryTerms.Usage> action) {
    groups.forEach(group -> action.accept(group.kind, group.usage));
  }
}
