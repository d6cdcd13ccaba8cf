/**
 * What an article is and what is known about its text: records, without Lucene.
 *
 * <p>Start at {@link io.broadsheet.article.Article}: the text as it came, with its source, title
 * and time of publication. An {@link io.broadsheet.article.AnnotatedArticle} adds what the text
 * says, each item as a {@link io.broadsheet.article.TextSpan} over that text: boilerplate,
 * sentences, passages, {@linkplain io.broadsheet.article.EntityMention names}, {@linkplain
 * io.broadsheet.article.DateMention dates}, {@linkplain io.broadsheet.article.Quote quotes} and
 * {@linkplain io.broadsheet.article.Figure figures}.
 *
 * <pre>{@code
 * Article article =
 *     Article.builder("example-times/oman-talks")
 *         .source("The Example Times")
 *         .title("Talks resume in Muscat")
 *         .published("2026-02-06T18:05:00+04:00")
 *         .text("MUSCAT - Envoys met on Friday.")
 *         .build();
 * }</pre>
 *
 * <p>Offsets are UTF-16 code units of {@link io.broadsheet.article.Article#text()}, the end
 * exclusive, as {@link java.lang.String#substring(int, int)} takes them. All types are immutable
 * and may be shared between threads. The limit: an article is one text in one language.
 */
@NullMarked
package io.broadsheet.article;

import org.jspecify.annotations.NullMarked;
