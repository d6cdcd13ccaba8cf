package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One spelling of a name in an article, with its mentions and what speaks for its type. */
final class DocumentName {

  /** Many mentions may not outvote what is known of a name. */
  private static final int MOST_CONTEXT = 10;

  private final String phrase;
  private final String[] parts;
  private final List<Candidate> mentions = new ArrayList<>();
  private final TypeScores internal = new TypeScores();
  private final TypeScores context = new TypeScores();
  private @Nullable DocumentName longer;

  DocumentName(String phrase) {
    this.phrase = phrase;
    this.parts = phrase.split(" ", -1);
  }

  String phrase() {
    return phrase;
  }

  String[] parts() {
    return parts;
  }

  List<Candidate> mentions() {
    return mentions;
  }

  /** Returns what the name's own words say. */
  TypeScores internal() {
    return internal;
  }

  /** Returns what the words around its mentions say, all together. */
  TypeScores context() {
    return context;
  }

  /** Returns all that is said of this name's type. */
  TypeScores scores() {
    TypeScores scores = new TypeScores();
    scores.addAll(internal);
    scores.addCapped(context, MOST_CONTEXT);
    return scores;
  }

  @Nullable KnownName known() {
    for (Candidate mention : mentions) {
      if (mention.known() != null) {
        return mention.known();
      }
    }
    return null;
  }

  EntityType type() {
    return scores().best();
  }

  int firstStart() {
    return mentions.getFirst().start();
  }

  /** Makes this name a shorter form of another. */
  void joinTo(DocumentName full) {
    DocumentName target = full.entity();
    DocumentName self = entity();
    if (self != target) {
      self.longer = target;
    }
  }

  /** Returns the fullest form of what this name names. */
  DocumentName entity() {
    DocumentName at = this;
    while (at.longer != null) {
      at = at.longer;
    }
    return at;
  }
}
