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
  private final Map<String, String> ages = new HashMap<>();
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
    readAge(name);
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

  /** "Gareth Lowe, 46,", "Gareth Lowe, aged 46,", "46-year-old Gareth Lowe". */
  private void readAge(Name name) {
    int behind = tokens.is(name.last() + 2, "aged") ? name.last() + 3 : name.last() + 2;
    boolean ends = tokens.isMark(behind + 1, ',') || tokens.isMark(behind + 1, '.');
    int before = name.first() - 5;
    if (tokens.isMark(name.last() + 1, ',') && tokens.isNumber(behind) && ends) {
      putAge(name, tokens.string(behind));
    } else if (tokens.isNumber(before) && tokens.is(before + 2, "year")) {
      putAge(name, tokens.string(before));
    }
  }

  private void putAge(Name name, String age) {
    ages.putIfAbsent(name.identity(), age);
    putRole(name, age + SpeakerNouns.AGE);
  }

  private void putRole(Name name, String role) {
    roles.computeIfAbsent(name.identity(), k -> new HashSet<>()).add(role);
  }

  /** Returns whether a description by age, "27-year-old", is not that of somebody's known age. */
  boolean isOfOtherAge(Name name, String described) {
    String age = ages.get(name.identity());
    return age != null
        && described.endsWith(SpeakerNouns.AGE)
        && !described.equals(age + SpeakerNouns.AGE);
  }

  private void add(Name name, String lower, boolean title) {
    if (SpeakerNouns.isPerson(lower) || SpeakerNouns.isCompatriot(lower)) {
      putRole(name, lower);
    }
    Gender gender = title ? Gender.ofTitle(lower) : SpeakerNouns.gender(lower);
    if (gender != Gender.UNKNOWN && (title || SpeakerNouns.isPerson(lower))) {
      genders.put(name.identity(), gender);
    }
  }

  Gender gender(Name name) {
    return genders.getOrDefault(name.identity(), Gender.UNKNOWN);
  }

  /** Returns those of a person's roles that are an office or a trade, not age or origin. */
  List<String> callings(Name name) {
    return roles(name).stream().filter(role -> !SpeakerNouns.isTrait(role)).toList();
  }

  /** Returns the nouns in lower case of the roles that the article gives a person. */
  Set<String> roles(Name name) {
    return roles.getOrDefault(name.identity(), Set.of());
  }
}
