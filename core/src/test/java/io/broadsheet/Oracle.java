package io.broadsheet;

import io.broadsheet.article.Article;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.NewsQuery.Clause;
import io.broadsheet.query.NewsQuery.Occur;
import io.broadsheet.query.NewsQuery.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells naively whether an article of lower-case words matches a query, as the language has it. */
final class Oracle {

  private final List<String> title;
  private final List<String> body;
  private final List<String> source;
  private final @Nullable LocalDate day;

  Oracle(Article article) {
    title = words(article.title());
    body = words(article.text());
    source = article.source() == null ? List.of() : words(article.source().name());
    day = article.published() == null ? null : article.published().day();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  boolean matches(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word -> anyValue(word.field(), v -> v.contains(word.text()));
      case NewsQuery.Phrase phrase ->
          anyValue(phrase.field(), v -> hasPhrase(v, words(phrase.text()), phrase.slop()));
      case NewsQuery.Prefix prefix -> anyWord(prefix.field(), w -> w.startsWith(prefix.text()));
      case NewsQuery.Fuzzy fuzzy -> anyWord(fuzzy.field(), w -> isNear(w, fuzzy));
      case NewsQuery.Published days -> isPublished(days);
      case NewsQuery.Everything all -> true;
      case NewsQuery.Boosted boosted -> matches(boosted.query());
      case NewsQuery.Group group -> matches(group.clauses());
      case NewsQuery.Named named -> throw new IllegalArgumentException("not for the oracle");
      case NewsQuery.Said said -> throw new IllegalArgumentException("not for the oracle");
      case NewsQuery.Happened happened -> throw new IllegalArgumentException("not for the oracle");
      case NewsQuery.Figures figures -> throw new IllegalArgumentException("not for the oracle");
    };
  }

  private boolean matches(List<Clause> clauses) {
    boolean must = false;
    boolean should = false;
    boolean anyShould = false;
    for (Clause clause : clauses) {
      boolean matches = matches(clause.query());
      switch (clause.occur()) {
        case MUST -> {
          if (!matches) {
            return false;
          }
          must = true;
        }
        case MUST_NOT -> {
          if (matches) {
            return false;
          }
        }
        case SHOULD -> {
          should = true;
          anyShould |= matches;
        }
      }
    }
    boolean onlyExcludes = clauses.stream().allMatch(c -> c.occur() == Occur.MUST_NOT);
    return must || (should && anyShould) || (onlyExcludes && !clauses.isEmpty());
  }

  private boolean anyValue(TextField field, Predicate<List<String>> holds) {
    return switch (field) {
      case TEXT -> holds.test(title) || holds.test(body);
      case TITLE -> holds.test(title);
      case SOURCE -> holds.test(source);
      case AUTHOR -> false;
    };
  }

  private boolean anyWord(TextField field, Predicate<String> holds) {
    return anyValue(field, value -> value.stream().anyMatch(holds));
  }

  private boolean isPublished(NewsQuery.Published days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Words at places whose distances from where they should stand differ by at most the slop. */
  private static boolean hasPhrase(List<String> text, List<String> phrase, int slop) {
    return hasPhrase(text, phrase, slop, 0, Integer.MAX_VALUE, Integer.MIN_VALUE);
  }

  private static boolean hasPhrase(
      List<String> text, List<String> phrase, int slop, int next, int least, int most) {
    if (next == phrase.size()) {
      return true;
    }
    return IntStream.range(0, text.size())
        .filter(at -> text.get(at).equals(phrase.get(next)))
        .anyMatch(at -> {
          int low = Math.min(least, at - next);
          int high = Math.max(most, at - next);
          return high - low <= slop && hasPhrase(text, phrase, slop, next + 1, low, high);
        });
  }

  /** Fuzzy words begin with the same letter. */
  private static boolean isNear(String word, NewsQuery.Fuzzy fuzzy) {
    return word.charAt(0) == fuzzy.text().charAt(0) && edits(word, fuzzy.text()) <= fuzzy.edits();
  }

  /** Letters inserted, left out, changed or swapped with their neighbour. */
  private static int edits(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[one.length()][other.length()];
  }
}
