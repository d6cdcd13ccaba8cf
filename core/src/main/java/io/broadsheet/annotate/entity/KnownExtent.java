package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.Set;

/** Decides whether a known name ends where the lexicon says, or is the beginning of another one. */
final class KnownExtent {

  /** Last words of events that one town after another holds. */
  private static final Set<String> EVENTS = Set.of("prix", "olympics", "paralympics", "games");

  private final NameWords words;
  private final KnownSpans spans;

  KnownExtent(NameWords words, KnownSpans spans) {
    this.words = words;
    this.spans = spans;
  }

  /**
   * Returns whether the words from {@code known}, where the known name at {@code i} ends, to {@code
   * stop} are another name or a model's, and not the rest of it.
   */
  boolean endsName(int i, int known, int stop) {
    if (words.isUnsureCase(i)) {
      return true;
    }
    KnownName name = spans.at(i);
    boolean place = name != null && name.type() == EntityType.PLACE;
    if (place && isEventAt(i, known, stop)) {
      return false;
    }
    if (place && spans.isBranched(known) && spans.end(known) == stop) {
      return false;
    }
    if (place && isPlaceAlone(i, known, stop)) {
      return true;
    }
    if (isTeam(known, stop)) {
      return true;
    }
    return !words.isAny(stop - 1, Facts.HEADS_OR_FORMS) && isBesidePerson(i, known, stop, place);
  }

  /** "the Monaco Grand Prix", "the 2012 London Olympics": known events held somewhere else too. */
  private boolean isEventAt(int i, int known, int stop) {
    KnownName event = spans.end(known) == stop ? spans.at(known) : null;
    return event != null
        && event.type() == EntityType.OTHER
        && EVENTS.contains(words.folded(stop - 1))
        && (words.is(i - 1, "the") || words.isNumber(i - 1));
  }

  /**
   * "the Mercedes Formula One team": a body stands before the known name of what it takes part in.
   */
  private boolean isTeam(int known, int stop) {
    return spans.end(known) == stop
        && words.is(stop, Fact.ORGANIZATION_NOUN)
        && !words.isCapital(stop)
        && !words.isPossessive(stop - 1);
  }

  /** "London Jane Smith", "Detroit Pistons Jane Smith", but "Chelsea Clinton" is no place. */
  private boolean isBesidePerson(int i, int known, int stop, boolean place) {
    if (words.is(i, Fact.GIVEN_NAME)) {
      return known - i > 1;
    }
    boolean team = known - i > 1 && !words.isShouted(known) && words.alone(known) == null;
    return (place || team) && words.is(known, Fact.GIVEN_NAME) && stop - known > 1;
  }

  private boolean isPlaceAlone(int i, int known, int stop) {
    boolean role = words.isAny(i - 1, Facts.ROLES) && !words.isPossessive(i - 1);
    boolean given = words.is(i, Fact.GIVEN_NAME) && (role || words.is(known, Fact.GIVEN_NAME));
    return words.is(i - 1, "-") || (!given && isNameOfItsOwn(known, stop));
  }

  /** After a place: a known name, an acronym, a demonym, or two words that may be a person's. */
  private boolean isNameOfItsOwn(int from, int stop) {
    int count = stop - from;
    if (count == 1 && words.is(from, Fact.PLACE_HEAD)) {
      return false;
    }
    boolean compass = words.is(from, Fact.DEMONYM) && words.is(from, Fact.PLACE_FRONT);
    if (compass && words.isAny(stop - 1, Facts.HEADS_OR_FORMS)) {
      return false;
    }
    if (words.is(from, Fact.DEMONYM) || spans.end(from) >= stop) {
      return true;
    }
    if (count == 1) {
      // "Leeds FC": the letters of a club are the head of its name.
      boolean head = words.is(from, Fact.ORGANIZATION_HEAD);
      return words.isShouted(from) && !head && words.folded(from).indexOf('&') < 0;
    }
    // "China Pham Sao Mun", but "Regina Chan Wai Hulin" is one person.
    boolean family = words.is(from, Fact.LEADING_SURNAME) && !words.is(from - 1, Fact.GIVEN_NAME);
    boolean three = count == 3 && family && spans.isStrange(from + 2);
    return (count == 2 || three) && spans.isStrange(from) && spans.isStrange(from + 1);
  }
}
