package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.List;

/** Points that speak for each type of a name; gathered over a name's mentions. */
final class TypeScores {

  private static final List<EntityType> TYPES = List.of(EntityType.values());

  private final int[] points = new int[TYPES.size()];

  private static int index(EntityType type) {
    return switch (type) {
      case PERSON -> 0;
      case ORGANIZATION -> 1;
      case PLACE -> 2;
      case OTHER -> 3;
    };
  }

  void add(EntityType type, int more) {
    points[index(type)] += more;
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
    return points[index(type)];
  }

  /** Returns the type with most points; of equals the one that the enum names first. */
  EntityType best() {
    EntityType best = EntityType.PERSON;
    for (EntityType type : TYPES) {
      if (of(type) > of(best)) {
        best = type;
      }
    }
    return best;
  }

  int bestPoints() {
    int best = points[0];
    for (int i = 1; i < points.length; i++) {
      best = Math.max(best, points[i]);
    }
    return best;
  }
}
