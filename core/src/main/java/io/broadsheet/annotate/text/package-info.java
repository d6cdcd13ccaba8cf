/**
 * The shape of a text: tokens, paragraphs, furniture, sentences and passages, found once and read
 * by every annotator.
 *
 * <p>Start at {@link io.broadsheet.annotate.text.ArticleText}, which holds all of them for one
 * article. {@link io.broadsheet.annotate.text.Tokens} is a flat list of words, numbers and single
 * other characters; the annotators walk over it by index and never run a regular expression over
 * the text. What their lists know of a word they ask a {@link
 * io.broadsheet.annotate.text.TokenTable}, which finds it by the token's letters.
 *
 * <p>{@code SentenceSplitter} cuts sentences; which points end one is for {@code Abbreviations} to
 * tell.
 *
 * <p>{@code Boilerplate} finds the furniture: {@code SentenceVerdict} judges a sentence by the
 * phrases of {@code furniture.txt}, {@code ParagraphVerdict} a paragraph by its sentences, {@code
 * FurnitureLines} a line by its form, {@code LinkLists} the lines under "Recommended stories" and
 * "Sources", {@code EdgeNotices} what stands above and below the report. It sees one article: what
 * an outlet repeats in all of its articles cannot be known here.
 *
 * <p>Not exported: only the annotators use it. The limit: English punctuation and abbreviations.
 */
@NullMarked
package io.broadsheet.annotate.text;

import org.jspecify.annotations.NullMarked;
