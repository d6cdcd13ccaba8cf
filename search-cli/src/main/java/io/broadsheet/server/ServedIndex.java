package io.broadsheet.server;

import io.broadsheet.NewsIndex;
import io.javalin.http.Context;
import java.io.IOException;

/**
 * The index as resources ask it: so many at once as the machine bears, within the server's limits,
 * and with the time that the answer took.
 */
final class ServedIndex {

  private final NewsIndex index;
  private final Requests requests;
  private final Admission admission;

  ServedIndex(NewsIndex index, ServerSettings settings) {
    this.index = index;
    this.requests = new Requests(settings.timeout());
    this.admission = new Admission(settings.parallel(), settings.timeout().multipliedBy(2));
  }

  /** A question to the index. */
  interface Question<T> {
    T ask(NewsIndex index) throws IOException;
  }

  /**
   * What the index answered.
   *
   * @param value the answer
   * @param tookMillis the time that it took, without that of waiting for others
   */
  record Told<T>(T value, long tookMillis) {}

  <T> Told<T> ask(Question<T> question) throws IOException {
    return admission.admit(() -> {
      long begun = System.nanoTime();
      T value = question.ask(index);
      return new Told<>(value, (System.nanoTime() - begun) / 1_000_000);
    });
  }

  /** Returns what reads requests within the server's limits. */
  Requests requests() {
    return requests;
  }

  /**
   * Tags the answer with the state of the index and the request.
   *
   * @return whether the client has this answer, so that nothing is left to do
   */
  boolean isKnown(Context ctx) throws IOException {
    return Answer.isKnown(ctx, index.version());
  }
}
