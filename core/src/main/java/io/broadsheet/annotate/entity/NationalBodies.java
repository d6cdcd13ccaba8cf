package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bodies that bear a country's name behind what they are for: "Statistics Norway". */
final class NationalBodies {

  /** Adjectives, which tell of the country itself: "Rural Wales". */
  private static final List<String> ADJECTIVAL = List.of("al", "ic", "ary", "an", "ous", "able");

  private static final Set<String> ADJECTIVES =
      Set.of("foreign", "small", "early", "higher", "senior", "civil", "home", "net", "zero");

  /** No other words of a name say as much. */
  private static final int POINTS = 20;

  private static final Set<String> REGIONS = KnownNames.keys("regions.txt");

  private final NameWords words;
  private final KnownSpans spans;

  NationalBodies(NameWords words, KnownSpans spans) {
    this.words = words;
    this.spans = spans;
  }

  /** Adds what a mention's own words say. */
  void addTo(TypeScores scores, Candidate name) {
    scores.add(EntityType.ORGANIZATION, isOne(name.first(), name.last() + 1) ? POINTS : 0);
  }

  /** Returns whether such a body's name begins at {@code i} and ends at {@code end}. */
  boolean isOne(int i, int end) {
    int land = i;
    while (land < end && words.isCapital(land) && Subjects.has(words.folded(land))) {
      land++;
    }
    return land > i
        && !isAdjective(words.folded(land - 1))
        && !words.isPossessive(land - 1)
        && !words.isUnsureCase(i)
        && spans.end(land) == end
        && isLand(spans.at(land));
  }

  private static boolean isAdjective(String word) {
    return ADJECTIVES.contains(word) || WordShape.endsWithAny(word, ADJECTIVAL);
  }

  private static boolean isLand(@Nullable KnownName name) {
    return name != null
        && name.type() == EntityType.PLACE
        && (NamePartEvidence.isCountry(name) || REGIONS.contains(name.key()));
  }
}
