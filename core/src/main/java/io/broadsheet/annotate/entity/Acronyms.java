package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.List;
import java.util.Set;

/** Finds acronyms that an article introduces in brackets, on either side of the long form. */
final class Acronyms {

  /** Initials of fewer words stand for too many names. */
  private static final int SHORTEST = 3;

  /** Words that no letter of an acronym stands for. */
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "&");

  private final NameWords words;
  private final NameRegister register;

  Acronyms(NameWords words, NameRegister register) {
    this.words = words;
    this.register = register;
  }

  void join(List<Candidate> candidates, List<DocumentName> names) {
    for (int i = 0; i + 1 < candidates.size(); i++) {
      Candidate left = candidates.get(i);
      Candidate right = candidates.get(i + 1);
      boolean bracketed =
          words.is(left.last() + 1, "(")
              && right.first() == left.last() + 2
              && words.is(right.last() + 1, ")");
      if (bracketed) {
        joinPair(names.get(i), left, names.get(i + 1), right);
      }
    }
    joinByInitials();
  }

  private void joinPair(DocumentName left, Candidate l, DocumentName right, Candidate r) {
    if (isContraction(r, l) && isFree(right) && left.type() == EntityType.ORGANIZATION) {
      right.joinTo(left);
    } else if (isContraction(l, r) && isFree(left) && right.type() == EntityType.ORGANIZATION) {
      left.joinTo(right);
    } else if (isAcronym(r) && l.wordCount() > 1 && mayStandFor(r, l) && mayJoin(right, left)) {
      right.joinTo(left);
    } else if (isAcronym(l) && r.wordCount() > 1 && mayStandFor(l, r) && mayJoin(left, right)) {
      left.joinTo(right);
    }
  }

  /**
   * Letters stand for one name, and for a person's only as initials: those in "Ana Ruiz (ESP) beat
   * Eva Soto (ESP)" are a country's.
   */
  private static boolean mayJoin(DocumentName acronym, DocumentName name) {
    return isFree(acronym)
        && (name.type() != EntityType.PERSON || initials(name.parts()).equals(acronym.phrase()));
  }

  private static boolean isFree(DocumentName name) {
    return name.entity() == name;
  }

  /** "South Korea (AP)" ends a dateline: a place is no agency that is known by its letters. */
  private static boolean mayStandFor(Candidate acronym, Candidate name) {
    KnownName known = acronym.known();
    KnownName place = name.known();
    boolean sameKey = known != null && place != null && known.key().equals(place.key());
    return known == null || place == null || sameKey || place.type() != EntityType.PLACE;
  }

  private boolean isAcronym(Candidate name) {
    return name.wordCount() == 1
        && (words.isShouted(name.first())
            || WordShape.hasSeveralCapitals(words.written(name.first())));
  }

  /** "Ministry of Health (Minsa)": one word of letters that all stand in the long form. */
  private boolean isContraction(Candidate name, Candidate full) {
    String word = words.folded(name.first());
    boolean single = name.wordCount() == 1 && full.wordCount() > 2 && name.known() == null;
    if (!single || word.length() < SHORTEST || !isInitial(word.charAt(0), full)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < word.length(); i++) {
      at = full.phrase().indexOf(word.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isInitial(char letter, Candidate name) {
    for (int i = name.first(); i <= name.last(); i++) {
      if (words.isCapital(i) && words.folded(i).indexOf(letter) == 0) {
        return true;
      }
    }
    return false;
  }

  private void joinByInitials() {
    for (DocumentName name : register.names()) {
      String initials = name.parts().length < SHORTEST ? "" : initials(name.parts());
      DocumentName acronym = initials.length() < SHORTEST ? null : register.get(initials);
      if (acronym != null && isFree(acronym) && isAcronym(acronym.mentions().getFirst())) {
        acronym.joinTo(name);
      }
    }
  }

  private static String initials(String[] parts) {
    StringBuilder initials = new StringBuilder();
    for (String part : parts) {
      if (!part.isEmpty() && !SMALL.contains(part)) {
        initials.append(part.charAt(0));
      }
    }
    return initials.toString();
  }
}
