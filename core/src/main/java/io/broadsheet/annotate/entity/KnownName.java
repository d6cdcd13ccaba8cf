package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.List;

/**
 * A name that the lexicons know, in one of its spellings.
 *
 * @param type what it names
 * @param key the key of all its spellings
 * @param words its words, folded
 * @param possessive whether the last word ends in a possessive that is part of the name: Moody's
 * @param shouted whether it must stand in capitals, as an acronym does: WHO, MoD
 * @param pointed whether a point must follow, as in "Md." and "Mass."
 * @param branched whether many places have one: the Red Cross, a High Court
 */
record KnownName(
    EntityType type,
    String key,
    List<String> words,
    boolean possessive,
    boolean shouted,
    boolean pointed,
    boolean branched) {

  KnownName {
    words = List.copyOf(words);
  }
}
