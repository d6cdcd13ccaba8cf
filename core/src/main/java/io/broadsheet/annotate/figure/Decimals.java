package io.broadsheet.annotate.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads digits with separators, and computes so that 1.1 million is 1100000. */
final class Decimals {

  /** Longer runs of digits are codes, not numbers. */
  private static final int LONGEST = 24;

  private Decimals() {}

  static double times(double value, double factor) {
    double product = value * factor;
    boolean exact = Math.abs(product) < 1e15 && Math.abs(value) > 1e-9;
    return exact
        ? BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(factor)).doubleValue()
        : product;
  }

  /**
   * Returns the value of a number token: "3,117", "12,34,567.89", "1.111,11", "1.234.567"; null
   * where the separators fit none of these.
   */
  static @Nullable Double parse(String digits) {
    if (digits.length() > LONGEST) {
      return null;
    }
    int comma = digits.indexOf(',');
    int point = digits.indexOf('.');
    boolean onePoint = point == digits.lastIndexOf('.');
    if (comma < 0) {
      return onePoint ? Double.valueOf(digits) : grouped(digits, '.', digits.length());
    }
    if (point < 0) {
      return grouped(digits, ',', digits.length());
    }
    if (point < comma) {
      return comma == digits.lastIndexOf(',') ? mixed(digits, '.', comma) : null;
    }
    return onePoint ? mixed(digits, ',', point) : null;
  }

  /** Returns the value of "2,25" where the comma is the decimal mark, or null for other digits. */
  static @Nullable Double parseComma(String digits) {
    int comma = digits.indexOf(',');
    int decimals = digits.length() - comma - 1;
    boolean form = comma > 0 && comma < 4 && decimals > 0 && decimals < 3;
    return form && digits.indexOf(',', comma + 1) < 0 && digits.indexOf('.') < 0
        ? Double.valueOf(digits.replace(',', '.'))
        : null;
  }

  private static @Nullable Double mixed(String digits, char group, int decimal) {
    Double whole = grouped(digits, group, decimal);
    if (whole == null) {
      return null;
    }
    String plain = digits.substring(0, decimal).replace(String.valueOf(group), "");
    return Double.valueOf(plain + "." + digits.substring(decimal + 1));
  }

  /** Groups of three, or of two before the last three as in India. */
  private static @Nullable Double grouped(String digits, char group, int end) {
    String[] groups = digits.substring(0, end).split(group == '.' ? "\\." : ",", -1);
    int last = groups.length - 1;
    boolean fits = groups[0].length() <= 3 && groups[last].length() == 3;
    int inner = last > 1 ? groups[1].length() : 3;
    fits &= inner == 3 || (inner == 2 && groups[0].length() <= 2);
    for (int i = 1; i < last; i++) {
      fits &= groups[i].length() == inner;
    }
    return fits ? Double.valueOf(String.join("", groups)) : null;
  }
}
