package io.broadsheet.search.figure;

import io.broadsheet.article.DateMention;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said around a figure.
 *
 * @param words weights of the stems around it, of length 1; empty where there are none
 * @param names stems of the names around it, the claimant's left away
 * @param holder whose share of votes the figure is, the stem of a last name, or ""
 * @param date the day or days nearest to it in its sentence, or null
 */
record Context(
    Map<String, Double> words, Set<String> names, String holder, @Nullable DateMention date) {

  /** Days further apart than this are different ones, not two reports' counts of one day. */
  private static final int FAR_DAYS = 45;

  /** Returns the cosine of the words, 0 to 1. */
  double likeness(Context other) {
    double product = 0;
    for (Map.Entry<String, Double> word : words.entrySet()) {
      product += word.getValue() * other.words.getOrDefault(word.getKey(), 0.0);
    }
    return product;
  }

  /** Returns whether both name somebody or something, and nothing that the other names. */
  boolean namesOthers(Context other) {
    return !names.isEmpty() && !other.names.isEmpty() && Collections.disjoint(names, other.names);
  }

  /** Returns whether both are shares of votes, and of two candidates or sides. */
  boolean isOfOtherHolder(Context other) {
    return !holder.isEmpty() && !other.holder.isEmpty() && !holder.equals(other.holder);
  }

  /** Returns whether both give days that lie far apart. */
  boolean isOfOtherDays(Context other) {
    return date != null
        && other.date != null
        && (isBefore(date, other.date) || isBefore(other.date, date));
  }

  private static boolean isBefore(DateMention one, DateMention other) {
    LocalDate end = one.to();
    LocalDate begin = other.from();
    return end != null && begin != null && end.plusDays(FAR_DAYS).isBefore(begin);
  }
}
