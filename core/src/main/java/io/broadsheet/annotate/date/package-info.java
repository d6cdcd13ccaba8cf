/**
 * What expressions of time in English news mean, in days: "on Friday", "late December", "since
 * 2019", "the third quarter of last year".
 *
 * <p>Start at {@link io.broadsheet.annotate.date.DateAnnotator}, then {@code DateScan}, which works
 * in three steps:
 *
 * <ol>
 *   <li>{@code Vocabulary} gives words a role: month, weekday, unit, number; and {@code Cue}s to
 *       the words beside them. Tokens without a role are passed over, so most of a text costs one
 *       look into a table.
 *   <li>{@code RangeRules} and, below it, {@code Grammar} with one class of rules for each kind of
 *       expression read tokens into a {@code TimeExpression}, which does not yet know when it was
 *       written.
 *   <li>{@code Resolver} turns it into days, with the day of publication, the last date mentioned
 *       and, where the expression depends on it, the tense that {@code TenseFinder} finds: that of
 *       a plan ({@code PlanReader}), or of the verbs around it ({@code TenseReader}).
 * </ol>
 *
 * <p>"last Friday" is the Friday of the week before and "Friday" with a verb in the past the latest
 * one. Of a plan that was changed, of what might have been and of "Thursday's vote" beside no verb
 * that tells, the nearest day is meant. "The quarter" and "a year earlier" are those of the period
 * that a report gives figures of. Weeks are those of ISO 8601, seasons those of the northern half.
 * Of days that gave their name to what happened on them a list says the year ("the September 11
 * attacks").
 *
 * <p>The limits: English only; the tense is read from the nearest verb without parsing; Diwali and
 * the Lunar New Year in the years of a table only; fiscal years get no days; "in the quarter" is
 * the current one where none was named; "since October 7" is the last one, whatever the report is
 * about.
 */
@NullMarked
package io.broadsheet.annotate.date;

import org.jspecify.annotations.NullMarked;
