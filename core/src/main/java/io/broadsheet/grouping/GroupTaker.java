package io.broadsheet.grouping;

import java.io.IOException;
import java.util.List;

/** Takes groups of articles, one by one. */
@FunctionalInterface
public interface GroupTaker {

  /**
   * Takes the documents of the articles of a group.
   *
   * @throws IOException if the group cannot be passed on
   */
  void take(List<Integer> docs) throws IOException;
}
