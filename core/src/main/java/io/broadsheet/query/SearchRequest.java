package io.broadsheet.query;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to search for and how.
 *
 * <pre>{@code
 * SearchRequest request = SearchRequest.builder("missile talks").limit(20).build();
 * }</pre>
 *
 * @param query the query's text, as it is repeated in the result
 * @param tree the query
 * @param warnings what of the text could not be used
 * @param limit most passages, or most stories where results are grouped by story; 1 to {@link
 *     #MAX_LIMIT}
 * @param after where the page before ended, or null for the first
 * @param sort order of the results
 * @param recency preference for newer articles, or null for none
 * @param variants whether other spellings match too
 * @param folding whether copies of one text are told once
 * @param diversity whether a source not yet heard comes first among results of near-equal worth
 * @param timeout after which a search stops with what it has, and says so; above zero
 * @param filters what was chosen in facets, at most {@link #MAX_FILTERS}; all of them must hold
 * @param grouping whether results of one story stand together
 * @param detail how much is told of each hit
 */
public record SearchRequest(
    String query,
    NewsQuery tree,
    List<String> warnings,
    int limit,
    @Nullable Cursor after,
    Sort sort,
    @Nullable Recency recency,
    Variants variants,
    Folding folding,
    Diversity diversity,
    Duration timeout,
    List<FacetFilter> filters,
    Grouping grouping,
    Detail detail) {

  /** Passages a page where nothing else is asked. */
  public static final int DEFAULT_LIMIT = 10;

  /** Most passages a page. */
  public static final int MAX_LIMIT = 1000;

  /** Time after which a search stops with what it has, where nothing else is asked. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

  /** Most filters: many more than there are facets. */
  public static final int MAX_FILTERS = 100;

  /** The order of results. */
  public enum Sort {
    /** The best first. */
    RELEVANCE,
    /** The newest first; articles without a date last. */
    NEWEST
  }

  /** Whether other spellings of a word or name match. */
  public enum Variants {
    /** All spellings match; the exact one comes first. */
    ALL,
    /** Only the words as they are written in the query, whatever their case. */
    EXACT
  }

  /** What happens to copies of one text. */
  public enum Folding {
    /** One is shown and names the others. */
    FOLD,
    /** All are shown. */
    SHOW_ALL
  }

  /** What happens to several results from one source. */
  public enum Diversity {
    /** Among results of near-equal worth a source not yet heard comes first. */
    SOURCES,
    /** By worth alone. */
    NONE
  }

  /** What stands together in the results. */
  public enum Grouping {
    /** Each result stands for itself. */
    NONE,
    /**
     * Results that tell of one event: the best of a story, and under it passages of other outlets,
     * at most {@link #STORY_PASSAGES} in all. Articles and stories are both counted, and so are
     * those of each facet's values. The first such search finds the stories of all articles, as
     * {@code NewsIndex.stories()} does; the timeout does not cover that. When the index has changed
     * they are found anew. Where that takes longer than a second, what was known before the change
     * answers meanwhile, and a warning says how old it is.
     */
    STORY
  }

  /** Passages of a story, at most, where results are grouped by story. */
  public static final int STORY_PASSAGES = 5;

  /** How much is told of each hit. */
  public enum Detail {
    /** Which article and what it scores: no text, marks or speaker, which takes less time. */
    ARTICLES,
    /** The passage too, with its marks and speaker. */
    PASSAGES,
    /** Why it stands there, too. */
    EXPLAINED
  }

  /**
   * Copies the lists and checks the parts.
   *
   * @throws IllegalArgumentException if the limit or the timeout is out of its range, the filters
   *     are too many, or the tree is larger than that of a text may be: of more than {@link
   *     NewsQueryParser#MAX_CLAUSES} words
   */
  public SearchRequest {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(tree, "tree");
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(variants, "variants");
    Objects.requireNonNull(folding, "folding");
    Objects.requireNonNull(diversity, "diversity");
    Objects.requireNonNull(timeout, "timeout");
    Objects.requireNonNull(grouping, "grouping");
    Objects.requireNonNull(detail, "detail");
    QuerySize.check(tree);
    warnings = List.copyOf(warnings);
    filters = List.copyOf(filters);
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("the limit is 1 to " + MAX_LIMIT + ": " + limit);
    }
    if (filters.size() > MAX_FILTERS) {
      throw new IllegalArgumentException("at most " + MAX_FILTERS + " filters: " + filters.size());
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("the timeout is above zero: " + timeout);
    }
  }

  /**
   * Returns a request with all settings as they are by default, from a search box's text. A text
   * without words finds nothing; {@code *} finds every article, as for a list to narrow by filters.
   */
  public static SearchRequest of(String query) {
    return builder(query).build();
  }

  /** Returns a builder from a search box's text, read leniently as {@link #of} does. */
  public static Builder builder(String query) {
    Objects.requireNonNull(query, "query");
    NewsQueryParser.Parsed parsed = NewsQueryParser.lenient(query);
    return new Builder(query, parsed);
  }

  /**
   * Returns a builder from a query that must be in the language.
   *
   * @throws QuerySyntaxException if it is not
   */
  public static Builder strict(String query) {
    Objects.requireNonNull(query, "query");
    NewsQuery tree = NewsQueryParser.strict(query);
    return new Builder(query, new NewsQueryParser.Parsed(tree, List.of()));
  }

  /**
   * Returns a builder from a tree.
   *
   * @throws IllegalArgumentException if the tree is larger than that of a text may be: of more than
   *     {@link NewsQueryParser#MAX_CLAUSES} words
   */
  public static Builder builder(NewsQuery tree) {
    Objects.requireNonNull(tree, "tree");
    QuerySize.check(tree);
    return new Builder(tree.toString(), new NewsQueryParser.Parsed(tree, List.of()));
  }

  /** Builds a {@link SearchRequest}. Not safe for use by several threads. */
  public static final class Builder {
    private final String query;
    private final NewsQueryParser.Parsed parsed;
    private int limit = DEFAULT_LIMIT;
    private @Nullable Cursor after;
    private Sort sort = Sort.RELEVANCE;
    private @Nullable Recency recency;
    private Variants variants = Variants.ALL;
    private Folding folding = Folding.FOLD;
    private Diversity diversity = Diversity.SOURCES;
    private Duration timeout = DEFAULT_TIMEOUT;
    private List<FacetFilter> filters = List.of();
    private Grouping grouping = Grouping.NONE;
    private Detail detail = Detail.PASSAGES;

    private Builder(String query, NewsQueryParser.Parsed parsed) {
      this.query = query;
      this.parsed = parsed;
    }

    /** Sets the most passages; the default is {@link #DEFAULT_LIMIT}. */
    public Builder limit(int limit) {
      this.limit = limit;
      return this;
    }

    /** Goes on where a page ended; null, as by default, begins with the first. */
    public Builder after(@Nullable Cursor cursor) {
      this.after = cursor;
      return this;
    }

    /** Sets the order. */
    public Builder sort(Sort sort) {
      this.sort = sort;
      return this;
    }

    /** Prefers newer articles; null, as by default, does not. */
    public Builder recency(@Nullable Recency recency) {
      this.recency = recency;
      return this;
    }

    /** Sets whether other spellings match. */
    public Builder variants(Variants variants) {
      this.variants = variants;
      return this;
    }

    /** Sets whether copies are told once. */
    public Builder folding(Folding folding) {
      this.folding = folding;
      return this;
    }

    /** Sets whether sources not yet heard come first among near-equals. */
    public Builder diversity(Diversity diversity) {
      this.diversity = diversity;
      return this;
    }

    /** Sets the time after which the search stops with what it has. */
    public Builder timeout(Duration timeout) {
      this.timeout = timeout;
      return this;
    }

    /** Sets what was chosen in facets; all of them must hold. */
    public Builder filters(List<FacetFilter> filters) {
      this.filters = List.copyOf(Objects.requireNonNull(filters, "filters"));
      return this;
    }

    /** Sets what stands together in the results. */
    public Builder grouping(Grouping grouping) {
      this.grouping = grouping;
      return this;
    }

    /** Sets how much is told of each hit; the default is {@link Detail#PASSAGES}. */
    public Builder detail(Detail detail) {
      this.detail = detail;
      return this;
    }

    /**
     * Builds the request.
     *
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public SearchRequest build() {
      return new SearchRequest(
          query,
          parsed.query(),
          parsed.warnings(),
          limit,
          after,
          sort,
          recency,
          variants,
          folding,
          diversity,
          timeout,
          filters,
          grouping,
          detail);
    }
  }
}
