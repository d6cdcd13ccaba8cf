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
        known.add(
            namesake(
                new Name(first, last, kind(entity), entity.name(), entity.key()), text, entities));
        free = last + 1;
      }
    }
    return CapitalRuns.fill(text, known);
  }

  /** "Minister" alone is no name; "Judge" is one where Tony Judge was named. */
  private static boolean isRole(EntityMention entity, Tokens tokens, int first, int last) {
    return first == last
        && SpeakerNouns.isPerson(tokens.lower(first))
        && (entity.type() != EntityType.PERSON || entity.name().equals(tokens.string(first)));
  }

  /** "Mrs. Lopez" is not John Lopez, but Maria Lopez where the article names her. */
  private static Name namesake(Name name, ArticleText text, List<EntityMention> entities) {
    Tokens tokens = text.tokens();
    Gender title = name.isPerson() ? titleBefore(name, tokens) : Gender.UNKNOWN;
    Gender own = title == Gender.UNKNOWN ? title : Gender.ofName(name.full());
    if (title == own) {
      return name;
    }
    String surname = tokens.string(name.last());
    for (EntityMention other : entities) {
      boolean same = other.type() == EntityType.PERSON && other.name().endsWith(" " + surname);
      if (same && Gender.ofName(other.name()) == title) {
        return new Name(name.first(), name.last(), name.kind(), other.name(), other.key());
      }
    }
    return own == Gender.UNKNOWN
        ? name
        : new Name(name.first(), name.last(), name.kind(), surname, null);
  }

  private static Gender titleBefore(Name name, Tokens tokens) {
    int before = tokens.isMark(name.first() - 1, '.') ? name.first() - 2 : name.first() - 1;
    return Gender.ofHonorific(tokens.lower(before));
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
