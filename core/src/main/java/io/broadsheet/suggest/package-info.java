/**
 * What a search box offers before and after a search: completion while typing, and "did you mean".
 *
 * <p>{@code NewsIndex.suggest} answers a {@link io.broadsheet.suggest.SuggestRequest} with {@link
 * io.broadsheet.suggest.Suggestion}s: people, places, organisations, outlets and headline phrases
 * that the index has, under their most used spelling. {@code NewsIndex.didYouMean} gives a {@link
 * io.broadsheet.suggest.Correction} for words that are hardly ever used.
 *
 * <pre>{@code
 * for (Suggestion suggestion : index.suggest(SuggestRequest.of("aragc"))) {
 *   System.out.println(suggestion.marked(Markup.ANSI) + " " + suggestion.articles());
 * }
 * }</pre>
 *
 * <p>The names stand in the index itself, as terms, so both see what a search sees: an article that
 * was added a moment ago, and none that was deleted. The limit: one typing error from four letters
 * on, two from seven, and none in the first letter.
 */
@NullMarked
package io.broadsheet.suggest;

import org.jspecify.annotations.NullMarked;
