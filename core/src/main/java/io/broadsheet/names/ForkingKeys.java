package io.broadsheet.names;

import java.util.ArrayList;
import java.util.List;

/** The keys of a word while they grow; a letter of several readings makes a key for each. */
final class ForkingKeys {

  /** The most keys of a word: a fork that would make more takes its first reading alone. */
  static final int MOST = 4;

  private final StringBuilder[] keys = new StringBuilder[MOST];
  private int count = 1;

  ForkingKeys() {
    keys[0] = new StringBuilder();
  }

  void add(char code) {
    for (int k = 0; k < count; k++) {
      keys[k].append(code);
    }
  }

  void add(String code) {
    for (int k = 0; k < count; k++) {
      keys[k].append(code);
    }
  }

  /** Adds a letter that may be read in several ways, the likeliest first. */
  void add(String... codes) {
    int forks = count * codes.length <= MOST ? codes.length : 1;
    for (int f = forks - 1; f >= 0; f--) {
      for (int k = 0; k < count; k++) {
        StringBuilder key = f == 0 ? keys[k] : new StringBuilder(keys[k]);
        key.append(codes[f]);
        keys[f * count + k] = key;
      }
    }
    count *= forks;
  }

  boolean isOneLetter() {
    return keys[0].length() == 1;
  }

  /** Returns the keys with each of the tails, {@link #MOST} at most. */
  List<String> withTails(List<String> tails) {
    List<String> all = new ArrayList<>(MOST);
    for (String tail : tails) {
      for (int k = 0; k < count && all.size() < MOST; k++) {
        all.add(keys[k] + tail);
      }
    }
    return all;
  }
}
