package io.broadsheet.server;

import io.broadsheet.NewsIndex;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

/**
 * An HTTP server in front of an index.
 *
 * <pre>{@code
 * ServerSettings settings = ServerSettings.defaults().at("127.0.0.1", 0);
 * try (NewsServer server = NewsServer.start(index, settings, (id, e) -> {})) {
 *   System.out.println("searching at " + server.address());
 * }
 * }</pre>
 *
 * <p>Each request has a virtual thread. Closing waits some seconds for the requests that are being
 * answered; the index stays open.
 */
public final class NewsServer implements AutoCloseable {

  private final Javalin javalin;
  private final ServerSettings settings;
  private final Faults faults;

  private NewsServer(Javalin javalin, ServerSettings settings, Faults faults) {
    this.javalin = javalin;
    this.settings = settings;
    this.faults = faults;
  }

  /**
   * Starts a server.
   *
   * @param index what it searches; open for writing where the settings have a token
   * @param faults is told of faults of the server itself: the request's id and what happened
   * @throws IOException if it cannot listen at the address, mostly because another server does
   */
  public static NewsServer start(
      NewsIndex index, ServerSettings settings, BiConsumer<String, Throwable> faults)
      throws IOException {
    Faults told = new Faults(faults);
    Javalin javalin =
        Javalin.create(config -> {
          configure(config, settings);
          HostNames names = new HostNames(settings);
          CrossOrigin origins = new CrossOrigin(settings);
          config.routes.before(ctx -> begin(ctx, settings, names));
          config.routes.before(origins::answer);
          new Problems(told).install(config.routes);
          routes(config.routes, index, settings);
        });
    try {
      javalin.start();
    } catch (JavalinBindException e) {
      throw cannotListen(settings, e);
    }
    return new NewsServer(javalin, settings, told);
  }

  private static IOException cannotListen(ServerSettings settings, JavalinBindException e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return new IOException(
        "cannot listen at port "
            + settings.port()
            + " of "
            + settings.host()
            + ": "
            + cause.getMessage()
            + "; is another server running? choose with --port and --host",
        e);
  }

  private static void configure(JavalinConfig config, ServerSettings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    JettyLimits.apply(config.jetty, settings);
  }

  private static void routes(RoutesConfig routes, NewsIndex index, ServerSettings settings) {
    ServedIndex served = new ServedIndex(index, settings);
    SearchResource search = new SearchResource(served);
    read(routes, "/search", search::get);
    routes.post("/search", search::post);
    routes.post("/instantsearch", new InstantSearchResource(served)::post);
    read(routes, "/articles/{id}", new ArticleResource(served)::get);
    read(routes, "/articles/{id}/related", new RelatedResource(served)::get);
    read(routes, "/suggest", new SuggestResource(served)::get);
    read(routes, "/facets/{name}", new FacetResource(served)::get);
    read(routes, "/timeline", new TimelineResource(served)::get);
    WritingResource writing = new WritingResource(index, settings.token());
    routes.post("/articles", writing::post);
    routes.delete("/articles/{id}", writing::delete);
    read(routes, "/health", new HealthResource(index)::get);
    PageResource.install(routes);
  }

  /** Answers GET, and HEAD with the same headers; the engine leaves out the body. */
  static void read(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  private static void begin(Context ctx, ServerSettings settings, HostNames names) {
    RequestId.assign(ctx);
    RequestBody.allow(ctx, settings.idle());
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    names.check(ctx);
  }

  /** Returns the port that it listens at. */
  public int port() {
    return javalin.port();
  }

  /** Returns the address of its page. */
  public String address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return "http://" + host + ":" + port() + "/";
  }

  /** Answers what was begun, waits for that some seconds at most, then stops. */
  @Override
  public void close() {
    faults.endIn(JettyLimits.LAST_REQUESTS);
    try {
      javalin.stop();
    } catch (JavalinException e) {
      // The engine has stopped by then, and tells of the requests that it waited for in vain.
      if (!(e.getCause() instanceof TimeoutException)) {
        throw e;
      }
    }
  }
}
