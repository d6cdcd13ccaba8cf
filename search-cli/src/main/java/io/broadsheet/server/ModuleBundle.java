package io.broadsheet.server;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the modules of Lit (lit.dev, BSD-3-Clause), which come as Maven artifacts, into one ES
 * module, alone or with modules of ours behind them, so that nobody needs a build step.
 *
 * <p>Each module of Lit becomes a function that returns what the module exports. Limits: it knows
 * the few forms of import and export that those modules use, and is no bundler for others. Modules
 * of ours share one scope, so what stands at their top level has a name of its own in all of them.
 */
final class ModuleBundle {

  private static final String JARS = "/META-INF/resources/webjars/";
  private static final Pattern IMPORT = Pattern.compile("import\\{([^}]*)\\}from\"([^\"]*)\";");
  private static final Pattern EXPORT_FROM =
      Pattern.compile("export(?:\\*|\\{[^}]*\\})from\"([^\"]*)\";");
  private static final Pattern EXPORT = Pattern.compile("export\\{([^}]*)\\};");
  private static final Pattern RENAMED = Pattern.compile("([\\w$]+) as ([\\w$]+)");
  private static final Pattern OUR_IMPORT =
      Pattern.compile("(?m)^import \\{[^}]*\\} from \"[^\"]*\";\n");
  private static final Pattern OUR_EXPORT =
      Pattern.compile("(?m)^export (?=async|class|const|function)");

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

  /**
   * Returns modules of ours, each behind those that it imports, as one with Lit in it. It exports
   * what the last one exports.
   */
  static String withLit(List<String> modules) {
    StringBuilder bundle = new ModuleBundle().out;
    for (String module : modules.subList(0, modules.size() - 1)) {
      bundle.append(OUR_EXPORT.matcher(withoutImports(module)).replaceAll(""));
    }
    return bundle.append(withoutImports(modules.getLast())).toString();
  }

  private static String withoutImports(String module) {
    return OUR_IMPORT.matcher(module).replaceAll("");
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
