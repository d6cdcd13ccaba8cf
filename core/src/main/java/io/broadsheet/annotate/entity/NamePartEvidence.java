package io.broadsheet.annotate.entity;

import static io.broadsheet.article.EntityType.ORGANIZATION;
import static io.broadsheet.article.EntityType.OTHER;
import static io.broadsheet.article.EntityType.PLACE;

import io.broadsheet.article.EntityType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a known name inside an unknown one says: "Apple Watch" is a product. */
final class NamePartEvidence {

  private static final Set<String> COUNTRIES = KnownNames.keys("countries.txt");

  private final NameWords words;
  private final Lexicon lexicon;

  NamePartEvidence(NameWords words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  void addTo(TypeScores scores, Candidate name) {
    if (name.wordCount() < 2 || name.known() != null) {
      return;
    }
    String phrase = name.phrase();
    KnownName rest = lexicon.named(phrase.substring(phrase.indexOf(' ') + 1));
    KnownName start = knownStart(phrase);
    KnownName last = words.alone(name.last());
    boolean longer = rest != null && rest.type() == ORGANIZATION && rest.words().size() > 1;
    boolean branchOfKnown = is(start, PLACE) && last != null && last.branched();
    if (longer
        || branchOfKnown
        || endsInBranched(phrase)
        || (is(start, ORGANIZATION) && isPartner(name))) {
      scores.add(ORGANIZATION, 12);
    }
    if (start != null && !words.is(name.first(), Fact.GIVEN_NAME)) {
      addStart(scores, name, start.type());
    }
    boolean branch = is(start, ORGANIZATION) || (start == null && mayBeBody(name));
    if (branch && is(words.alone(name.last()), PLACE)) {
      scores.add(ORGANIZATION, 8);
    }
  }

  /** "Costa Rican Red Cross". */
  private boolean endsInBranched(String phrase) {
    for (int blank = phrase.indexOf(' '); blank > 0; blank = phrase.indexOf(' ', blank + 1)) {
      KnownName end = lexicon.named(phrase.substring(blank + 1));
      if (end != null && end.branched()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a known name is a country's. */
  static boolean isCountry(KnownName name) {
    return COUNTRIES.contains(name.key());
  }

  /** "Sony Ericsson" is formed by both, and no product of the one. */
  private boolean isPartner(Candidate name) {
    return name.wordCount() == 2
        && is(words.alone(name.last()), ORGANIZATION)
        && !words.isAny(name.last(), Facts.GENERIC);
  }

  private static boolean is(@Nullable KnownName name, EntityType type) {
    return name != null && name.type() == type;
  }

  /** "Apple Watch" is a product, "Boeing Defence" a part; a known body's name inside leads. */
  private void addStart(TypeScores scores, Candidate name, EntityType start) {
    boolean part = words.is(name.last(), Fact.ORGANIZATION_HEAD);
    boolean thing = start == OTHER || (start == ORGANIZATION && !part);
    scores.add(thing ? OTHER : ORGANIZATION, thing ? 6 : 2);
  }

  /** "Sport England"; "Tarvik Canada": a strange word before a country that nobody is called by. */
  private boolean mayBeBody(Candidate name) {
    int first = name.first();
    if (words.is(first, Fact.PLACE_FRONT)) {
      return false;
    }
    KnownName last = words.alone(name.last());
    boolean strange =
        last != null
            && name.wordCount() < 5
            && isCountry(last)
            && !words.isAny(first, Facts.PERSONAL | Facts.GENERIC)
            && !words.isAny(name.last(), Facts.PERSONAL);
    return strange || words.is(first, Fact.COMMON);
  }

  private @Nullable KnownName knownStart(String phrase) {
    for (int end = phrase.lastIndexOf(' '); end > 0; end = phrase.lastIndexOf(' ', end - 1)) {
      KnownName known = lexicon.named(phrase.substring(0, end));
      if (known != null) {
        return known;
      }
    }
    return null;
  }
}
