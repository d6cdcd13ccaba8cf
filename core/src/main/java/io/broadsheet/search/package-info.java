/**
 * The two stages of a search and what is done with their results.
 *
 * <p>{@link io.broadsheet.search.SearchEngine} runs a request against a view of the index: {@code
 * QueryTranslator} turns the query tree into Lucene queries, {@code ArticleRanking} ranks articles,
 * {@code PassageRanking} finds in each the passage to show, {@code ResultArrangement} folds copies
 * and lets new sources come first, {@code PassageMarker} marks what matched, {@code WordMarker}
 * where that is single words. {@code PassageScores} says by what a passage is chosen.
 *
 * <p>{@code ResolvedRequest} holds what a view knows of a request, looked up once: {@code
 * NamedEntities} and {@code FacetQueries} ask of the view who is meant by a last name or by
 * letters, {@code OtherNames} does for one new article; {@code Expansion} keeps a query with many
 * prefixes below what Lucene takes.
 *
 * <p>Articles choose, passages show: the article's evidence leads and its best passage breaks ties.
 * Not exported: {@code io.broadsheet.NewsIndex} is the way in.
 */
@NullMarked
package io.broadsheet.search;

import org.jspecify.annotations.NullMarked;
