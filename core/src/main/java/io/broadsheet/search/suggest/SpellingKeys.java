package io.broadsheet.search.suggest;

import io.broadsheet.analysis.Terms;
import io.broadsheet.names.NameKeys;
import io.broadsheet.suggest.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys by which names and phrases are known for spellings of one. Remembers them: whoever types
 * sees the same names letter by letter.
 *
 * <p>Thread-safe.
 */
final class SpellingKeys {

  /** Names remembered: a few megabytes. With more, all are forgotten. */
  private static final int MOST = 10_000;

  private record Name(Suggestion.Kind kind, String form) {}

  private final Map<Name, List<Set<String>>> known = new ConcurrentHashMap<>();

  /** Returns for each part of a name the keys of its spellings; not to be changed. */
  List<Set<String>> of(Suggestion.Kind kind, String form) {
    if (known.size() >= MOST) {
      known.clear();
    }
    return known.computeIfAbsent(new Name(kind, form), SpellingKeys::parts);
  }

  /** A name is known by its keys as a whole, a phrase word by word; an outlet has one spelling. */
  private static List<Set<String>> parts(Name name) {
    return switch (name.kind()) {
      case PERSON, PLACE, ORGANIZATION -> List.of(Set.copyOf(NameKeys.of(name.form())));
      case SOURCE -> List.of(Set.of(name.form()));
      case HEADLINE -> Terms.of(name.form()).stream().map(SpellingKeys::keys).toList();
    };
  }

  /** A word with a capital may be a name, as in the index. */
  private static Set<String> keys(Terms word) {
    Set<String> keys = new HashSet<>(Set.of(word.exact()));
    if (Character.isUpperCase(word.written().codePointAt(0))) {
      keys.addAll(word.names());
    }
    return Set.copyOf(keys);
  }
}
