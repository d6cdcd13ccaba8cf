package io.broadsheet.search.suggest;

import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;

/**
 * What is remembered of the view that was asked for last. With the view all is forgotten, what was
 * deleted since too, so nothing goes stale.
 *
 * <p>Thread-safe, if what is remembered is.
 *
 * @param <T> what is remembered of a view
 */
final class PerView<T> {

  private record OfView<T>(Object view, T known) {}

  private final Supplier<T> empty;
  private volatile OfView<T> current;

  /** Remembers nothing yet; makes what is empty for each view that it meets. */
  PerView(Supplier<T> empty) {
    this.empty = empty;
    current = new OfView<>(this, empty.get());
  }

  /** Returns what is remembered of a view; of one that cannot be told again, something empty. */
  T of(IndexReader view) {
    IndexReader.CacheHelper helper = view.getReaderCacheHelper();
    if (helper == null) {
      return empty.get();
    }
    OfView<T> of = current;
    if (of.view() != helper.getKey()) {
      of = new OfView<>(helper.getKey(), empty.get());
      current = of;
    }
    return of.known();
  }
}
