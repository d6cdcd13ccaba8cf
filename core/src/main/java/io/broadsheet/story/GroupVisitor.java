package io.broadsheet.story;

import java.io.IOException;

/**
 * Takes the groups of an index one by one, so that those of an archive of any size need not be held
 * at once. Memory for copies does not grow with the archive, but for a bit a document of the index;
 * stories take some hundred bytes an article, whatever its length. While groups of a large archive
 * are looked for, they wait in a temporary folder, some 50 bytes an article. Called by the thread
 * that asks for the groups.
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
   * Hears, before the first group, how far the search for groups has come: once or twice for each
   * article, so this must be quick. Does nothing unless overridden.
   *
   * @param done articles that are done
   * @param all articles; for stories twice as many, for copies are looked at first
   */
  default void progress(long done, long all) {}
}
