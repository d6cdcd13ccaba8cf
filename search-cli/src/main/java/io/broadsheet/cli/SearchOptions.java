package io.broadsheet.cli;

import io.broadsheet.query.Recency;
import io.broadsheet.query.SearchRequest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say how to search. */
final class SearchOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Most passages, or things compared, 1 to 1000 (default 10).")
  int limit = SearchRequest.DEFAULT_LIMIT;

  @Option(names = "--sort", paramLabel = "ORDER", description = "relevance or newest.")
  SearchRequest.Sort sort = SearchRequest.Sort.RELEVANCE;

  @Option(names = "--recency", description = "Prefer newer articles.")
  boolean recency;

  @Option(names = "--no-variants", description = "Match words only as the query writes them.")
  boolean exact;

  @Option(names = "--no-fold", description = "Show all copies of one text.")
  boolean unfolded;

  @Option(names = "--no-diversity", description = "Rank by worth alone, whatever the source.")
  boolean undiverse;

  @Option(
      names = "--group",
      paramLabel = "WHAT",
      description = "story: results that tell of one event stand together; --limit counts stories.")
  SearchRequest.Grouping grouping = SearchRequest.Grouping.NONE;

  @Option(
      names = "--strict",
      description = "Refuse a query that is not in the query language, instead of mending it.")
  boolean strict;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Stop with what is found by then (default 10).")
  double timeout = SearchRequest.DEFAULT_TIMEOUT.toSeconds();

  /** How much is told of each hit; the command decides. */
  SearchRequest.Detail detail = SearchRequest.Detail.PASSAGES;

  /**
   * Returns the request for a query.
   *
   * @throws picocli.CommandLine.ParameterException if an option is out of its range
   * @throws io.broadsheet.query.QuerySyntaxException if the query must be in the language and is
   *     not
   */
  SearchRequest request(String query) {
    try {
      if (!(timeout > 0)) {
        throw new IllegalArgumentException("the timeout is above zero seconds: " + timeout);
      }
      return build(query);
    } catch (IllegalArgumentException e) {
      throw WrongUsage.of(command, e);
    }
  }

  private SearchRequest build(String query) {
    SearchRequest.Builder builder =
        strict ? SearchRequest.strict(query) : SearchRequest.builder(query);
    builder
        .limit(limit)
        .sort(sort)
        .variants(exact ? SearchRequest.Variants.EXACT : SearchRequest.Variants.ALL)
        .folding(unfolded ? SearchRequest.Folding.SHOW_ALL : SearchRequest.Folding.FOLD)
        .diversity(undiverse ? SearchRequest.Diversity.NONE : SearchRequest.Diversity.SOURCES)
        .detail(detail)
        .grouping(grouping)
        .timeout(Duration.ofNanos((long) (timeout * 1e9)));
    if (recency) {
      builder.recency(Recency.asOf(Instant.now()));
    }
    return builder.build();
  }
}
