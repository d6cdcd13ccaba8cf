package io.broadsheet.server;

import io.javalin.config.RoutesConfig;
import java.util.List;

/** The page at {@code /}, the web component and the API's document. */
final class PageResource {

  private static final String SCRIPT = "text/javascript";

  /** The modules of the page. */
  private static final List<String> SCRIPTS =
      List.of(
          "page.js",
          "article-text.js",
          "article-view.js",
          "chosen-list.js",
          "facet-list.js",
          "findings.js",
          "page-address.js",
          "passage-text.js",
          "related-list.js",
          "result-list.js",
          "result-summary.js",
          "server-answer.js",
          "server.js",
          "start-page.js",
          "time-chart.js",
          "time-columns.js",
          "timeline-list.js",
          "words.js");

  /** The modules of the search box, each behind those that it imports: one file for other pages. */
  private static final List<String> BOX =
      List.of(
          "server-answer.js",
          "passage-text.js",
          "box-answers.js",
          "box-style.js",
          "option-item.js",
          "option-list.js",
          "broadsheet-search.js");

  /** The page runs its own scripts and no others, whatever an article holds. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private PageResource() {}

  static void install(RoutesConfig routes) {
    StaticFile page = StaticFile.resource("text/html", "index.html");
    NewsServer.read(
        routes,
        "/",
        ctx -> {
          ctx.header("Content-Security-Policy", POLICY);
          page.get(ctx);
        });
    List<String> box = BOX.stream().map(StaticFile::text).toList();
    serve(routes, "/broadsheet-search.js", new StaticFile(SCRIPT, ModuleBundle.withLit(box)));
    serve(routes, "/lit.js", new StaticFile(SCRIPT, ModuleBundle.lit()));
    for (String name : SCRIPTS) {
      serve(routes, "/" + name, StaticFile.resource(SCRIPT, name));
    }
    serve(routes, "/page.css", StaticFile.resource("text/css", "page.css"));
    serve(routes, "/openapi.json", StaticFile.resource("application/json", "openapi.json"));
  }

  private static void serve(RoutesConfig routes, String path, StaticFile file) {
    NewsServer.read(routes, path, file::get);
  }
}
