package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import io.broadsheet.internal.WordList;
import java.util.Set;

/** Tells clubs that are called like their towns from the towns: "Leyton striker Jo Ray". */
final class Clubs {

  /** Outweighs that the name is known for a town, but not that something is "in" it too. */
  private static final int POINTS = 22;

  /** Nouns for those who play in a team, and for what they do for it. */
  private static final Set<String> PLAYERS =
      Set.copyOf(WordList.read(Clubs.class, "player-nouns.txt"));

  private final NameWords words;

  Clubs(NameWords words) {
    this.words = words;
  }

  /** Adds what a player behind a mention says; countries have players and stay countries. */
  void addTo(TypeScores scores, Candidate name) {
    KnownName known = name.known();
    boolean town =
        known != null && known.type() == EntityType.PLACE && !NamePartEvidence.isCountry(known);
    int player = name.last() + 1;
    if (town && !words.isPossessive(name.last()) && PLAYERS.contains(words.folded(player))) {
      scores.add(EntityType.ORGANIZATION, POINTS);
    }
  }
}
