package io.broadsheet.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the modules of Lit (lit.dev, BSD-3-Clause), which come as Maven artifacts, into one ES
 * module, alone or with a module of ours behind them, so that nobody needs a build step.
 *
 * <p>Each module becomes a function that returns what the module exports. Limits: it knows the few
 * forms of import and export that those modules use, and is no bundler for others.
 */
final class ModuleBundle {

  private static final String JARS = "/META-INF/resources/webjars/";
  private static final Pattern IMPORT = Pattern.compile("import\\{([^}]*)\\}from\"([^\"]*)\";");
  private static final Pattern EXPORT_FROM =
      Pattern.compile("export(?:\\*|\\{[^}]*\\})from\"([^\"]*)\";");
  private static final Pattern EXPORT = Pattern.compile("export\\{([^}]*)\\};");
  private static final Pattern RENAMED = Pattern.compile("([\\w$]+) as ([\\w$]+)");
  private static final Pattern OUR_IMPORT = Pattern.compile("import \\{[^}]*\\} from \"lit\";\n");

  private final StringBuilder out = new StringBuilder();

  private ModuleBundle() {
    add("css", "lit__reactive-element/2.1.2/css-tag.js");
    add("reactive", "lit__reactive-element/2.1.2/reactive-element.js");
    add("html", "lit-html/3.3.2/lit-html.js");
    add("lit", "lit-element/4.2.2/lit-element.js");
    out.append("const { LitElement, css, html, svg, nothing } = $lit;\n");
  }

  /** Returns Lit as one module. */
  static String lit() {
    return new ModuleBundle().out + "export { LitElement, css, html, svg, nothing };\n";
  }

  /** Returns a module of ours, which imports from {@code "lit"}, with Lit in it. */
  static String withLit(String module) {
    return new ModuleBundle().out + OUR_IMPORT.matcher(module).replaceFirst("");
  }

  private void add(String name, String file) {
    String module = StaticFile.text(JARS + file).replaceAll("(?m)^//# sourceMappingURL=.*$", "");
    module = EXPORT_FROM.matcher(module).replaceAll(m -> "Object.assign(\\$e," + of(m, 1) + ");");
    module =
        IMPORT
            .matcher(module)
            .replaceAll(m -> {
              String names = RENAMED.matcher(m.group(1)).replaceAll("$1:$2");
              return Matcher.quoteReplacement("const{" + names + "}=") + of(m, 2) + ";";
            });
    module =
        EXPORT
            .matcher(module)
            .replaceAll(m -> {
              String names = RENAMED.matcher(m.group(1)).replaceAll("$2:$1");
              return Matcher.quoteReplacement("Object.assign($e,{" + names + "});");
            });
    out.append("const $").append(name).append("=(()=>{const $e={};\n");
    out.append(module).append("\nreturn $e})();\n");
  }

  /** Returns the variable that holds what a module exports, as a replacement. */
  private static String of(java.util.regex.MatchResult match, int group) {
    String name =
        switch (match.group(group)) {
          case "./css-tag.js" -> "css";
          case "@lit/reactive-element" -> "reactive";
          case "lit-html" -> "html";
          default -> throw new IllegalStateException("unknown module " + match.group(group));
        };
    return "\\$" + name;
  }
}
