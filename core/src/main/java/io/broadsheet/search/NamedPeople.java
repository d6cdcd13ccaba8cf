package io.broadsheet.search;

import io.broadsheet.internal.NameEntry;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.NewsQuery.NameField;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.search.suggest.Bearers;
import io.broadsheet.search.suggest.EntryTerms;
import io.broadsheet.search.suggest.LastNames;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/**
 * The people whom a query names in full. An article that calls them by the last name alone names
 * them too, where the view makes clear whose that is, as in facets and suggestions.
 */
final class NamedPeople {

  /** Where each name stands for itself: in an article that is looked at alone. */
  static final NamedPeople NONE = new NamedPeople(Map.of());

  private final Map<String, List<String>> keys;

  private NamedPeople(Map<String, List<String>> keys) {
    this.keys = keys;
  }

  /** Finds out about the people in a request, if there are any. */
  static NamedPeople of(SearchRequest request, IndexReader view, LastNames lastNames)
      throws IOException {
    if (request.variants() == SearchRequest.Variants.EXACT) {
      return NONE;
    }
    Map<String, List<String>> keys = new HashMap<>();
    for (String name : names(request.tree())) {
      Set<String> several = new LinkedHashSet<>();
      for (String key : keys(name, view)) {
        Bearers bearers = lastNames.of(view);
        List<String> all = bearers.keys(NameEntry.Kind.PERSON, key);
        several.addAll(all.size() > 1 ? all : List.of());
      }
      keys.put(name, List.copyOf(several));
    }
    return new NamedPeople(keys);
  }

  /** Returns the keys of those whom some article calls so. */
  private static Set<String> keys(String name, IndexReader view) throws IOException {
    String whole = NameEntry.fold(name) + NameEntry.SEPARATOR;
    return new EntryTerms(view).keys(NameEntry.Kind.PERSON, whole, seen -> false);
  }

  /** Returns the names of several words; one of a single word is the last name itself. */
  private static Set<String> names(NewsQuery query) {
    Set<String> names = new HashSet<>();
    switch (query) {
      case NewsQuery.Named named -> {
        boolean person = named.field() == NameField.PERSON || named.field() == NameField.ENTITY;
        if (person && NameEntry.fold(named.name()).indexOf(' ') > 0) {
          names.add(named.name());
        }
      }
      case NewsQuery.Boosted boosted -> names.addAll(names(boosted.query()));
      case NewsQuery.Group group ->
          group.clauses().forEach(clause -> names.addAll(names(clause.query())));
      default -> {
        // Nothing else names anybody.
      }
    }
    return names;
  }

  /** Returns the keys of the person whom a query names; none where the name has one alone. */
  List<String> keys(NewsQuery.Named named) {
    boolean person = named.field() == NameField.PERSON || named.field() == NameField.ENTITY;
    return person ? keys.getOrDefault(named.name(), List.of()) : List.of();
  }
}
