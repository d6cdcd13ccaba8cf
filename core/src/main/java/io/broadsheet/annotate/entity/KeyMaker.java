package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import io.broadsheet.names.NameKeys;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the key of an entity: readable, and the same for all its spellings. */
final class KeyMaker {

  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

  private static final Set<String> NATION = Set.of("us", "united states", "american");

  /** A key ends in the class of its last inner vowel. */
  private static final Comparator<String> LEAST_BUT_LAST =
      Comparator.<String, String>comparing(key -> key.substring(0, key.length() - 1))
          .thenComparing(Comparator.reverseOrder());

  private final Lexicon lexicon;

  KeyMaker(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns a folded phrase with hyphens between its words and nothing but letters and digits. */
  static String slug(String folded) {
    StringBuilder slug = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      append(slug, folded.charAt(i));
    }
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return end == 0 ? folded : slug.substring(0, end);
  }

  private static void append(StringBuilder slug, char c) {
    boolean joined = slug.isEmpty() || slug.charAt(slug.length() - 1) == '-';
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      slug.append(c);
    } else if (c == '&') {
      slug.append(joined ? "and" : "-and");
    } else if (c != '\'' && c != '.' && !joined) {
      slug.append('-');
    }
  }

  String key(DocumentName name, EntityType type) {
    KnownName known = name.known();
    if (known == null) {
      known = lexicon.named(name.phrase());
    }
    if (known != null && known.type() == type) {
      return known.key();
    }
    return type == EntityType.PERSON
        ? personKey(NameKeys.joined(List.of(name.parts())))
        : bodyKey(name);
  }

  /** Given name and family name; middle names come and go from one article to the next. */
  private String personKey(List<String> parts) {
    int end = parts.size();
    if (end > 2 && GENERATIONS.contains(parts.getLast())) {
      end--;
    }
    if (end == 3 && isEastern(parts)) {
      return wordKey(parts.getFirst()) + '-' + wordKey(parts.get(1) + parts.get(2));
    }
    StringBuilder key = new StringBuilder(wordKey(lexicon.formal(parts.getFirst())));
    boolean western = end > 2 && isGivenName(parts.getFirst());
    for (int i = 1; i < end; i++) {
      boolean last = i == end - 1;
      if (last || !isMiddle(parts.get(i), western)) {
        key.append('-').append(wordKey(parts.get(i)));
      }
    }
    return key.toString();
  }

  /** Han Mi Sook, whom others write Han Mi-sook or Han Misook. */
  private boolean isEastern(List<String> parts) {
    return Fact.LEADING_SURNAME.in(lexicon.facts(parts.getFirst()))
        && NameKeys.isSyllable(parts.get(1))
        && !isParticle(parts.get(1))
        && NameKeys.isSyllable(parts.get(2));
  }

  private boolean isGivenName(String part) {
    return part.startsWith("abd") || Fact.GIVEN_NAME.in(lexicon.facts(part));
  }

  private boolean isMiddle(String part, boolean western) {
    return part.length() == 1 || (western && !isParticle(part));
  }

  private boolean isParticle(String part) {
    return Fact.PARTICLE.in(lexicon.facts(part));
  }

  /**
   * Spellings of a name share some of its keys, but each has another one first. An e, which may be
   * either, is rather the i of Khalid than an a.
   */
  private static String wordKey(String word) {
    List<String> keys = NameKeys.ofWord(word);
    return slug(keys.isEmpty() ? word : Collections.min(keys, LEAST_BUT_LAST))
        .toLowerCase(Locale.ROOT);
  }

  private String bodyKey(DocumentName name) {
    String phrase = name.phrase();
    for (String nation : NATION) {
      if (phrase.startsWith(nation + " ")) {
        KnownName rest = lexicon.named(phrase.substring(nation.length() + 1));
        if (rest != null && rest.type() == EntityType.ORGANIZATION) {
          return rest.key();
        }
      }
    }
    return slug(phrase.endsWith(" international airport") ? airport(phrase) : phrase);
  }

  private static String airport(String phrase) {
    return phrase.substring(0, phrase.length() - " international airport".length()) + " airport";
  }
}
