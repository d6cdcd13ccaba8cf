package io.broadsheet.article;

import java.util.Objects;

/**
 * A name of a person, an organisation, a place or another thing, as it stands in the text.
 *
 * @param span the name alone, without title or possessive
 * @param type what is named
 * @param key the same for all spellings of one entity, across articles; not empty, lower case
 * @param name the fullest form of the name that the article uses, for display; not empty
 */
public record EntityMention(TextSpan span, EntityType type, String key, String name)
    implements Annotation {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the key or the name is blank
   */
  public EntityMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    if (key.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an entity needs a key and a name: " + span);
    }
  }
}
