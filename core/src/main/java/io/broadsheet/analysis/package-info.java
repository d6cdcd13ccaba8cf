/**
 * From text to index terms: one analysis for indexing and for querying.
 *
 * <p>{@link io.broadsheet.analysis.NewsAnalyzer} gives every word up to three kinds of terms at one
 * position: the stem of its canonical spelling, the word exactly as written, and where it may be a
 * name the keys under which all its spellings meet. A query then says which of them it wants, and
 * phrases and marks stay true whichever matched. {@link io.broadsheet.analysis.AnalysisFingerprint}
 * tells whether an index was written with the same analysis.
 *
 * <p>In an article whose language is another, {@link io.broadsheet.analysis.ArticleLanguage} gives
 * the term in the stem's place: what Lucene's analyzer for the language makes of the word alone,
 * behind the language's code ({@code de:haus}). A query looks for its words in each language that
 * the index holds. Stop words stay, so that phrases hold them, and languages without an analyzer
 * have words without diacritics.
 *
 * <p>Chinese, Japanese and Korean have one character or syllable a position (Japanese katakana one
 * word), and a query takes them two by two, as phrases: that finds what an index of overlapping
 * bigrams finds, with terms that all lie at one position each, so that phrases and marks of any
 * length stay true. Thai is cut into words by the dictionary of the Java run time.
 *
 * <p>Not exported: users see text and spans only. Limits: compounds are not taken apart, simplified
 * and traditional characters do not meet, an elided article ("l'État") belongs to the word as
 * written, and an article has one language.
 */
@NullMarked
package io.broadsheet.analysis;

import org.jspecify.annotations.NullMarked;
