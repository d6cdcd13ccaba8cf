package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import io.broadsheet.names.NameKeys;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the key of an entity: readable, and the same for all its spellings. */
final class KeyMaker {

  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

  private static final Set<String> NATION = Set.of("us", "united states", "american");

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
    return type == EntityType.PERSON ? personKey(name.parts()) : bodyKey(name);
  }

  /** Given name and family name; middle names come and go from one article to the next. */
  private String personKey(String[] parts) {
    int end = parts.length;
    if (end > 2 && GENERATIONS.contains(parts[end - 1])) {
      end--;
    }
    String first = lexicon.formal(parts[0]);
    StringBuilder key = new StringBuilder(wordKey(first));
    boolean western = end > 2 && Fact.GIVEN_NAME.in(lexicon.facts(parts[0]));
    for (int i = 1; i < end; i++) {
      boolean middle =
          i < end - 1 && ((western && !isParticle(parts, i)) || parts[i].length() == 1);
      if (!middle) {
        key.append('-').append(wordKey(parts[i]));
      }
    }
    return key.toString();
  }

  private boolean isParticle(String[] parts, int i) {
    return Fact.PARTICLE.in(lexicon.facts(parts[i]));
  }

  /** Spellings of a name share all of its keys, but each has another one first. */
  private static String wordKey(String word) {
    List<String> keys = NameKeys.ofWord(word);
    return slug(keys.isEmpty() ? word : Collections.min(keys)).toLowerCase(Locale.ROOT);
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
