package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.query.FacetValue;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** People whom some articles call by the last name alone, counted naively. */
class LastNamesOracleTest extends SpeakersFixture {

  @Test
  void countsAndChoosesWhatANaiveCountDoesOverRandomArticles() throws IOException {
    long seed = Long.getLong("broadsheet.seed", 1);
    Random random = new Random(seed);
    List<String> firsts = List.of("Helena", "Oskar", "Ingrid");
    List<String> lasts = List.of("Brandvold", "Lindqvist", "Kestrova", "Marchetti", "Okonkwor");
    Map<String, Set<String>> naive = new HashMap<>();
    for (int i = 0; i < 150; i++) {
      String last = lasts.get(Math.min(random.nextInt(5), random.nextInt(5)));
      String other = lasts.get(random.nextInt(5));
      String name =
          random.nextInt(4) == 0 ? last : firsts.get(random.nextInt(40) / 38) + " " + last;
      naive.computeIfAbsent(name, n -> new HashSet<>()).add("a" + articles);
      if (last.equals(other)) {
        add(1, name);
      } else {
        String second = firsts.get(random.nextInt(20) / 18) + " " + other;
        naive.computeIfAbsent(second, n -> new HashSet<>()).add("a" + articles);
        add(1, name, second);
      }
      if (i % 40 == 0) {
        index.commit();
      }
    }
    for (int i = 0; i < 30; i++) {
      String deleted = "a" + random.nextInt(articles);
      index.delete(deleted);
      naive.values().forEach(having -> having.remove(deleted));
    }
    lasts.forEach(last -> join(last, naive));
    for (int limit : new int[] {1, 3, 100}) {
      List<FacetValue> values = people(ALL, limit, "");
      assertThat(values)
          .as("seed " + seed)
          .extracting(FacetValue::articles)
          .containsExactlyElementsOf(
              naive.values().stream().map(Set::size).sorted((a, b) -> b - a).limit(limit).toList());
      for (FacetValue value : values) {
        assertThat(found(having(value.key())))
            .as(value + ", seed " + seed)
            .isEqualTo(naive.get(value.label()))
            .hasSize(value.articles());
      }
    }
  }

  /** Gives the articles of a last name to a person who clearly bears it. */
  private static void join(String last, Map<String, Set<String>> naive) {
    Map<String, Integer> full = new HashMap<>();
    naive.forEach((name, having) -> {
      if (name.endsWith(" " + last)) {
        full.put(name, having.size());
      }
    });
    int all = full.values().stream().mapToInt(Integer::intValue).sum();
    full.forEach((name, count) -> {
      Set<String> alone = naive.getOrDefault(last, Set.of());
      if (count >= 2 && count >= 0.8 * all && 2 * count >= alone.size()) {
        naive.getOrDefault(name, new HashSet<>()).addAll(alone);
        naive.remove(last);
      }
    });
  }
}
