package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.EntityMention;
import io.broadsheet.article.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of an article in the order of the text, none of them across another. */
final class Names {

  private Names() {}

  /** Returns the entities' names and, between them, capitalised runs that look like names. */
  static List<Name> of(ArticleText text, List<EntityMention> entities) {
    Tokens tokens = text.tokens();
    Map<String, Map<String, EntityMention>> families = families(entities);
    List<Name> known = new ArrayList<>();
    int free = 0;
    for (EntityMention entity : entities) {
      int first = tokens.at(entity.span().start());
      int last = tokens.at(entity.span().end()) - 1;
      boolean role = isRole(entity, tokens, first, last);
      if (first >= free && last >= first && !role) {
        Name name = new Name(first, last, kind(entity), entity.name(), entity.key());
        known.add(namesake(name, tokens, families));
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

  /** Returns the first mention of each person of several names, by the last name. */
  private static Map<String, Map<String, EntityMention>> families(List<EntityMention> entities) {
    Map<String, Map<String, EntityMention>> families = new HashMap<>();
    for (EntityMention entity : entities) {
      int blank = entity.name().lastIndexOf(' ');
      if (blank >= 0 && entity.type() == EntityType.PERSON) {
        families
            .computeIfAbsent(entity.name().substring(blank + 1), last -> new LinkedHashMap<>())
            .putIfAbsent(entity.name(), entity);
      }
    }
    return families;
  }

  /** "Mrs. Lopez" is not John Lopez, but Maria Lopez where the article names her. */
  private static Name namesake(
      Name name, Tokens tokens, Map<String, Map<String, EntityMention>> families) {
    Gender title = name.isPerson() ? titleBefore(name, tokens) : Gender.UNKNOWN;
    Gender own = title == Gender.UNKNOWN ? title : Gender.ofName(name.full());
    if (title == own) {
      return name;
    }
    String surname = tokens.string(name.last());
    for (EntityMention other : families.getOrDefault(surname, Map.of()).values()) {
      if (Gender.ofName(other.name()) == title) {
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
