package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import io.broadsheet.article.AnnotatedArticle;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints articles of an index, with what their text says marked in it. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Prints articles of an index with what they say marked in the text.",
      "Marked are [names|of whom], {dates|when}, «quotes|by whom» and <figures|how much>."
    })
final class ShowCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private IndexOption index = new IndexOption();

  @Option(names = "--format", description = "text or json (default text).")
  private ReportFormat format = ReportFormat.TEXT;

  @Mixin private ColourOption colour = new ColourOption();

  @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of articles.")
  private List<String> ids = List.of();

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    int status = 0;
    ArticlePrinter printer = new ArticlePrinter(console, format, colour.style(console));
    try (NewsIndex opened = NewsIndex.openReadOnly(index.folder)) {
      for (String id : ids) {
        Optional<AnnotatedArticle> article = opened.annotatedArticle(id);
        if (article.isPresent()) {
          printer.print(article.get());
        } else {
          console.message("no article " + id);
          status = 1;
        }
      }
    }
    return status;
  }
}
