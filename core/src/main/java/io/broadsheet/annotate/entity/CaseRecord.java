package io.broadsheet.annotate.entity;

import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;

/** How an article writes its words where their place does not ask for a capital. */
final class CaseRecord {

  private final Set<String> small = new HashSet<>();
  private final Set<String> capital = new HashSet<>();
  private final Set<String> alone = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> heads = new HashSet<>();
  private final Set<String> familyNames = new HashSet<>();
  private final Set<String> smallSurnames = new HashSet<>();

  static CaseRecord of(NameWords words) {
    CaseRecord record = new CaseRecord();
    Set<String> capitalized = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.isCapital(i)) {
        capitalized.add(words.folded(i));
        record.addCapital(words, i);
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.isWord(i) && !words.isCapital(i) && isAsked(words, i, capitalized)) {
        record.small.add(words.folded(i));
      }
    }
    return record;
  }

  /** Nobody asks how a word is written that is in no run of capitals. */
  private static boolean isAsked(NameWords words, int i, Set<String> capitalized) {
    return words.is(i, Fact.PARTICLE) || capitalized.contains(words.folded(i));
  }

  private void addCapital(NameWords words, int i) {
    if (EasternNames.begin(words, i) || EasternNames.beginOpen(words, i)) {
      surnames.add(words.folded(i));
    }
    if (EasternNames.beginSmall(words, i)) {
      smallSurnames.add(pair(words, i));
    }
    if (words.isSentenceStart(i) || words.isUnsureCase(i)) {
      return;
    }
    capital.add(words.folded(i));
    if (!words.isCapital(i - 1) && !words.isCapital(i + 1)) {
      alone.add(words.folded(i));
    }
    addSurname(words, i);
    addHead(words, i);
    addFamilyName(words, i);
  }

  /** "Frederik de Klerk": the particles are part of the family name. */
  private void addFamilyName(NameWords words, int i) {
    int first = startOfParticles(words, i);
    if (first < i && words.isCapital(first - 1) && !words.isPossessive(first - 1)) {
      familyNames.add(familyName(words, first, i));
    }
  }

  private static int startOfParticles(NameWords words, int i) {
    int first = i;
    while (words.is(first - 1, Fact.PARTICLE)
        && words.isWord(first - 1)
        && !words.isCapital(first - 1)) {
      first--;
    }
    return first;
  }

  private static String familyName(NameWords words, int first, int last) {
    StringJoiner name = new StringJoiner(" ");
    for (int i = first; i <= last; i++) {
      name.add(words.folded(i));
    }
    return name.toString();
  }

  /**
   * Returns where the family name begins whose capital is at {@code i}: with its particles, where
   * the article has them in a full name too.
   */
  int startOfFamilyName(NameWords words, int i) {
    int first = startOfParticles(words, i);
    return first < i && familyNames.contains(familyName(words, first, i)) ? first : i;
  }

  /** After a given name, or a given name and an initial: "Steve Jobs", "Lewis W. Key". */
  private void addSurname(NameWords words, int i) {
    boolean initial = words.isCapital(i - 1) && words.folded(i - 1).length() == 1;
    int given = initial ? i - 2 : i - 1;
    if (words.isCapital(given)
        && words.is(given, Fact.GIVEN_NAME)
        && !words.is(given, Fact.FUNCTION)
        && !(words.is(given, Fact.TITLE) && LawNames.isHead(words.folded(i)))
        && !words.isPossessive(given)) {
      surnames.add(words.folded(i));
    }
    if (EasternNames.endInHonour(words, i)) {
      surnames.add(words.folded(i));
    }
  }

  private void addHead(NameWords words, int i) {
    boolean inName = words.isCapital(i - 1) || words.is(i + 1, "of");
    if (inName && words.is(i, Fact.ORGANIZATION_HEAD)) {
      heads.add(words.folded(i));
    }
  }

  /** Returns whether a longer name in the article has this head, so that it may stand for it. */
  boolean isHead(String folded) {
    return heads.contains(folded);
  }

  /** Returns whether the article names a person whose last name this is. */
  boolean isSurname(String folded) {
    return surnames.contains(folded);
  }

  /**
   * Returns whether the small word at {@code i} is the family name in a name that the article has
   * inside a sentence too: "He Lifeng".
   */
  boolean isSmallSurname(NameWords words, int i) {
    return EasternNames.maySmallBegin(words, i) && smallSurnames.contains(pair(words, i));
  }

  private static String pair(NameWords words, int i) {
    return words.folded(i) + ' ' + words.folded(i + 1);
  }

  boolean occursSmall(String folded) {
    return small.contains(folded);
  }

  /** Returns whether a word is capitalised inside a sentence, between small words. */
  boolean occursAlone(String folded) {
    return alone.contains(folded);
  }

  boolean occursCapitalInside(String folded) {
    return capital.contains(folded);
  }
}
