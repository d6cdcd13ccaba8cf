package io.broadsheet.server;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names that a server answers to. A page of somebody else may let its own name lead to this
 * machine (DNS rebinding); the browser would then take a server that listens for this machine only
 * for a part of that page, and let it read all.
 */
final class HostNames {

  /** Empty where any name will do. */
  private final Set<String> names = new HashSet<>();

  HostNames(ServerSettings settings) {
    if (isLoopback(settings.host()) || !settings.names().isEmpty()) {
      names.addAll(List.of("localhost", "127.0.0.1", "[::1]"));
      names.add(bracketed(settings.host()));
      settings.names().forEach(name -> names.add(bracketed(name.toLowerCase(Locale.ROOT))));
    }
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      // Listening will fail and say so.
      return false;
    }
  }

  private static String bracketed(String host) {
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }

  /** Refuses a request that is meant for another server. */
  void check(Context ctx) {
    String given = ctx.header("Host");
    if (names.isEmpty() || given == null || names.contains(name(given))) {
      return;
    }
    throw Problem.misdirected(name(given));
  }

  /** Returns a host without its port. */
  private static String name(String host) {
    int end = host.startsWith("[") ? host.indexOf(']') + 1 : host.indexOf(':');
    return (end <= 0 ? host : host.substring(0, end)).toLowerCase(Locale.ROOT);
  }
}
