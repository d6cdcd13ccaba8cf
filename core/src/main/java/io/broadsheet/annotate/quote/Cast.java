package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people of an article with their genders and the roles the text gives them. */
final class Cast {

  /** How far before or behind a name its role is looked for, in tokens. */
  private static final int REACH = 8;

  private final Tokens tokens;
  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, Set<String>> roles = new HashMap<>();

  Cast(Tokens tokens, List<Name> names) {
    this.tokens = tokens;
    for (Name name : names) {
      boolean placed = FunctionWords.isPreposition(tokens.lower(name.first() - 1));
      if (name.isPerson() || (name.mayBePerson() && !placed)) {
        read(name);
      }
    }
  }

  private void read(Name name) {
    Gender byName = Gender.ofName(name.full());
    if (byName != Gender.UNKNOWN) {
      genders.putIfAbsent(name.identity(), byName);
    }
    readBefore(name);
    readBehind(name);
  }

  private void readBefore(Name name) {
    for (int i = name.first() - 1; i >= 0 && i >= name.first() - REACH; i--) {
      String lower = tokens.lower(i);
      boolean comma = tokens.isMark(i, ',') && i == name.first() - 1;
      boolean joint = tokens.isMark(i, '-') || (tokens.isMark(i, '.') && tokens.glued(i));
      if ((!tokens.isWord(i) && !comma && !joint) || ReportingVerbs.of(lower) != null) {
        return;
      }
      add(name, lower, i == name.first() - 1 || tokens.isMark(i + 1, '.'));
    }
  }

  private void readBehind(Name name) {
    if (!tokens.isMark(name.last() + 1, ',')) {
      return;
    }
    for (int i = name.last() + 2; i < tokens.size() && i <= name.last() + 2 + REACH; i++) {
      String lower = tokens.lower(i);
      if (tokens.isMark(i, ',') || tokens.isMark(i, '.') || ReportingVerbs.of(lower) != null) {
        return;
      }
      add(name, lower, false);
    }
  }

  private void add(Name name, String lower, boolean title) {
    if (SpeakerNouns.isPerson(lower)) {
      roles.computeIfAbsent(name.identity(), k -> new HashSet<>()).add(lower);
    }
    Gender gender = title ? Gender.ofTitle(lower) : SpeakerNouns.gender(lower);
    if (gender != Gender.UNKNOWN && (title || SpeakerNouns.isPerson(lower))) {
      genders.put(name.identity(), gender);
    }
  }

  Gender gender(Name name) {
    return genders.getOrDefault(name.identity(), Gender.UNKNOWN);
  }

  /** Returns the nouns in lower case of the roles that the article gives a person. */
  Set<String> roles(Name name) {
    return roles.getOrDefault(name.identity(), Set.of());
  }
}
