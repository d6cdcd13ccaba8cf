package io.broadsheet.annotate.quote;

import io.broadsheet.internal.WordList;
import java.util.Set;

/**
 * Tells counts of the dead, hurt and held, which are statements although no clause: "acknowledged
 * 3,117 fatalities", "reported verified deaths totalling 6,872".
 */
final class CasualtyCount {

  private static final int REACH = 8;

  private static final Set<String> COUNTED =
      Set.copyOf(WordList.read(CasualtyCount.class, "casualty-words.txt"));

  private final Frame frame;

  CasualtyCount(Frame frame) {
    this.frame = frame;
  }

  /** Returns whether the items begin with such a count. */
  boolean isCount(int from, int to) {
    boolean number = false;
    boolean counted = false;
    for (int i = from; i <= to && i < from + REACH; i++) {
      String lower = frame.lower(i);
      number |= !lower.isEmpty() && Character.isDigit(lower.charAt(0));
      counted |= COUNTED.contains(lower);
    }
    return number && counted;
  }
}
