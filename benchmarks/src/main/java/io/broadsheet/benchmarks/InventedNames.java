package io.broadsheet.benchmarks;

import java.util.SplittableRandom;

/** Names that nobody has, some far more often than others, as in the news. */
final class InventedNames {

  private static final int NAMES = 60_000;
  private static final String[] ONSETS = {
    "b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "st", "t",
    "tr", "v", "w", "z"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ei", "ou"};
  private static final String[] CODAS = {"", "", "", "n", "r", "l", "s", "m", "nd", "rt", "sk"};

  private InventedNames() {}

  /** Returns a name by Zipf's law: the second is half as frequent as the first. */
  static String any(SplittableRandom random) {
    // The harmonic series is near the logarithm, so its inverse is an exponential.
    int rank = (int) Math.exp(random.nextDouble() * Math.log(NAMES));
    return of(rank);
  }

  /** Returns the name of a rank. */
  static String of(long rank) {
    SplittableRandom random = new SplittableRandom(rank * 7919);
    int syllables = 2 + random.nextInt(2);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      name.append(pick(ONSETS, random)).append(pick(VOWELS, random));
    }
    name.append(pick(CODAS, random));
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private static String pick(String[] parts, SplittableRandom random) {
    return parts[random.nextInt(parts.length)];
  }
}
