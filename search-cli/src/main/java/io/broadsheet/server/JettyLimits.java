package io.broadsheet.server;

import io.javalin.config.JettyConfig;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;

/** What the HTTP engine bears: slow clients, long headers, odd addresses, and how it ends. */
final class JettyLimits {

  /** How long the end waits for requests that are being answered. */
  static final Duration LAST_REQUESTS = Duration.ofSeconds(5);

  private JettyLimits() {}

  static void apply(JettyConfig jetty, ServerSettings settings) {
    jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setIdleTimeout(settings.idle().toMillis());
      // An article's id may hold any character, a slash too, and no path here leads to a file.
      http.setUriCompliance(UriCompliance.UNSAFE);
    });
    jetty.modifyServletContextHandler(
        context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
    jetty.modifyServer(server -> {
      server.setStopTimeout(LAST_REQUESTS.toMillis());
      server.setErrorHandler(JettyLimits::error);
      server.insertHandler(new GracefulHandler());
    });
    jetty.addConnector((server, http) -> connector(server, http, settings));
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, ServerSettings settings) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.idle().toMillis());
    connector.addBean(new SlowClients(connector.getScheduler(), settings.idle()));
    return connector;
  }

  /** Answers what never became a request of ours: an address or a header that cannot be read. */
  private static boolean error(Request request, Response response, Callback callback) {
    String json =
        String.format(
            Locale.ROOT,
            "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d}",
            HttpStatus.getMessage(response.getStatus()),
            response.getStatus());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    Content.Sink.write(response, true, json, callback);
    return true;
  }
}
