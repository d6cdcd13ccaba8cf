package io.broadsheet.annotate.figure;

/**
 * A unit as the text gives it.
 *
 * @param name ISO 4217 code, {@code percent}, or the English singular
 * @param kind what it measures
 * @param factor what a number is multiplied with: 0.01 for cents, as the name is that of the dollar
 */
record Unit(String name, Kind kind, double factor) {

  /** What a unit measures: the sections of {@code units.txt}, then money and people. */
  enum Kind {
    LENGTH,
    AREA,
    MASS,
    VOLUME,
    TIME,
    SPEED,
    TEMPERATURE,
    ANGLE,
    ENERGY,
    DATA,
    SHARE,
    MONEY,
    PEOPLE
  }

  static final Unit PERSON = new Unit("person", Kind.PEOPLE, 1);
  static final Unit PERCENT = new Unit("percent", Kind.SHARE, 1);
  static final Unit YEAR = new Unit("year", Kind.TIME, 1);

  boolean isMoney() {
    return kind == Kind.MONEY;
  }

  Unit named(String other, Kind otherKind) {
    return new Unit(other, otherKind, factor);
  }
}
