package io.broadsheet.grouping;

/**
 * How rare the rarest words are that two texts share. Reports of one event share a name or a street
 * that hardly any other report has; those of two events of one kind in one town share many words,
 * and all of them with others of that town.
 */
final class SharedRarity {

  /** Words looked at: one alone may be shared by chance. */
  private static final int WORDS = 2;

  /**
   * Rarity from which on words tell of one event as well as any. Between 0.6 and 0.7 stories of
   * seven kinds of archives are told about equally well.
   */
  private static final double ENOUGH = 0.7;

  private final IndexWeights index;

  SharedRarity(IndexWeights index) {
    this.index = index;
  }

  /**
   * Returns by what to multiply the likeness of two texts: 1 where the rarest words they share are
   * rare, near 0 where most articles have them.
   *
   * @param repeats further articles that print one of the two texts, which make no word of it less
   *     rare
   */
  double of(Profile one, Profile other, int repeats) {
    int[] words = one.words();
    int[] others = other.words();
    double rarest = 0;
    double next = 0;
    for (int i = 0, j = 0; i < words.length && j < others.length; ) {
      int word = words[i];
      if (word == others[j]) {
        double rarity = index.rarity(one, i, repeats);
        next = Math.max(next, Math.min(rarest, rarity));
        rarest = Math.max(rarest, rarity);
      }
      i += word <= others[j] ? 1 : 0;
      j += others[j] <= word ? 1 : 0;
    }
    return Math.min(1, Math.pow((rarest + next) / WORDS / ENOUGH, 2));
  }
}
