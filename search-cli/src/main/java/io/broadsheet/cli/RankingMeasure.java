package io.broadsheet.cli;

import java.util.List;
import java.util.Map;

/**
 * Measures of a ranking against judgements, by the definitions of {@code trec_eval -c}. An article
 * of grade 1 or more is relevant; one without a judgement is not.
 */
enum RankingMeasure {
  /** Normalised discounted cumulative gain at 5. */
  NDCG_5("nDCG@5") {
    @Override
    double of(List<String> ranking, Map<String, Integer> grades) {
      return ndcg(ranking, grades, 5);
    }
  },
  /** Normalised discounted cumulative gain at 10. */
  NDCG_10("nDCG@10") {
    @Override
    double of(List<String> ranking, Map<String, Integer> grades) {
      return ndcg(ranking, grades, 10);
    }
  },
  /** Mean over the relevant articles of the precision where each is found; 0 where it is not. */
  MAP("MAP") {
    @Override
    double of(List<String> ranking, Map<String, Integer> grades) {
      double sum = 0;
      int found = 0;
      for (int i = 0; i < ranking.size(); i++) {
        if (isRelevant(ranking.get(i), grades)) {
          found++;
          sum += found / (i + 1.0);
        }
      }
      return found == 0 ? 0 : sum / relevant(grades);
    }
  },
  /** Share of relevant articles in the first ten places, also where fewer were found. */
  PRECISION_10("P@10") {
    @Override
    double of(List<String> ranking, Map<String, Integer> grades) {
      return found(ranking, grades, 10) / 10.0;
    }
  },
  /** Share of the relevant articles that are in the first hundred places. */
  RECALL_100("R@100") {
    @Override
    double of(List<String> ranking, Map<String, Integer> grades) {
      int found = found(ranking, grades, 100);
      return found == 0 ? 0 : found / (double) relevant(grades);
    }
  },
  /** One over the place of the first relevant article. */
  RECIPROCAL_RANK("MRR") {
    @Override
    double of(List<String> ranking, Map<String, Integer> grades) {
      for (int i = 0; i < ranking.size(); i++) {
        if (isRelevant(ranking.get(i), grades)) {
          return 1.0 / (i + 1);
        }
      }
      return 0;
    }
  };

  private final String label;

  RankingMeasure(String label) {
    this.label = label;
  }

  /**
   * Returns the measure of one query's ranking, 0 to 1.
   *
   * @param ranking ids of articles, the best first
   * @param grades of the judged articles
   */
  abstract double of(List<String> ranking, Map<String, Integer> grades);

  @Override
  public String toString() {
    return label;
  }

  private static boolean isRelevant(String article, Map<String, Integer> grades) {
    return grades.getOrDefault(article, 0) > 0;
  }

  private static long relevant(Map<String, Integer> grades) {
    return grades.values().stream().filter(grade -> grade > 0).count();
  }

  private static int found(List<String> ranking, Map<String, Integer> grades, int depth) {
    return (int) ranking.stream().limit(depth).filter(id -> isRelevant(id, grades)).count();
  }

  /** The gain is the grade, the discount log2(rank + 1) (Järvelin and Kekäläinen 2002). */
  private static double ndcg(List<String> ranking, Map<String, Integer> grades, int depth) {
    List<Integer> found =
        ranking.stream().map(id -> Math.max(0, grades.getOrDefault(id, 0))).toList();
    List<Integer> ideal =
        grades.values().stream()
            .filter(grade -> grade > 0)
            .sorted((a, b) -> Integer.compare(b, a))
            .toList();
    return ideal.isEmpty() ? 0 : gain(found, depth) / gain(ideal, depth);
  }

  private static double gain(List<Integer> gains, int depth) {
    double sum = 0;
    for (int i = 0; i < Math.min(depth, gains.size()); i++) {
      sum += gains.get(i) * Math.log(2) / Math.log(i + 2.0);
    }
    return sum;
  }
}
