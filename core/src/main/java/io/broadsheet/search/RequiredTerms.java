package io.broadsheet.search;

import io.broadsheet.analysis.ArticleLanguage;
import io.broadsheet.analysis.Terms;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.NewsQuery.Clause;
import io.broadsheet.query.SearchRequest.Variants;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms that an article must have to match a query: of each set one. The sets stand in order,
 * the likely rarest first. Long words are rarer than short ones (G. K. Zipf, 1935), and a word with
 * few spellings rarer than one with many.
 */
final class RequiredTerms {

  private final Variants variants;
  private final List<ArticleLanguage> languages;

  /**
   * Reads queries.
   *
   * @param languages those besides English in which a word is looked for
   */
  RequiredTerms(Variants variants, List<ArticleLanguage> languages) {
    this.variants = variants;
    this.languages = languages;
  }

  /** Returns the sets; none where an article can match without any term. */
  List<Set<String>> of(NewsQuery query) {
    return sets(query).stream().sorted(Comparator.comparingInt(set -> -rarity(set))).toList();
  }

  private List<Set<String>> sets(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word -> any(Terms.of(word.text()));
      case NewsQuery.Phrase phrase -> all(Terms.of(phrase.text()));
      case NewsQuery.Named named -> all(Terms.of(named.name()));
      case NewsQuery.Said said -> all(Terms.of(said.speaker()));
      case NewsQuery.Boosted boosted -> sets(boosted.query());
      case NewsQuery.Group group -> group(group.clauses());
      case NewsQuery.Prefix prefix -> List.of();
      case NewsQuery.Fuzzy fuzzy -> List.of();
      case NewsQuery.Published published -> List.of();
      case NewsQuery.Happened happened -> List.of();
      case NewsQuery.Figures figures -> List.of();
      case NewsQuery.Everything all -> List.of();
    };
  }

  private List<Set<String>> group(List<Clause> clauses) {
    List<Set<String>> required = new ArrayList<>();
    Set<String> optional = new HashSet<>();
    boolean open = false;
    boolean must = false;
    for (Clause clause : clauses) {
      switch (clause.occur()) {
        case MUST -> {
          must = true;
          required.addAll(sets(clause.query()));
        }
        case SHOULD -> {
          List<Set<String>> terms = of(clause.query());
          open |= terms.isEmpty();
          optional.addAll(terms.isEmpty() ? Set.of() : terms.getFirst());
        }
        case MUST_NOT -> {
          // What must be missing requires nothing.
        }
      }
    }
    if (must) {
      return required;
    }
    return open || optional.isEmpty() ? List.of() : List.of(optional);
  }

  private List<Set<String>> any(List<Terms> words) {
    Set<String> terms = new HashSet<>();
    words.forEach(word -> terms.addAll(spellings(word)));
    return terms.isEmpty() ? List.of() : List.of(terms);
  }

  private List<Set<String>> all(List<Terms> words) {
    return words.stream().map(this::spellings).toList();
  }

  private Set<String> spellings(Terms word) {
    Set<String> terms = new HashSet<>();
    if (variants == Variants.EXACT) {
      terms.add(word.exact());
    } else {
      terms.add(word.stem());
      terms.addAll(word.names());
      languages.forEach(language -> terms.add(language.term(word.written())));
    }
    return terms;
  }

  /** The length of the shortest term, less for each further one. */
  private static int rarity(Set<String> terms) {
    int shortest = terms.stream().mapToInt(String::length).min().orElse(0);
    return 2 * shortest - terms.size();
  }
}
