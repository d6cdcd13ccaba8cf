package io.broadsheet.annotate.figure;

import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, before it becomes a figure.
 *
 * @param amount the number
 * @param unit what it counts, or null
 * @param first its first token, that of a sign before it included
 * @param next the token after it and its unit
 */
record Draft(Amount amount, @Nullable Unit unit, int first, int next) {}
