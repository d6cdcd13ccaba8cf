package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who was named in which role up to a place in the article, whoever was named last first. */
final class Roles {

  /** Letters that a country and its adjective have in common: "Britain", "British". */
  private static final int STEM = 3;

  /** Adjectives that begin otherwise than their country. */
  private static final Map<String, String> COUNTRIES =
      Map.of(
          "french",
          "france",
          "welsh",
          "wales",
          "dutch",
          "netherlands",
          "danish",
          "denmark",
          "filipino",
          "philippines",
          "burmese",
          "myanmar");

  private final Cast cast;
  private final Map<String, List<Name>> holders = new HashMap<>();

  Roles(Cast cast) {
    this.cast = cast;
  }

  /** Takes note that somebody is named. */
  void see(Name name) {
    for (String role : cast.roles(name)) {
      List<Name> named = holders.computeIfAbsent(role, k -> new ArrayList<>());
      named.removeIf(other -> other.identity().equals(name.identity()));
      named.add(name);
    }
  }

  /** Takes note that the text calls somebody by a role. */
  void learn(Name name, String role) {
    holders.computeIfAbsent(role, k -> new ArrayList<>()).add(name);
  }

  /**
   * Returns who is meant by a description: by its noun, or by another for the same role. Whom the
   * text names only behind it is another: "The minister, who met Justice Minister Smith, said".
   */
  @Nullable Name holder(Mention mention, Tokens tokens) {
    String noun = mention.noun();
    List<String> modifiers = modifiers(mention, tokens);
    Name same = lastOf(noun, mention, modifiers);
    for (String other : SpeakerNouns.sameRole(noun)) {
      same = same == null ? lastOf(other, mention, modifiers) : same;
    }
    return same;
  }

  /** Returns whether the article names somebody anywhere as a description would have it. */
  boolean isHeld(Mention mention, Tokens tokens) {
    String noun = mention.noun();
    List<String> modifiers =
        modifiers(mention, tokens).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    return cast.hasHolder(noun, modifiers)
        || SpeakerNouns.sameRole(noun).stream().anyMatch(other -> cast.hasHolder(other, modifiers));
  }

  /**
   * "the defence minister": what tells one in a role from another. It is as written, but in lower
   * case where it is whose the role is: "Morrison's lawyer" is only who was called so.
   */
  private static List<String> modifiers(Mention mention, Tokens tokens) {
    String noun = mention.noun();
    if (SpeakerNouns.isCalling(noun) || SpeakerNouns.isTrait(noun)) {
      return List.of();
    }
    List<String> modifiers = new ArrayList<>();
    for (int i = mention.first(); i <= mention.last() && !tokens.is(i, noun); i++) {
      String lower = tokens.lower(i);
      boolean term = tokens.isMark(i + 1, '-') && WordClass.NEUTRAL.has(tokens, i + 2);
      boolean small = WordClass.SMALL.has(lower) || WordClass.NEUTRAL.has(lower) || term;
      if (tokens.isWord(i) && !small) {
        boolean owner = tokens.isMark(i + 1, '’') || tokens.isMark(i + 1, '\'');
        modifiers.add(owner ? tokens.lower(i) : tokens.string(i));
      }
    }
    return modifiers;
  }

  private @Nullable Name lastOf(String role, Mention mention, List<String> modifiers) {
    List<Name> named = holders.getOrDefault(role, List.of());
    Name last = null;
    for (int i = named.size() - 1; i >= 0; i--) {
      Name name = named.get(i);
      if (name.first() > mention.last()) {
        continue;
      }
      if (modifiers.isEmpty() && cast.isBareRole(name, role)) {
        return name;
      }
      boolean fits = modifiers.stream().allMatch(modifier -> fits(name, modifier));
      boolean better = last == null || (cast.country(last) == null && isOfCountry(name, modifiers));
      last = fits && better ? name : last;
    }
    return last;
  }

  /** "France's Ana Ruiz" is the French one rather than who stands nearer without a country. */
  private boolean isOfCountry(Name name, List<String> modifiers) {
    return cast.country(name) != null
        && modifiers.stream()
            .anyMatch(word -> WordClass.NATIONALITY.has(word.toLowerCase(Locale.ROOT)));
  }

  private boolean fits(Name name, String modifier) {
    String lower = modifier.toLowerCase(Locale.ROOT);
    if (cast.words(name).contains(lower)) {
      return true;
    }
    boolean named = Character.isUpperCase(modifier.charAt(0));
    String stem = lower.substring(0, Math.min(STEM, lower.length()));
    String country = cast.country(name);
    if (country != null && WordClass.NATIONALITY.has(lower)) {
      return country.startsWith(stem) || country.equals(COUNTRIES.get(lower));
    }
    return named
        && (cast.words(name).stream().anyMatch(word -> word.startsWith(stem))
            || cast.words(name).stream().noneMatch(WordClass.NATIONALITY::has));
  }
}
