package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins the short forms of an article's names to the full ones: a surname and the full name, a
 * company with and without the last word of its name.
 */
final class ShortForms {

  /** So many names that share a word are compared; keeps the work linear in lists of names. */
  private static final int MOST_SHARING = 64;

  /** So little may speak more for the company than for the person: "Ford did not", "Ford had". */
  private static final int LEAD = 2;

  /** Named after the person who leads it, whom the first word alone is. */
  private static final String ADMINISTRATION = "administration";

  private final Lexicon lexicon;
  private final Collection<DocumentName> names;
  private final Map<String, List<DocumentName>> byLastPart = new HashMap<>();
  private final Map<String, List<DocumentName>> byFirstPart = new HashMap<>();

  ShortForms(Lexicon lexicon, Collection<DocumentName> names) {
    this.lexicon = lexicon;
    this.names = names;
    for (DocumentName name : names) {
      if (name.parts().length > 1) {
        index(byLastPart, last(name), name);
        index(byFirstPart, name.parts()[0], name);
      }
    }
  }

  /** Joins short forms to full ones; the types' evidence must have been added before. */
  void join() {
    for (DocumentName name : names) {
      if (name.entity() == name) {
        joinToFuller(name);
      }
    }
  }

  private static void index(Map<String, List<DocumentName>> index, String part, DocumentName name) {
    List<DocumentName> sharing = index.computeIfAbsent(part, k -> new ArrayList<>(2));
    if (sharing.size() < MOST_SHARING) {
      sharing.add(name);
    }
  }

  private static String last(DocumentName name) {
    String[] parts = name.parts();
    int i = parts.length - 1;
    boolean suffix = parts[i].equals("jr") || parts[i].equals("sr") || parts[i].equals("ii");
    return suffix && i > 1 ? parts[i - 1] : parts[i];
  }

  private void joinToFuller(DocumentName name) {
    DocumentName full = name.parts().length == 1 ? fullOfOneWord(name) : fullOfSeveral(name);
    if (full != null && full.entity() != name) {
      full.context().addAll(name.context());
      name.joinTo(full);
    }
  }

  private @Nullable DocumentName fullOfOneWord(DocumentName name) {
    DocumentName person = personWithPart(name, byLastPart);
    if (person == null) {
      person = personWithPart(name, byFirstPart);
    }
    if (person != null) {
      return person;
    }
    DocumentName body = bodyBeginningWith(name);
    body = body != null ? body : bodyWithHead(name);
    return body != null ? body : thingCalled(name);
  }

  /** "Mangkhut" is Typhoon Mangkhut where that was named before. */
  private @Nullable DocumentName thingCalled(DocumentName name) {
    if (name.known() != null) {
      return null;
    }
    for (DocumentName full : byLastPart.getOrDefault(name.parts()[0], List.of())) {
      boolean thing = full.type() == EntityType.OTHER && full.parts().length == 2;
      boolean before = full.firstStart() < name.firstStart();
      if (thing && before && Fact.THING_NOUN.in(lexicon.facts(full.parts()[0]))) {
        return full;
      }
    }
    return null;
  }

  private @Nullable DocumentName personWithPart(
      DocumentName name, Map<String, List<DocumentName>> index) {
    boolean unknown = name.known() == null;
    DocumentName best = null;
    for (DocumentName full : index.getOrDefault(name.parts()[0], List.of())) {
      boolean before = full.firstStart() < name.firstStart();
      boolean wanted = before || (best == null && unknown);
      if (wanted && full.type() == EntityType.PERSON && mayBePerson(name)) {
        best = full;
      }
    }
    return best;
  }

  /** "Ford" stays the company where the article speaks of it as one. */
  private static boolean mayBePerson(DocumentName name) {
    if (name.known() == null) {
      return true;
    }
    TypeScores context = name.context();
    return context.of(EntityType.PERSON) + LEAD >= context.of(name.known().type());
  }

  private @Nullable DocumentName bodyBeginningWith(DocumentName name) {
    if (name.known() != null) {
      return null;
    }
    for (DocumentName full : byFirstPart.getOrDefault(name.parts()[0], List.of())) {
      if (full.parts().length == 2 && isHeadedBody(full) && !last(full).equals(ADMINISTRATION)) {
        return full;
      }
    }
    return null;
  }

  private boolean isHeadedBody(DocumentName name) {
    long head = lexicon.facts(last(name));
    if ((head & Facts.BODY_HEADS) == 0) {
      return false;
    }
    EntityType type = name.type();
    return type == EntityType.ORGANIZATION
        || (type == EntityType.PLACE && Fact.GEOGRAPHIC_NOUN.in(head));
  }

  /** "the Church" is the Church of Scientology where that was named before. */
  private @Nullable DocumentName bodyWithHead(DocumentName name) {
    String word = name.parts()[0];
    if (name.known() != null || !Fact.ORGANIZATION_HEAD.in(lexicon.facts(word))) {
      return null;
    }
    DocumentName last = null;
    String begin = word + " ";
    String end = " " + word;
    for (DocumentName full : names) {
      boolean headed = full.phrase().startsWith(begin) || full.phrase().endsWith(end);
      if (headed && full.firstStart() < name.firstStart()) {
        last = full;
      }
    }
    return last;
  }

  /** What is known by itself is no short form: the European Union is not its Council. */
  private @Nullable DocumentName fullOfSeveral(DocumentName name) {
    if (name.known() != null) {
      return null;
    }
    DocumentName beginning = fullBeginningWith(name);
    return beginning != null ? beginning : fullEndingWith(name);
  }

  /** "Andy Warhol Foundation" begins a longer name. */
  private @Nullable DocumentName fullBeginningWith(DocumentName name) {
    String begin = name.phrase() + " ";
    for (DocumentName full : byFirstPart.getOrDefault(name.parts()[0], List.of())) {
      boolean other = full.type() == EntityType.OTHER && name.type() == EntityType.ORGANIZATION;
      if (full.phrase().startsWith(begin) && !other && (isHeaded(name) || isFirm(name, full))) {
        return full;
      }
    }
    return null;
  }

  /** "Luther King" ends a longer name. */
  private @Nullable DocumentName fullEndingWith(DocumentName name) {
    String end = " " + name.phrase();
    for (DocumentName full : byLastPart.getOrDefault(last(name), List.of())) {
      if (full.phrase().endsWith(end) && full.type() == name.type()) {
        return full;
      }
    }
    return null;
  }

  /** "Nippon Tanaka" is Nippon Tanaka Holdings, and no person called Nippon. */
  private boolean isFirm(DocumentName name, DocumentName full) {
    boolean oneMore = full.parts().length == name.parts().length + 1;
    boolean named = Fact.GIVEN_NAME.in(lexicon.facts(name.parts()[0]));
    return oneMore
        && !named
        && name.known() == null
        && name.context().of(EntityType.PLACE) == 0
        && !Fact.PLACE_HEAD.in(lexicon.facts(last(name)))
        && full.type() == EntityType.ORGANIZATION
        && Fact.ORGANIZATION_HEAD.in(lexicon.facts(last(full)))
        && name.context().of(EntityType.PERSON) <= name.context().of(EntityType.ORGANIZATION);
  }

  private boolean isHeaded(DocumentName name) {
    return Fact.ORGANIZATION_HEAD.in(lexicon.facts(last(name)));
  }
}
