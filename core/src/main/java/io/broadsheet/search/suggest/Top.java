package io.broadsheet.search.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first of many in some order, without putting all of them in order. */
final class Top {

  private Top() {}

  static <T> List<T> of(Iterable<T> all, Comparator<T> order, int most) {
    PriorityQueue<T> lastAhead = new PriorityQueue<>(most + 1, order.reversed());
    for (T each : all) {
      if (lastAhead.size() < most || order.compare(each, lastAhead.element()) < 0) {
        lastAhead.add(each);
      }
      if (lastAhead.size() > most) {
        lastAhead.remove();
      }
    }
    List<T> first = new ArrayList<>(lastAhead);
    first.sort(order);
    return first;
  }
}
