package io.broadsheet.search.figure;

import io.broadsheet.article.Article;
import io.broadsheet.grouping.WeightedProfile;
import org.jspecify.annotations.Nullable;

/**
 * An article that a query finds.
 *
 * @param article the article
 * @param profile its words, or null where it has none
 * @param relevance how well it answers the query, up to 1, the best answer
 */
public record Report(Article article, @Nullable WeightedProfile profile, double relevance) {}
