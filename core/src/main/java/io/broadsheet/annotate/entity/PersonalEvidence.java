package io.broadsheet.annotate.entity;

import static io.broadsheet.article.EntityType.PERSON;

import java.util.Set;

/** What a name's own words say about its being a person's. */
final class PersonalEvidence {

  private static final Set<String> ROMAN =
      Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xvi", "xx");

  private final NameWords words;
  private final Lexicon lexicon;

  PersonalEvidence(NameWords words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Adds what speaks for a person. */
  void addTo(TypeScores scores, Candidate name) {
    if (name.wordCount() > 1) {
      addSeveral(scores, name);
    } else if (words.is(name.first(), Fact.GIVEN_NAME)) {
      scores.add(PERSON, 5);
    }
    if (words.is(name.last(), Fact.SURNAME)) {
      scores.add(PERSON, 3);
    }
  }

  private void addSeveral(TypeScores scores, Candidate name) {
    int first = name.first();
    if (isBody(first)) {
      return;
    }
    if (words.is(first, Fact.GIVEN_NAME)) {
      scores.add(PERSON, isArticle(name) ? 0 : words.alone(first) == null ? 7 : 4);
    } else if (isGivenPart(words.folded(first))) {
      scores.add(PERSON, 6);
    }
    if (words.is(first, Fact.LEADING_SURNAME) || EasternNames.maySmallBegin(words, first)) {
      scores.add(PERSON, 5);
    }
    for (int i = first; i <= name.last(); i++) {
      if (isSmallParticle(i) || isInitial(i) || (i == first && isInitials(name))) {
        scores.add(PERSON, 5);
      }
    }
    if (name.wordCount() < 4 && everydayWords(name) == 0) {
      scores.add(PERSON, isArticle(name) ? 1 : 4);
    }
  }

  /** Al is given to the Gores, and the Arabic article of places and families: "Al Ruwais". */
  private boolean isArticle(Candidate name) {
    return words.is(name.first(), "al") && !words.is(name.last(), Fact.SURNAME);
  }

  /** "Banco de Mexico" and "Rue de Rivoli" have particles too. */
  private boolean isBody(int first) {
    boolean body = words.is(first, Fact.ORGANIZATION_FRONT);
    boolean place = words.is(first, Fact.PLACE_FRONT) && words.is(first + 1, Fact.PARTICLE);
    return (body || (place && !words.isCapital(first + 1))) && !words.isAny(first, Facts.PERSONAL);
  }

  private boolean isSmallParticle(int i) {
    return words.is(i, Fact.PARTICLE) && !words.isCapital(i);
  }

  /** "Jean-Claude" begins with a given name. */
  private boolean isGivenPart(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0 && Fact.GIVEN_NAME.in(lexicon.facts(word.substring(0, hyphen)));
  }

  private boolean isInitial(int i) {
    return words.isCapital(i) && words.folded(i).length() == 1 && words.endsInPoint(i);
  }

  /** "A.G. Laffley", but neither "U.S. Steel" nor "L.A. Lakers". */
  private boolean isInitials(Candidate name) {
    int first = name.first();
    return words.endsInPoint(first)
        && words.isShouted(first)
        && words.alone(first) == null
        && name.wordCount() == 2
        && !words.isAny(name.last(), Facts.GENERIC)
        && words.alone(name.last()) == null;
  }

  /** Returns whether a folded word is a Roman numeral as rulers and games have them. */
  static boolean isRoman(String folded) {
    return ROMAN.contains(folded);
  }

  /** Returns whether letters stand in the name that are no initials: "RNAS Culdrose". */
  boolean hasAcronym(Candidate name) {
    for (int i = name.first(); name.wordCount() > 1 && i <= name.last(); i++) {
      boolean letters = words.isShouted(i) && !words.isUnsureCase(i);
      if (letters && !isRoman(words.folded(i)) && !areInitials(name, i)) {
        return !isAllShouted(name);
      }
    }
    return false;
  }

  /** "JB Smoove", "JRR Tolkien", "K.T. Rama Rao". */
  private boolean areInitials(Candidate name, int i) {
    int letters = words.folded(i).length();
    if (words.written(i).indexOf('.') > 0) {
      return true;
    }
    boolean surname = words.is(name.last(), Fact.SURNAME);
    boolean given = letters == 2 && (words.folded(i).indexOf('j') >= 0 || isBeforeStrange(name, i));
    return i < name.last()
        && words.alone(i) == null
        && (given || name.titled() || (surname && letters < 4));
  }

  /** "HV Peshawe": two letters that make no word, before one that is no English. */
  private boolean isBeforeStrange(Candidate name, int i) {
    return i + 1 == name.last()
        && WordShape.hasNoVowel(words.folded(i))
        && !words.is(i, Fact.ORGANIZATION_FRONT)
        && !words.isShouted(i + 1)
        && !words.folded(i + 1).endsWith("ies")
        && !words.isEveryday(i + 1)
        && !words.isAny(i + 1, Facts.GENERIC)
        && words.alone(i + 1) == null;
  }

  /** "ABBAS ARAGHCHI", where the text has other capitals too. */
  private boolean isAllShouted(Candidate name) {
    for (int i = name.first(); i <= name.last(); i++) {
      if (words.isCapital(i) && !words.isShouted(i)) {
        return false;
      }
    }
    return true;
  }

  /** "Xiaodong Song": a family name behind a name that is no everyday word. */
  boolean isSurnameLikeHead(Candidate name) {
    return name.wordCount() == 2
        && words.is(name.last(), Fact.LEADING_SURNAME)
        && words.is(name.last(), Fact.THING_HEAD)
        && !words.isAny(name.first(), Fact.COMMON.bit() | Fact.DEMONYM.bit())
        && words.alone(name.first()) == null;
  }

  /** Returns how many words of the name are everyday ones that no person is called by. */
  int everydayWords(Candidate name) {
    int count = 0;
    for (int i = name.first(); i <= name.last(); i++) {
      boolean person = words.isAny(i, Facts.PERSONAL);
      if (words.is(i, Fact.COMMON) && !person) {
        count++;
      }
    }
    return count;
  }
}
