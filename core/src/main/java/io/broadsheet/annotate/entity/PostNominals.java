package io.broadsheet.annotate.entity;

import java.util.Set;

/** Letters behind a person's name, which are no part of it: "Helen Marwood KC", "a CBE". */
final class PostNominals {

  /** Those that clubs, states and firms have for letters too. */
  private static final Set<String> AMBIGUOUS =
      Set.of("sc", "md", "mc", "vc", "ao", "gc", "rn", "oc", "jp", "dsc");

  private final NameWords words;

  PostNominals(NameWords words) {
    this.words = words;
  }

  /** Returns whether the name that begins at {@code i} ends before the letters at {@code k}. */
  boolean endName(int i, int k) {
    if (!isLetters(k)) {
      return false;
    }
    boolean given = words.is(i, Fact.GIVEN_NAME);
    boolean body = words.isAny(k - 1, Facts.BODY_HEADS);
    return given || (k > i + 1 && !body && !isAmbiguous(k));
  }

  /** Returns whether the letters at {@code i} begin no name. */
  boolean isNoName(int i) {
    return isLetters(i) && (isAlone(i) || (isBehindName(i) && (!isAmbiguous(i) || isPerson(i))));
  }

  private boolean isAlone(int i) {
    return words.is(i, Fact.BARE_POST_NOMINAL) && !words.isCapital(i + 1);
  }

  private boolean isBehindName(int i) {
    return words.isCapital(i - 1) || (words.is(i - 1, ",") && words.isCapital(i - 2));
  }

  private boolean isPerson(int i) {
    boolean given = words.is(i - 2, Fact.GIVEN_NAME) || words.is(i - 3, Fact.GIVEN_NAME);
    return words.isCapital(i - 1) ? given : isBehindRole(i - 3);
  }

  /** "the advocate, Dali Morfu, SC," but not "Columbia, SC". */
  private boolean isBehindRole(int name) {
    int role = words.is(name - 1, ",") ? name - 2 : name - 1;
    return words.isCapital(name) && words.isCapital(name + 1) && words.isAny(role, Facts.ROLES);
  }

  private boolean isAmbiguous(int i) {
    return AMBIGUOUS.contains(words.folded(i));
  }

  private boolean isLetters(int i) {
    return words.isAny(i, Facts.POST_NOMINALS)
        && words.isCapital(i)
        && !words.isUnsureCase(i)
        && WordShape.hasSeveralCapitals(words.written(i));
  }
}
