package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;

/** Points that speak for each type of a name; gathered over a name's mentions. */
final class TypeScores {

  private final int[] points = new int[EntityType.values().length];

  void add(EntityType type, int more) {
    points[type.ordinal()] += more;
  }

  void addAll(TypeScores other) {
    for (int i = 0; i < points.length; i++) {
      points[i] += other.points[i];
    }
  }

  /** Adds another's points, scaled down so that none is above {@code most}. */
  void addCapped(TypeScores other, int most) {
    int highest = Math.max(most, other.bestPoints());
    for (int i = 0; i < points.length; i++) {
      points[i] += other.points[i] * most / highest;
    }
  }

  int of(EntityType type) {
    return points[type.ordinal()];
  }

  /** Returns the type with most points; of equals the one that the enum names first. */
  EntityType best() {
    EntityType best = EntityType.PERSON;
    for (EntityType type : EntityType.values()) {
      if (of(type) > of(best)) {
        best = type;
      }
    }
    return best;
  }

  int bestPoints() {
    return of(best());
  }
}
