package io.broadsheet;

import java.io.IOException;

/** Hears how {@link NewsIndex#rebuild(java.nio.file.Path, RebuildListener)} goes on. */
@FunctionalInterface
public interface RebuildListener {

  /**
   * An article was written anew.
   *
   * @param id the article's
   * @param count how many there were so far, from 1
   */
  void article(String id, long count);

  /**
   * A stored article cannot be read, because the index is damaged. Whoever returns from here goes
   * on without it; by default the rebuilding ends and the index stays as it was.
   *
   * @param reason why it cannot be read
   * @throws IOException to end the rebuilding; the index stays as it was
   */
  default void unreadable(IOException reason) throws IOException {
    throw reason;
  }
}
