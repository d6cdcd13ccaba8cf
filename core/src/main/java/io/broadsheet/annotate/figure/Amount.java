package io.broadsheet.annotate.figure;

/**
 * A number as read from the text.
 *
 * @param value what it is worth
 * @param first its first token
 * @param next the token after it
 * @param scale the scale it was given in: 1e6 for "3 million", else 1
 * @param plain whether it is digits alone, without separators, sign or scale
 */
record Amount(double value, int first, int next, double scale, boolean plain) {

  Amount times(double factor) {
    return new Amount(Decimals.times(value, factor), first, next, scale, false);
  }

  Amount from(int token) {
    return new Amount(value, token, next, scale, plain);
  }

  Amount until(int token) {
    return new Amount(value, first, token, scale, plain);
  }

  Amount withValue(double other) {
    return new Amount(other, first, next, scale, false);
  }
}
