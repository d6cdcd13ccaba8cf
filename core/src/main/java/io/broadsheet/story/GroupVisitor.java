package io.broadsheet.story;

import java.io.IOException;

/**
 * Takes the groups of an index one by one, so that those of an archive of any size need not be held
 * at once. To find them takes some hundred bytes an article, whatever its length, beside a hundred
 * megabytes at most for a table. Called by the thread that asks for the groups.
 *
 * @param <G> {@link CopyGroup} or {@link Story}
 */
@FunctionalInterface
public interface GroupVisitor<G> {

  /**
   * Takes the next group, the largest first.
   *
   * @throws IOException if it cannot be passed on; then no more groups come
   */
  void group(G group) throws IOException;

  /**
   * Hears, before the first group, how far the search for groups has come: once for each look-up of
   * an article, so this must be quick. Does nothing unless overridden.
   *
   * @param done look-ups that are done
   * @param all look-ups that there will be, about: some for each article
   */
  default void progress(long done, long all) {}
}
