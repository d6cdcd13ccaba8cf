package io.broadsheet.search;

import io.broadsheet.analysis.Terms;
import io.broadsheet.internal.NameEntry;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.NewsQuery.NameField;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.search.suggest.EntryTerms;
import io.broadsheet.search.suggest.LoneNames;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/**
 * The people and bodies whom a query names. An article that calls a person by the last name alone
 * names that person too, and one that calls a body by its letters or in full names the body, where
 * the view makes clear whose they are, as in facets and suggestions.
 */
final class NamedEntities {

  /** Where each name stands for itself: in an article that is looked at alone. */
  static final NamedEntities NONE = new NamedEntities(Map.of());

  /** Ways of writing a name that are looked for in front of a quote. */
  private static final int MOST_FORMS = 32;

  private final Map<Asked, Found> names;

  private NamedEntities(Map<Asked, Found> names) {
    this.names = names;
  }

  /** A name as a query has it. */
  private record Asked(NameEntry.Kind kind, String name) {}

  /** All keys of whoever is named, and how they are written; none where the name has one alone. */
  private record Found(List<String> keys, List<String> forms) {
    private static final Found NOBODY = new Found(List.of(), List.of());
  }

  /** Finds out about those who are named in a request, if there are any. */
  static NamedEntities of(SearchRequest request, IndexReader view, LoneNames loneNames)
      throws IOException {
    if (request.variants() == SearchRequest.Variants.EXACT) {
      return NONE;
    }
    Map<Asked, Found> names = new HashMap<>();
    for (Asked asked : asked(request.tree())) {
      Set<String> several = new LinkedHashSet<>();
      for (String key : keys(asked, view)) {
        List<String> all = loneNames.keys(view, asked.kind(), key);
        several.addAll(all.size() > 1 ? all : List.of());
      }
      if (!several.isEmpty()) {
        names.put(asked, new Found(List.copyOf(several), forms(asked.kind(), several, view)));
      }
    }
    return new NamedEntities(names);
  }

  /**
   * Returns the keys of those whom some article calls so. A person's key tells the spelling no
   * more; that of a body is its words.
   */
  private static Set<String> keys(Asked asked, IndexReader view) throws IOException {
    String folded = NameEntry.fold(asked.name());
    return asked.kind() == NameEntry.Kind.ORGANIZATION
        ? Set.of(folded.replace(' ', '-'))
        : new EntryTerms(view).keys(asked.kind(), folded + NameEntry.SEPARATOR, seen -> false);
  }

  private static List<String> forms(NameEntry.Kind kind, Set<String> keys, IndexReader view)
      throws IOException {
    return new EntryTerms(view).forms(kind, keys).stream().limit(MOST_FORMS).toList();
  }

  private static Set<Asked> asked(NewsQuery query) {
    Set<Asked> names = new HashSet<>();
    switch (query) {
      case NewsQuery.Named named -> kinds(named.field()).forEach(k -> add(k, named.name(), names));
      case NewsQuery.Said said -> LoneNames.KINDS.forEach(k -> add(k, said.speaker(), names));
      case NewsQuery.Boosted boosted -> names.addAll(asked(boosted.query()));
      case NewsQuery.Group group ->
          group.clauses().forEach(clause -> names.addAll(asked(clause.query())));
      default -> {
        // Nothing else names anybody.
      }
    }
    return names;
  }

  /** A person's name of a single word is the last name itself. */
  private static void add(NameEntry.Kind kind, String name, Set<Asked> names) {
    int words = Terms.of(name).size();
    if (words > (kind == NameEntry.Kind.PERSON ? 1 : 0)) {
      names.add(new Asked(kind, name));
    }
  }

  /** Returns the kinds of names in a field of which some are told under others. */
  static List<NameEntry.Kind> kinds(NameField field) {
    return switch (field) {
      case PERSON -> List.of(NameEntry.Kind.PERSON);
      case ORG -> List.of(NameEntry.Kind.ORGANIZATION);
      case ENTITY -> List.of(NameEntry.Kind.PERSON, NameEntry.Kind.ORGANIZATION);
      case PLACE -> List.of();
    };
  }

  private Found found(NameEntry.Kind kind, String name) {
    return names.getOrDefault(new Asked(kind, name), Found.NOBODY);
  }

  /** Returns the keys of whom a query names; none where the name has one alone. */
  List<String> keys(NameEntry.Kind kind, String name) {
    return found(kind, name).keys();
  }

  /** Returns how articles write whom a query names; none where the name has one key alone. */
  List<List<Terms>> forms(NameEntry.Kind kind, String name) {
    return found(kind, name).forms().stream()
        .map(Terms::of)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** Returns all ways in which articles write the bodies named, of those that have several. */
  List<String> bodies() {
    return names.entrySet().stream()
        .filter(name -> name.getKey().kind() == NameEntry.Kind.ORGANIZATION)
        .flatMap(name -> name.getValue().forms().stream())
        .toList();
  }
}
