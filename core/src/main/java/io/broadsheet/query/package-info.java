/**
 * The query language, what a search is asked and what it answers.
 *
 * <p>A {@link io.broadsheet.query.SearchRequest} carries a query, as text or as a {@link
 * io.broadsheet.query.NewsQuery} tree, and what the search is to do with it; a {@link
 * io.broadsheet.query.SearchResult} is a list of {@link io.broadsheet.query.PassageHit}s from
 * different articles. {@link io.broadsheet.query.NewsQueryParser} is the language, and its table
 * stands there: strict, which throws {@link io.broadsheet.query.QuerySyntaxException} with the
 * place, and lenient, which never throws and says what it could not use.
 *
 * <pre>{@code
 * SearchRequest request =
 *     SearchRequest.builder("said:araghchi negotiations").limit(5).sort(SearchRequest.Sort.NEWEST).build();
 * for (PassageHit hit : index.search(request).passages()) {
 *   System.out.println(hit.article().source() + ": " + hit.marked(Markup.PLAIN));
 * }
 * }</pre>
 *
 * <p>All types are immutable. The limit: no wildcard in front of or inside a word, no regular
 * expressions.
 */
@NullMarked
package io.broadsheet.query;

import org.jspecify.annotations.NullMarked;
