package io.broadsheet.annotate.entity;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.EntityMention;
import io.broadsheet.article.EntityType;
import io.broadsheet.article.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds names of people, organisations and places. Immutable, safe for use by several threads. */
public final class EntityAnnotator {

  /** Creates an annotator; the first one in a program reads the lexicons. */
  public EntityAnnotator() {}

  /** Returns the names in the order of the text. Never throws, whatever the text. */
  public List<EntityMention> annotate(ArticleText text) {
    Lexicon lexicon = Lexicon.get();
    NameWords words = NameWords.of(text, lexicon);
    CaseRecord record = CaseRecord.of(words);
    BoundaryCues cues = BoundaryCues.of(words, record);
    List<Candidate> candidates = new CandidateFinder(words, lexicon, record, cues).find();
    NameRegister register = new NameRegister(lexicon);
    TypeEvidence evidence = new TypeEvidence(words, lexicon, cues);
    List<DocumentName> names = register(candidates, register, evidence);
    new Acronyms(words, register).join(candidates, names);
    new ShortForms(lexicon, register.names()).join();
    new Coordination(words).addTo(candidates, names);
    new LineUps(words).addTo(candidates, names);
    return mentions(text.text(), candidates, names, new KeyMaker(lexicon));
  }

  private static List<DocumentName> register(
      List<Candidate> candidates, NameRegister register, TypeEvidence evidence) {
    List<DocumentName> names = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      DocumentName name = register.add(candidate);
      evidence.addTo(name, candidate);
      names.add(name);
    }
    return names;
  }

  private static List<EntityMention> mentions(
      String text, List<Candidate> candidates, List<DocumentName> names, KeyMaker keys) {
    Map<DocumentName, EntityMention> models = new HashMap<>();
    List<EntityMention> mentions = new ArrayList<>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      Candidate at = candidates.get(i);
      DocumentName entity = names.get(i).entity();
      TextSpan span = new TextSpan(at.start(), at.end());
      EntityMention model = models.computeIfAbsent(entity, e -> model(e, text, keys));
      mentions.add(new EntityMention(span, model.type(), model.key(), model.name()));
    }
    return mentions;
  }

  /** The entity's first mention in its fullest form, from which the others take their parts. */
  private static EntityMention model(DocumentName entity, String text, KeyMaker keys) {
    Candidate first = entity.mentions().getFirst();
    TextSpan span = new TextSpan(first.start(), first.end());
    TypeScores scores = entity.scores();
    EntityType type = scores.bestPoints() > 0 ? scores.best() : EntityType.OTHER;
    return new EntityMention(span, type, keys.key(entity, type), span.in(text));
  }
}
