package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of one article by their spellings, and which of them name the same: a surname and the
 * full name, an acronym and what it stands for, a company with and without its legal form.
 */
final class NameRegister {

  /** So many names that share a word are compared; keeps the work linear in lists of names. */
  private static final int MOST_SHARING = 64;

  private final Lexicon lexicon;
  private final Map<String, DocumentName> names = new LinkedHashMap<>();
  private final Map<String, List<DocumentName>> byLastPart = new HashMap<>();
  private final Map<String, List<DocumentName>> byFirstPart = new HashMap<>();

  NameRegister(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds a mention and returns the name that it is a mention of. */
  DocumentName add(Candidate mention) {
    DocumentName name =
        names.computeIfAbsent(withoutLegalForm(mention.phrase()), DocumentName::new);
    name.mentions().add(mention);
    return name;
  }

  private String withoutLegalForm(String phrase) {
    String left = phrase;
    int space;
    while ((space = left.lastIndexOf(' ')) > 0
        && (Fact.LEGAL_FORM.in(lexicon.facts(left.substring(space + 1))) || left.endsWith(" &"))) {
      left = left.substring(0, space);
    }
    return left;
  }

  Iterable<DocumentName> names() {
    return names.values();
  }

  @Nullable DocumentName get(String phrase) {
    return names.get(phrase);
  }

  /** Joins short forms to full ones; the types' evidence must have been added before. */
  void joinForms() {
    for (DocumentName name : names.values()) {
      if (name.parts().length > 1) {
        index(byLastPart, last(name), name);
        index(byFirstPart, name.parts()[0], name);
      }
    }
    for (DocumentName name : names.values()) {
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
    return body != null ? body : bodyWithHead(name);
  }

  private @Nullable DocumentName personWithPart(
      DocumentName name, Map<String, List<DocumentName>> index) {
    DocumentName best = null;
    for (DocumentName full : index.getOrDefault(name.parts()[0], List.of())) {
      boolean before = full.firstStart() < name.firstStart();
      boolean wanted = full.type() == EntityType.PERSON && (before || name.known() == null);
      if (wanted && (best == null || before) && mayBePerson(name)) {
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
    return context.of(EntityType.PERSON) >= context.of(name.known().type());
  }

  private @Nullable DocumentName bodyBeginningWith(DocumentName name) {
    if (name.known() != null) {
      return null;
    }
    for (DocumentName full : byFirstPart.getOrDefault(name.parts()[0], List.of())) {
      boolean body = full.type() == EntityType.ORGANIZATION || full.type() == EntityType.PLACE;
      long last = lexicon.facts(last(full));
      boolean headed = Fact.ORGANIZATION_HEAD.in(last) || Fact.PLACE_HEAD.in(last);
      boolean fuller = full.type() == EntityType.ORGANIZATION || Fact.GEOGRAPHIC_NOUN.in(last);
      if (body && headed && fuller && full.parts().length == 2) {
        return full;
      }
    }
    return null;
  }

  /** "the Church" is the Church of Scientology where that was named before. */
  private @Nullable DocumentName bodyWithHead(DocumentName name) {
    String word = name.parts()[0];
    if (name.known() != null || !Fact.ORGANIZATION_HEAD.in(lexicon.facts(word))) {
      return null;
    }
    DocumentName last = null;
    for (DocumentName full : names.values()) {
      boolean headed = full.phrase().startsWith(word + " ") || full.phrase().endsWith(" " + word);
      if (headed && full.firstStart() < name.firstStart()) {
        last = full;
      }
    }
    return last;
  }

  /** "Andy Warhol Foundation" begins a longer name; "Araghchi" of "Abbas Araghchi" ends one. */
  private @Nullable DocumentName fullOfSeveral(DocumentName name) {
    for (DocumentName full : byFirstPart.getOrDefault(name.parts()[0], List.of())) {
      boolean longer = full.phrase().length() > name.phrase().length();
      if (longer
          && full.phrase().startsWith(name.phrase() + " ")
          && (isHeaded(name) || isFirm(name, full))) {
        return full;
      }
    }
    for (DocumentName full : byLastPart.getOrDefault(last(name), List.of())) {
      boolean longer = full.phrase().length() > name.phrase().length();
      if (longer && full.phrase().endsWith(" " + name.phrase()) && full.type() == name.type()) {
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
        && full.type() == EntityType.ORGANIZATION
        && Fact.ORGANIZATION_HEAD.in(lexicon.facts(last(full)))
        && name.context().of(EntityType.PERSON) <= name.context().of(EntityType.ORGANIZATION);
  }

  private boolean isHeaded(DocumentName name) {
    return Fact.ORGANIZATION_HEAD.in(lexicon.facts(last(name)));
  }
}
