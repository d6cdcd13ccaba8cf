package io.broadsheet.server;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a server listens and what it allows.
 *
 * @param host the address that it listens at
 * @param port the port, 0 for any that is free
 * @param token what a client must show to write, or null where nobody may
 * @param origins web origins whose pages may read the answers ({@code https://app.example}), {@code
 *     *} for all; none by default
 * @param names other names by which clients reach it, where it listens for this machine only
 * @param idle time after which a silent connection is closed, and a dripping one soon
 * @param timeout time after which a search stops with what it has
 * @param parallel searches that run at once; others wait
 */
public record ServerSettings(
    String host,
    int port,
    @Nullable String token,
    List<String> origins,
    List<String> names,
    Duration idle,
    Duration timeout,
    int parallel) {

  /** The port where nothing else is asked. */
  public static final int DEFAULT_PORT = 7480;

  private static final int MAX_PORT = 65_535;

  /** Copies the lists and checks the ranges. */
  public ServerSettings {
    Objects.requireNonNull(host, "host");
    origins = origins.stream().map(CrossOrigin::origin).toList();
    names = List.copyOf(names);
    if (port < 0 || port > MAX_PORT) {
      throw new IllegalArgumentException("a port is 0 to " + MAX_PORT + ": " + port);
    }
    if (token != null && token.isBlank()) {
      throw new IllegalArgumentException("the token is blank");
    }
    if (parallel < 1) {
      throw new IllegalArgumentException("at least one search runs at once: " + parallel);
    }
  }

  /** Returns settings of a server that only this machine reaches and nobody writes to. */
  public static ServerSettings defaults() {
    return new ServerSettings(
        "127.0.0.1",
        DEFAULT_PORT,
        null,
        List.of(),
        List.of(),
        Duration.ofSeconds(30),
        Duration.ofSeconds(5),
        Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));
  }

  /** Returns these settings with another address. */
  public ServerSettings at(String newHost, int newPort) {
    return new ServerSettings(newHost, newPort, token, origins, names, idle, timeout, parallel);
  }

  /** Returns these settings with a token that allows to write. */
  public ServerSettings withToken(@Nullable String newToken) {
    return new ServerSettings(host, port, newToken, origins, names, idle, timeout, parallel);
  }

  /** Returns these settings with other origins whose pages may read the answers. */
  public ServerSettings withOrigins(List<String> newOrigins) {
    return new ServerSettings(host, port, token, newOrigins, names, idle, timeout, parallel);
  }

  /** Returns these settings with other names by which clients reach the server. */
  public ServerSettings withNames(List<String> newNames) {
    return new ServerSettings(host, port, token, origins, newNames, idle, timeout, parallel);
  }

  /** Returns these settings with another time for a silent connection. */
  public ServerSettings withIdle(Duration newIdle) {
    return new ServerSettings(host, port, token, origins, names, newIdle, timeout, parallel);
  }
}
