/**
 * Finds who says what: words in quotation marks and reported speech, each with its speaker.
 *
 * <p>Start at {@link io.broadsheet.annotate.quote.QuoteAnnotator}. {@code MarkPairing} finds what
 * stands between quotation marks. {@code FrameBuilder} makes a {@code Frame} of each sentence, in
 * which a marked stretch or a name is one item, so that all rules after it look at the words
 * outside the marks. {@code ReportFinder} finds the reporting clauses of a frame ("Smith said",
 * "according to her") and {@code SubjectFinder} their subjects, over what {@code RelativeClause}
 * and {@code Apposition} tell to be between subject and verb; {@code JointNames} reads several who
 * speak together, {@code AccordingTo} whose figures are told. {@code ClauseFinder} finds the clause
 * that each reports, behind what {@code ClauseLead} and {@code ClauseAsides} pass over, {@code
 * ClauseBefore} the one before it. {@code MarkedReader} decides from these which marked stretches
 * are quotations, and {@code FrameReader} has what one frame says. {@code SpeakerLabel} reads a
 * line that only names who speaks below it. {@code Narration} goes through the frames in order, and
 * {@code Scene} tells who "he" and "the company" are: {@code People} and {@code Institutions} keep
 * whom the paragraph speaks of, {@code Focus} who "she" is, {@code Roles} who is "the minister",
 * {@code LeadPerson} whom an article begins with.
 *
 * <pre>
 * “We will talk,” Maria Lopez said, adding that “nothing” was settled. → direct, indirect, direct
 * </pre>
 *
 * <p>Word lists are resources beside the classes. The limit: English; a speaker is found in the
 * sentence of the quotation or in the one next to it.
 */
@NullMarked
package io.broadsheet.annotate.quote;

import org.jspecify.annotations.NullMarked;
