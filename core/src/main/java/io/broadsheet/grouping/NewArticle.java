package io.broadsheet.grouping;

/** An article that is being written, and that views may not show yet. */
public final class NewArticle {

  private final long key;
  private final WeightedProfile profile;
  private volatile long change = Long.MAX_VALUE;

  NewArticle(long key, WeightedProfile profile) {
    this.key = key;
    this.profile = profile;
  }

  /** Returns what it is known by. */
  long key() {
    return key;
  }

  /** Returns what it is compared by. */
  WeightedProfile profile() {
    return profile;
  }

  /** Takes word that it is written, or could not be: views show it that know a change. */
  public void written(long change) {
    this.change = change;
  }

  /** Returns the change from which on views show it; the greatest number while there is none. */
  long change() {
    return change;
  }
}
