package io.broadsheet.search;

import io.broadsheet.analysis.Terms;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.NewsQuery.Clause;
import io.broadsheet.query.SearchRequest.Variants;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The terms of which an article must have at least one to match a query: of all words that must
 * stand in it, those of the word that is likely the rarest. Long words are rarer than short ones
 * (G. K. Zipf, 1935), and a word with few spellings rarer than one with many.
 */
final class RequiredTerms {

  private final Variants variants;

  RequiredTerms(Variants variants) {
    this.variants = variants;
  }

  /** Returns the terms, or null where an article can match without any. */
  @Nullable Set<String> of(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word -> any(Terms.of(word.text()));
      case NewsQuery.Phrase phrase -> rarest(Terms.of(phrase.text()));
      case NewsQuery.Named named -> rarest(Terms.of(named.name()));
      case NewsQuery.Said said -> rarest(Terms.of(said.speaker()));
      case NewsQuery.Boosted boosted -> of(boosted.query());
      case NewsQuery.Group group -> group(group.clauses());
      case NewsQuery.Prefix prefix -> null;
      case NewsQuery.Fuzzy fuzzy -> null;
      case NewsQuery.Published published -> null;
      case NewsQuery.Happened happened -> null;
      case NewsQuery.Figures figures -> null;
      case NewsQuery.Everything all -> null;
    };
  }

  private @Nullable Set<String> group(List<Clause> clauses) {
    List<Set<String>> required = new ArrayList<>();
    Set<String> optional = new HashSet<>();
    boolean open = false;
    boolean must = false;
    for (Clause clause : clauses) {
      Set<String> terms = clause.occur() == NewsQuery.Occur.MUST_NOT ? null : of(clause.query());
      switch (clause.occur()) {
        case MUST -> {
          must = true;
          if (terms != null) {
            required.add(terms);
          }
        }
        case SHOULD -> {
          open |= terms == null;
          optional.addAll(terms == null ? Set.of() : terms);
        }
        case MUST_NOT -> {
          // What must be missing requires nothing.
        }
      }
    }
    if (must) {
      return rarestOf(required);
    }
    return open || optional.isEmpty() ? null : optional;
  }

  private @Nullable Set<String> any(List<Terms> words) {
    Set<String> terms = new HashSet<>();
    words.forEach(word -> terms.addAll(spellings(word)));
    return terms.isEmpty() ? null : terms;
  }

  private @Nullable Set<String> rarest(List<Terms> words) {
    return rarestOf(words.stream().map(this::spellings).toList());
  }

  private Set<String> spellings(Terms word) {
    Set<String> terms = new HashSet<>();
    if (variants == Variants.EXACT) {
      terms.add(word.exact());
    } else {
      terms.add(word.stem());
      terms.addAll(word.names());
    }
    return terms;
  }

  private static @Nullable Set<String> rarestOf(List<Set<String>> alternatives) {
    Set<String> rarest = null;
    for (Set<String> terms : alternatives) {
      if (rarest == null || rarity(terms) > rarity(rarest)) {
        rarest = terms;
      }
    }
    return rarest;
  }

  /** The length of the shortest term, less for each further one. */
  private static int rarity(Set<String> terms) {
    int shortest = terms.stream().mapToInt(String::length).min().orElse(0);
    return 2 * shortest - terms.size();
  }
}
