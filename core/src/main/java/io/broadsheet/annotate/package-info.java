/**
 * From text to spans: boilerplate, sentences, passages, names, dates, quotes and figures.
 *
 * <p>{@link io.broadsheet.annotate.ArticleAnnotator} is the only type a user needs:
 *
 * <pre>{@code
 * AnnotatedArticle annotated = new ArticleAnnotator().annotate(article);
 * }</pre>
 *
 * <p>Annotating is a pure function: the same article gives the same annotations, and the text is
 * never changed. The packages below this one each find one kind of thing and are not exported:
 * {@code text} takes the text apart once, {@code entity}, {@code date}, {@code figure} and {@code
 * quote} read it. The limit: rules for English; an article in another language gets boilerplate,
 * sentences and passages only.
 */
@NullMarked
package io.broadsheet.annotate;

import org.jspecify.annotations.NullMarked;
