package io.broadsheet.server;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Cuts off clients that drip a request, byte by byte, so that they never seem idle. A request may
 * take a while, and longer as far as its bytes come at a rate that the slowest honest line has.
 */
final class SlowClients implements Connection.Listener {

  /** As Apache's mod_reqtimeout has it by default. */
  private static final long BYTES_PER_SECOND = 500;

  /** How often a connection is looked at in the time that a request may take. */
  private static final int LOOKS = 4;

  private final Scheduler scheduler;
  private final long patience;
  private final Map<Connection, Watch> open = new ConcurrentHashMap<>();

  SlowClients(Scheduler scheduler, Duration patience) {
    this.scheduler = scheduler;
    // A body's own reader, which can still answer, gives up before.
    this.patience = patience.plus(patience.dividedBy(2)).toNanos();
  }

  /** Returns whether bytes of a request have taken too long. */
  static boolean isTooSlow(long nanos, long bytes, long patience) {
    return nanos > patience + TimeUnit.SECONDS.toNanos(1) * (bytes / BYTES_PER_SECOND);
  }

  @Override
  public void onOpened(Connection connection) {
    Watch watch = new Watch(connection);
    open.put(connection, watch);
    watch.goOn();
  }

  @Override
  public void onClosed(Connection connection) {
    open.remove(connection);
  }

  /** Looks at a connection time and again: what came since its last answer, and since when. */
  private final class Watch implements Runnable {
    private final Connection connection;
    private long answers;
    private long bytesThen;
    private long begun;
    private boolean isBegun;

    Watch(Connection connection) {
      this.connection = connection;
    }

    void goOn() {
      scheduler.schedule(this, patience / LOOKS, TimeUnit.NANOSECONDS);
    }

    @Override
    public void run() {
      if (!open.containsKey(connection)) {
        return;
      }
      long now = System.nanoTime();
      long bytes = connection.getBytesIn() + connection.getBytesOut();
      if (answers != connection.getMessagesOut()) {
        answers = connection.getMessagesOut();
        bytesThen = bytes;
        isBegun = false;
      } else if (bytes != bytesThen && !isBegun) {
        isBegun = true;
        begun = now;
      }
      if (isBegun && isTooSlow(now - begun, bytes - bytesThen, patience)) {
        connection.getEndPoint().close(new TimeoutException("the request came too slowly"));
      } else {
        goOn();
      }
    }
  }
}
