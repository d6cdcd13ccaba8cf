package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;

/** What the words around a mention say about its type. */
final class ContextEvidence {

  private final NameWords words;
  private final PrecedingEvidence preceding;
  private final FollowingEvidence following;
  private final AppositionEvidence apposition;

  ContextEvidence(NameWords words) {
    NounPhrases phrases = new NounPhrases(words);
    this.words = words;
    this.preceding = new PrecedingEvidence(words);
    this.following = new FollowingEvidence(words, phrases);
    this.apposition = new AppositionEvidence(words, phrases);
  }

  void addTo(TypeScores scores, Candidate name) {
    if (name.titled()) {
      scores.add(EntityType.PERSON, isHeaded(name) ? 2 : name.known() == null ? 10 : 5);
    }
    boolean inside = preceding.isInside(name);
    preceding.addTo(scores, name, inside);
    following.addTo(scores, name, inside);
    apposition.addTo(scores, name, inside);
  }

  /** "activist Elliott Management": a head that is nobody's name outweighs the title. */
  private boolean isHeaded(Candidate name) {
    return name.wordCount() > 1
        && words.isAny(name.last(), Facts.BODY_HEADS)
        && !words.is(name.last(), Fact.SURNAME);
  }
}
