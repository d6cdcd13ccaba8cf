package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.EntityMention;
import io.broadsheet.article.EntityType;
import java.util.ArrayList;
import java.util.List;

/** The names of an article in the order of the text, none of them across another. */
final class Names {

  private Names() {}

  /** Returns the entities' names and, between them, capitalised runs that look like names. */
  static List<Name> of(ArticleText text, List<EntityMention> entities) {
    Tokens tokens = text.tokens();
    List<Name> known = new ArrayList<>();
    int free = 0;
    for (EntityMention entity : entities) {
      int first = tokens.at(entity.span().start());
      int last = tokens.at(entity.span().end()) - 1;
      boolean role = isRole(entity, tokens, first, last);
      if (first >= free && last >= first && !role) {
        known.add(new Name(first, last, kind(entity), entity.name(), entity.key()));
        free = last + 1;
      }
    }
    return CapitalRuns.fill(text, known);
  }

  /** "Minister" alone is no name; "Judge" is one where Tony Judge was named. */
  private static boolean isRole(EntityMention entity, Tokens tokens, int first, int last) {
    boolean surname =
        entity.type() == EntityType.PERSON && !entity.name().equals(tokens.string(first));
    return first == last && SpeakerNouns.isPerson(tokens.lower(first)) && !surname;
  }

  private static Name.Kind kind(EntityMention entity) {
    return switch (entity.type()) {
      case PERSON -> Name.Kind.PERSON;
      case ORGANIZATION -> Name.Kind.BODY;
      case PLACE -> Name.Kind.PLACE;
      case OTHER -> Name.Kind.OTHER;
    };
  }
}
