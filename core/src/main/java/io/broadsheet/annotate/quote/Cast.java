package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.Tokens;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people of an article with their genders and the roles the text gives them. */
final class Cast {

  /** How far before or behind a name its role is looked for, in tokens. */
  private static final int REACH = 8;

  /** A chairman may be called Margaret: what the given name tells comes first. */
  private static final String MAN = "man";

  private static final String LEADER = "leader";

  /** An obituary says within so many tokens that somebody died. */
  private static final int LEAD = 80;

  private final Tokens tokens;
  private final @Nullable Name late;
  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, String> ages = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Set<String>> bareRoles = new HashMap<>();
  private final Map<String, Set<String>> roles = new HashMap<>();

  Cast(Tokens tokens, List<Name> names) {
    this.tokens = tokens;
    late = late(tokens, names);
    Name before = null;
    for (Name name : names) {
      boolean placed = WordClass.PREPOSITION.has(tokens, name.first() - 1);
      if (name.isPerson() || (name.mayBePerson() && !placed)) {
        read(name);
      }
      if (before != null && before.kind() == Name.Kind.PLACE && name.isPerson()) {
        readCountry(before, name);
      }
      before = name;
    }
  }

  /** "Hungary's Viktor Orban" is who "the Hungarian leader" is, if anybody is. */
  private void readCountry(Name country, Name name) {
    int mark = country.last() + 1;
    boolean owns = tokens.isMark(mark, '\'') || tokens.isMark(mark, '’');
    if (owns && tokens.is(mark + 1, "s") && name.first() == mark + 2) {
      putRole(name, LEADER);
      countries.putIfAbsent(name.identity(), tokens.lower(country.first()));
    }
  }

  private void read(Name name) {
    readGivenName(name);
    readBefore(name);
    readBehind(name);
    readAge(name);
    readPronoun(name);
  }

  private void readGivenName(Name name) {
    if (genders.containsKey(name.identity())) {
      return;
    }
    Gender byName = Gender.ofName(name.full());
    if (byName != Gender.UNKNOWN) {
      genders.put(name.identity(), byName);
    }
  }

  private void readBefore(Name name) {
    for (int i = name.first() - 1; i >= 0 && i >= name.first() - REACH; i--) {
      String lower = tokens.lower(i);
      boolean comma = tokens.isMark(i, ',') && (i == name.first() - 1 || isTitle(i + 1));
      boolean joint = tokens.isMark(i, '-') || (tokens.isMark(i, '.') && tokens.glued(i));
      boolean word = tokens.isWord(i) || comma || joint;
      boolean verb = WordClass.SMALL.has(lower) || WordClass.FINITE.has(lower);
      if (!word
          || (verb && i == name.first() - 1)
          || ReportingVerbs.of(tokens, i) != null
          || beginsPhrase(i)) {
        return;
      }
      add(name, i, i == name.first() - 1 || tokens.isMark(i + 1, '.'));
    }
  }

  private void readBehind(Name name) {
    if (!tokens.isMark(name.last() + 1, ',')) {
      return;
    }
    for (int i = name.last() + 2; i < tokens.size() && i <= name.last() + 2 + REACH; i++) {
      String lower = tokens.lower(i);
      boolean mark = tokens.isMark(i, ',') || tokens.isMark(i, '.');
      boolean clause = WordClass.AUXILIARY.has(lower) || WordClass.CONJUNCTION.has(lower);
      if (mark || clause || ReportingVerbs.of(tokens, i) != null) {
        return;
      }
      if (WordClass.PREPOSITION.has(lower)) {
        addWords(name, i, name.last() + 2 + REACH);
        return;
      }
      add(name, i, false);
    }
  }

  /** "a friend of the king" is no king, but "the minister of defence" the defence minister. */
  private void addWords(Name name, int from, int to) {
    for (int i = from; i <= to && tokens.isWord(i); i++) {
      words.computeIfAbsent(name.identity(), k -> new HashSet<>()).add(tokens.lower(i));
    }
  }

  /** "The minister met John Smith": what is before the phrase with the name is not about it. */
  private boolean beginsPhrase(int i) {
    boolean inside = tokens.is(i - 1, "of") || tokens.is(i - 1, "for");
    String lower = tokens.lower(i);
    return (WordClass.DETERMINER.has(lower) && !inside) || WordClass.AUXILIARY.has(lower);
  }

  private boolean isTitle(int i) {
    String lower = tokens.lower(i);
    return Gender.ofHonorific(lower) != Gender.UNKNOWN || SpeakerNouns.isShortTitle(lower);
  }

  /** "Asha Menon and her partner". */
  private void readPronoun(Name name) {
    if (tokens.is(name.last() + 1, "and")) {
      String lower = tokens.lower(name.last() + 2);
      if (lower.equals("her") || lower.equals("his")) {
        Gender gender = lower.equals("her") ? Gender.FEMALE : Gender.MALE;
        genders.putIfAbsent(name.identity(), gender);
      }
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

  private void add(Name name, int word, boolean title) {
    String lower = tokens.lower(word);
    words.computeIfAbsent(name.identity(), k -> new HashSet<>()).add(lower);
    boolean lesser = WordClass.LESSER.has(tokens, word - 1) || tokens.isMark(word - 1, '-');
    boolean role = SpeakerNouns.isPerson(lower) && !(lesser && word < name.first());
    if (role || SpeakerNouns.isCompatriot(lower) || (title && isOfficeInShort(lower))) {
      putRole(name, lower);
    }
    boolean beside = word == name.first() - 1 || tokens.isMark(name.first() - 1, ',');
    if (role && beside && word < name.first() && isBare(word)) {
      bareRoles.computeIfAbsent(name.identity(), k -> new HashSet<>()).add(lower);
    }
    Gender gender = title ? Gender.ofTitle(lower) : SpeakerNouns.gender(lower);
    if (gender == Gender.UNKNOWN || !(title || SpeakerNouns.isPerson(lower))) {
      return;
    }
    if (lower.length() > MAN.length() && lower.endsWith(MAN)) {
      genders.putIfAbsent(name.identity(), gender);
    } else {
      genders.put(name.identity(), gender);
    }
  }

  /** "Gov.", "Sen.": short for what the text may call its bearer later. */
  private static boolean isOfficeInShort(String lower) {
    return SpeakerNouns.isShortTitle(lower) && !SpeakerNouns.sameRole(lower).isEmpty();
  }

  /**
   * Returns whom an obituary is about, if the article is one, and whether "he" or "she" is known:
   * the first person in it who died and is survived by others.
   */
  @Nullable Name late() {
    return late != null && gender(late) != Gender.UNKNOWN ? late : null;
  }

  private static @Nullable Name late(Tokens tokens, List<Name> names) {
    int died = died(tokens);
    if (died < 0 || !tellsOfSurvivors(tokens)) {
      return null;
    }
    for (Name name : names) {
      if (name.isPerson()) {
        return name.last() < died ? name : null;
      }
    }
    return null;
  }

  /** Returns where the beginning of the article tells that somebody died, or -1. */
  private static int died(Tokens tokens) {
    for (int i = 0; i < tokens.size() && i < LEAD; i++) {
      if (tokens.is(i, "died") || tokens.is(i, "dies")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean tellsOfSurvivors(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, "survived") && tokens.is(i + 1, "by")) {
        return true;
      }
    }
    return false;
  }

  /** "President Lula", but not "Senate president Davi Alcolumbre". */
  private boolean isBare(int role) {
    boolean title = tokens.isCapitalized(role) && !tokens.isCapitalized(role - 1);
    return title || !tokens.isWord(role - 1) || WordClass.SMALL.has(tokens, role - 1);
  }

  /** Returns whether the text names somebody in a role without saying of what. */
  boolean isBareRole(Name name, String role) {
    return bareRoles.getOrDefault(name.identity(), Set.of()).contains(role);
  }

  /** Returns the words in lower case that stand beside a person's name. */
  Set<String> words(Name name) {
    return words.getOrDefault(name.identity(), Set.of());
  }

  /** Returns the first word in lower case of the country whose somebody is called, or null. */
  @Nullable String country(Name name) {
    return countries.get(name.identity());
  }

  Gender gender(Name name) {
    return genders.getOrDefault(name.identity(), Gender.UNKNOWN);
  }

  /** Returns whether one of a person's roles is an office or a trade, not age or origin. */
  boolean hasCalling(Name name) {
    for (String role : roles(name)) {
      if (!SpeakerNouns.isTrait(role)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the article names somebody in a role with these words in lower case. */
  boolean hasHolder(String role, Collection<String> modifiers) {
    return roles.entrySet().stream()
        .anyMatch(held ->
            held.getValue().contains(role)
                && words.getOrDefault(held.getKey(), Set.of()).containsAll(modifiers));
  }

  /** Returns the nouns in lower case of the roles that the article gives a person. */
  Set<String> roles(Name name) {
    return roles.getOrDefault(name.identity(), Set.of());
  }
}
