package io.broadsheet.annotate.entity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of one article by their spellings, without the legal forms of companies. */
final class NameRegister {

  private final Lexicon lexicon;
  private final Map<String, DocumentName> names = new LinkedHashMap<>();

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

  Collection<DocumentName> names() {
    return names.values();
  }

  @Nullable DocumentName get(String phrase) {
    return names.get(phrase);
  }
}
