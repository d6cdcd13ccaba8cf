package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchRequest.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how well the judged queries are answered and compares with the figures pinned in {@code
 * testdata/judged/expected.properties}, so that no change of the ranking goes unnoticed. {@code
 * -Dbroadsheet.pin=true} writes the file anew.
 */
class RelevanceTest {

  private static final Path PINNED = TestCorpus.path("judged/expected.properties");

  private final Map<String, Map<String, Integer>> grades = new HashMap<>();
  private final Map<String, Map<String, List<String>>> fragments = new HashMap<>();

  @Test
  void measuresAsPinned(@TempDir Path folder) throws IOException {
    readJudgements();
    Map<String, Double> sums = new LinkedHashMap<>();
    List<String[]> queries = lines("judged/queries.tsv", "\t");
    try (NewsIndex index = NewsIndex.open(folder)) {
      TestCorpus.addTo(index);
      for (String[] query : queries) {
        measureArticles(index, query[0], query[1], sums);
        measurePassages(index, query[0], query[1], sums);
      }
    }
    String measured = text(sums, queries.size());
    if (Boolean.getBoolean("broadsheet.pin")) {
      Files.writeString(PINNED, measured);
    }
    assertThat(measured).isEqualTo(Files.readString(PINNED));
  }

  private void readJudgements() throws IOException {
    for (String[] line : lines("judged/qrels.trec", " ")) {
      grades
          .computeIfAbsent(line[0], query -> new HashMap<>())
          .put(line[2], Integer.parseInt(line[3]));
    }
    for (String[] line : lines("judged/qrels-passages.tsv", "\t")) {
      fragments
          .computeIfAbsent(line[0], query -> new HashMap<>())
          .computeIfAbsent(line[1], article -> new ArrayList<>())
          .add(line[3]);
    }
  }

  private static List<String[]> lines(String file, String separator) throws IOException {
    return Files.readAllLines(TestCorpus.path(file)).stream()
        .map(line -> line.split(separator, -1))
        .toList();
  }

  private static String text(Map<String, Double> sums, int queries) {
    StringBuilder text =
        new StringBuilder("# Means over the " + queries + " judged queries; see RelevanceTest.\n");
    sums.forEach(
        (name, sum) -> text.append(String.format(Locale.ROOT, "%s=%.4f\n", name, sum / queries)));
    return text.toString();
  }

  /** Every article counts by itself, so copies are not folded. */
  private void measureArticles(NewsIndex index, String id, String query, Map<String, Double> sums)
      throws IOException {
    SearchRequest request =
        SearchRequest.builder(query).limit(1000).folding(Folding.SHOW_ALL).build();
    List<Integer> found =
        index.search(request).passages().stream()
            .map(hit -> grades.getOrDefault(id, Map.of()).getOrDefault(hit.article().id(), 0))
            .toList();
    List<Integer> best =
        grades.getOrDefault(id, Map.of()).values().stream()
            .sorted(Comparator.reverseOrder())
            .toList();
    sums.merge("article.ndcg10", gain(found) / gain(best), Double::sum);
    sums.merge("article.map", averagePrecision(found, best), Double::sum);
  }

  /** Discounted gain of the first ten, linear in the grade, as trec_eval has it. */
  private static double gain(List<Integer> found) {
    double gain = 0;
    for (int i = 0; i < Math.min(10, found.size()); i++) {
      gain += found.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return gain;
  }

  private static double averagePrecision(List<Integer> found, List<Integer> judged) {
    double sum = 0;
    int relevant = 0;
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i) > 0) {
        sum += (double) ++relevant / (i + 1);
      }
    }
    return sum / judged.stream().filter(grade -> grade > 0).count();
  }

  /** Success is that one of the first passages, as a reader gets them, holds a judged fragment. */
  private void measurePassages(NewsIndex index, String id, String query, Map<String, Double> sums)
      throws IOException {
    List<PassageHit> hits = index.search(SearchRequest.of(query)).passages();
    sums.merge("passage.success1", success(id, hits, 1), Double::sum);
    sums.merge("passage.success5", success(id, hits, 5), Double::sum);
    sums.merge("passage.chosen", chosen(id, hits), Double::sum);
  }

  private double success(String id, List<PassageHit> hits, int first) {
    return hits.stream().limit(first).anyMatch(hit -> answers(id, hit)) ? 1 : 0;
  }

  /** Of the articles shown that have a judged fragment, those whose passage holds it. */
  private double chosen(String id, List<PassageHit> hits) {
    List<PassageHit> judged = hits.stream().filter(hit -> !of(id, hit).isEmpty()).toList();
    return judged.stream().mapToInt(hit -> answers(id, hit) ? 1 : 0).average().orElse(0);
  }

  private boolean answers(String id, PassageHit hit) {
    return of(id, hit).stream().anyMatch(hit.text()::contains);
  }

  private List<String> of(String id, PassageHit hit) {
    return fragments.getOrDefault(id, Map.of()).getOrDefault(hit.article().id(), List.of());
  }
}
