/**
 * Finds figures: numbers as news writes them, with value, unit and bound.
 *
 * <p>Start at {@link io.broadsheet.annotate.figure.FigureAnnotator}, then {@code FigureScan}, which
 * walks over the tokens once and joins ranges. {@code DraftReader} reads a number with what it
 * counts. {@code FractionReader} reads the number, with the help of {@code NumberReader} (cardinals
 * in digits and words), {@code DigitReader} and {@code ShareReader} ("one in five", which is 0.2);
 * {@code CurrencyReader} looks for a currency before it, {@code UnitReader} for a unit and {@code
 * PeopleReader} for a noun of people after it; {@code AgeReader} tells ages; {@code FigureGuard}
 * tells the numbers that are no figures: days, times, scores, names of models; {@code BoundReader}
 * reads "more than" and "about", {@code GluedSums} the "RM79" that is one word. The lexicons are
 * the text files beside the classes.
 *
 * <p>"More than 11,280 cases" gives 11280, {@code AT_LEAST}, without a unit: "$32.5 billion" gives
 * 3.25e10 {@code USD}.
 *
 * <p>The limit: a currency's name that countries share ("francs", "pesos", "rupees") stands for the
 * one that news means most, whatever the country of the report.
 */
@NullMarked
package io.broadsheet.annotate.figure;

import org.jspecify.annotations.NullMarked;
