package io.broadsheet.search.figure;

import io.broadsheet.analysis.Terms;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells in one word what statements of the same thing are of. */
final class GroupTopic {

  private static final Comparator<Map.Entry<String, Double>> HEAVIEST =
      Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey());

  private GroupTopic() {}

  /** Returns the topic that most name, else the noun, else the most telling word around them. */
  static String of(List<Statement> group) {
    return most(group, Matter::isTopic)
        .or(() -> most(group, matter -> matter.kind() == Matter.Kind.NOUN))
        .or(() -> shared(group))
        .orElse("");
  }

  private static Optional<String> most(List<Statement> group, Predicate<Matter> kind) {
    Map<String, Double> count = new HashMap<>();
    group.stream()
        .filter(statement -> kind.test(statement.matter()))
        .forEach(statement -> count.merge(statement.topic(), 1.0, Double::sum));
    return count.entrySet().stream().max(HEAVIEST).map(Map.Entry::getKey);
  }

  /** Returns the word that weighs most around those of the figures that have it. */
  private static Optional<String> shared(List<Statement> group) {
    Map<String, Double> weights = new HashMap<>();
    for (Statement statement : group) {
      statement
          .context()
          .words()
          .forEach((stem, weight) -> weights.merge(stem, weight, Double::sum));
    }
    return weights.entrySet().stream().max(HEAVIEST).map(word -> written(word.getKey(), group));
  }

  private static String written(String stem, List<Statement> group) {
    for (Statement statement : group) {
      for (Terms word : Terms.of(statement.claim().sentence())) {
        if (word.stem().equals(stem)) {
          return word.written().toLowerCase(Locale.ROOT);
        }
      }
    }
    return stem;
  }
}
