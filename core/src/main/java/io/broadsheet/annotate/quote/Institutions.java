package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The institutions an article has spoken of, and which of them "it" and "the company" are. */
final class Institutions {

  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "another", "one", "some", "two", "several", "every", "each", "no", "any");

  /** "The state said" speaks of none of the firms and parties that were named before. */
  private static final Set<String> STATES = Set.of("state", "republic", "kingdom");

  private final List<Name> named = new ArrayList<>();
  private @Nullable Name current;

  /** Whether one that the text gives no name has spoken last: "it" is none of the others. */
  private boolean unnamed;

  /** Takes note of a frame's names. */
  void see(Frame frame) {
    for (int i = 0; i < frame.size(); i++) {
      Name name = frame.name(i);
      if (name != null && name.kind() == Name.Kind.BODY) {
        named.add(name);
      }
    }
  }

  /** Makes the first institution of a frame the one spoken of: "data of the Acme Group" is none. */
  void close(Frame frame) {
    for (int i = 0; i < frame.size(); i++) {
      Name name = frame.name(i);
      if (name == null) {
        continue;
      }
      boolean body =
          name.kind() == Name.Kind.BODY || (isDescribedAsThing(frame, i) && !isPlace(name));
      int before = frame.is(i - 1, WordClass.DETERMINER) ? i - 2 : i - 1;
      if (body && (before < 1 || !isOblique(frame.lower(before)))) {
        focus(name);
        return;
      }
    }
  }

  /** "Acme, which makes anvils": a name that is no person's. */
  private static boolean isDescribedAsThing(Frame frame, int name) {
    return frame.isMark(name + 1, ',') && frame.is(name + 2, "which");
  }

  private static boolean isPlace(Name name) {
    return name.kind() == Name.Kind.PLACE;
  }

  private static boolean isOblique(String lower) {
    return lower.equals("by") || lower.equals("of") || lower.equals("to");
  }

  /** Makes an institution the one spoken of. */
  void focus(Name name) {
    current = name;
    unnamed = false;
  }

  /** Takes note that an institution spoke which is known by a description only, or not at all. */
  void describe(Mention mention, @Nullable String described) {
    current = null;
    unnamed = described == null;
    if (described != null) {
      current = new Name(mention.first(), mention.last(), Name.Kind.BODY, described, null);
      named.add(current);
    }
  }

  /** Returns the institution that a pronoun or a description stands for, or null. */
  @Nullable Name resolve(Mention mention, Frame frame) {
    boolean description = mention.kind() == Mention.Kind.DESCRIPTION;
    if (description && isQualified(mention, frame)) {
      return null;
    }
    Name before = namedBefore(mention, frame);
    if (before != null) {
      return before;
    }
    if (current != null && fits(current, mention, frame)) {
      return current;
    }
    return unnamed && !isPublic(mention) ? null : nearest(mention, frame);
  }

  /** Returns the institution that the frame itself names before a mention, or null. */
  private static @Nullable Name namedBefore(Mention mention, Frame frame) {
    for (int i = 0; i < frame.size() && frame.first(i) < mention.first(); i++) {
      Name name = frame.name(i);
      if (name != null && isAntecedent(name, i, mention, frame) && fits(name, mention, frame)) {
        return name;
      }
    }
    return null;
  }

  /** "Acme's boss said the company would": Acme, but "it" is rather the boss's own subject. */
  private static boolean isAntecedent(Name name, int item, Mention mention, Frame frame) {
    if (mention.kind() != Mention.Kind.DESCRIPTION) {
      return name.mayBeBody() && !frame.isModifier(item);
    }
    return name.kind() == Name.Kind.BODY
        || (name.mayBeBody() && !isPlace(name) && !frame.isModifier(item));
  }

  private @Nullable Name nearest(Mention mention, Frame frame) {
    boolean another = !isPublic(mention) && mention.kind() == Mention.Kind.DESCRIPTION;
    for (int i = named.size() - 1; i >= 0 && !another; i--) {
      Name name = named.get(i);
      if (name.last() < mention.first() && fits(name, mention, frame)) {
        return name;
      }
    }
    return null;
  }

  private static boolean isPublic(Mention mention) {
    return SpeakerNouns.isPublic(mention.noun());
  }

  /**
   * "Russia's defence ministry", "his office", "a trade body", "the Gaza health ministry", "the
   * state" are no other institution that was named; "the German carmaker" may be.
   */
  private static boolean isQualified(Mention mention, Frame frame) {
    String first = frame.tokens().lower(mention.first());
    if (WordClass.POSSESSIVE.has(first)
        || INDEFINITE.contains(first)
        || STATES.contains(mention.noun())) {
      return true;
    }
    return mention.isPossessed(frame) || (isPublic(mention) && holdsName(mention, frame));
  }

  private static boolean holdsName(Mention mention, Frame frame) {
    for (int i = 0; i < frame.size(); i++) {
      boolean inside = frame.first(i) >= mention.first() && frame.last(i) <= mention.last();
      if (inside && (frame.isName(i) || frame.is(i, WordClass.NATIONALITY))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an institution can be called so: no steel firm is "the ministry". */
  private static boolean fits(Name name, Mention mention, Frame frame) {
    if (mention.kind() != Mention.Kind.DESCRIPTION) {
      return true;
    }
    Set<String> words = wordsOf(name.full());
    if (!isPublic(mention)) {
      return words.stream().noneMatch(SpeakerNouns::isPublic);
    }
    if (mention.noun().equals("government") && isPlace(name)) {
      return true;
    }
    return isAcronym(name.full())
        ? name.full().indexOf(Character.toUpperCase(mention.noun().charAt(0))) >= 0
        : holdsAll(words, mention, frame);
  }

  /** A name may hold a word twice: "Bank of the South Bank". */
  private static Set<String> wordsOf(String full) {
    Set<String> words = new HashSet<>();
    Tokens tokens = Tokens.of(full);
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.lower(i));
    }
    return words;
  }

  private static boolean isAcronym(String full) {
    return full.chars().allMatch(Character::isUpperCase);
  }

  /** "the interior ministry" is the "Ministry of the Interior", and not that of defence. */
  private static boolean holdsAll(Set<String> words, Mention mention, Frame frame) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      String lower = frame.tokens().lower(i);
      if (lower.equals(mention.noun())) {
        return words.contains(lower);
      }
      if (!WordClass.SMALL.has(lower) && !words.contains(lower)) {
        return false;
      }
    }
    return false;
  }
}
