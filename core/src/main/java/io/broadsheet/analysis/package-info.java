/**
 * From text to index terms: one analysis for indexing and for querying.
 *
 * <p>{@link io.broadsheet.analysis.NewsAnalyzer} gives every word up to three kinds of terms at one
 * position: the stem of its canonical spelling, the word exactly as written, and where it may be a
 * name the keys under which all its spellings meet. A query then says which of them it wants, and
 * phrases and marks stay true whichever matched. {@link io.broadsheet.analysis.AnalysisFingerprint}
 * tells whether an index was written with the same analysis.
 *
 * <p>Not exported: users see text and spans only. The limit: English, for now.
 */
@NullMarked
package io.broadsheet.analysis;

import org.jspecify.annotations.NullMarked;
