package io.broadsheet.grouping;

/** Hears how far a search for groups has come. */
@FunctionalInterface
public interface GroupingProgress {

  /** Hears nothing. */
  GroupingProgress NONE = (done, all) -> {};

  /**
   * Takes word of how many articles are done; for stories each counts twice.
   *
   * @param done of them
   * @param all that there are
   */
  void done(long done, long all);
}
