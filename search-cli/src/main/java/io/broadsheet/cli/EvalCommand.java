package io.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures a run against relevance judgements. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = {
      "Measures a run against relevance judgements, as trec_eval -c does.",
      "A judged query that the run does not answer counts 0."
    })
final class EvalCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--per-query", description = "Also a line a query.")
  private boolean perQuery;

  @Parameters(index = "0", paramLabel = "RUN", description = "qid Q0 articleId rank score tag")
  private Path run = Path.of("");

  @Parameters(index = "1", paramLabel = "QRELS", description = "qid 0 articleId grade")
  private Path qrels = Path.of("");

  EvalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, Map<String, Integer>> judged = TrecFiles.readQrels(qrels);
    Map<String, List<String>> answers = TrecFiles.readRun(run);
    Map<RankingMeasure, Double> sums = new TreeMap<>();
    for (Map.Entry<String, Map<String, Integer>> query : judged.entrySet()) {
      List<String> ranking = answers.getOrDefault(query.getKey(), List.of());
      for (RankingMeasure measure : RankingMeasure.values()) {
        double value = measure.of(ranking, query.getValue());
        sums.merge(measure, value, Double::sum);
        if (perQuery) {
          line(measure, query.getKey(), value);
        }
      }
    }
    sums.forEach((measure, sum) -> sums.put(measure, sum / judged.size()));
    for (Map.Entry<RankingMeasure, Double> mean : sums.entrySet()) {
      line(mean.getKey(), "all", mean.getValue());
    }
    return 0;
  }

  private void line(RankingMeasure measure, String query, double value) throws IOException {
    console.print(String.format(Locale.ROOT, "%-8s %-8s %.4f\n", measure, query, value));
  }
}
