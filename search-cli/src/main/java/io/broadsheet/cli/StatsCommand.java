package io.broadsheet.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.IndexStatistics;
import io.broadsheet.NewsIndex;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what an index holds. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = "Tells what an index holds.")
final class StatsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private IndexOption index = new IndexOption();

  @Option(names = "--format", description = "text or json (default text).")
  private ReportFormat format = ReportFormat.TEXT;

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (NewsIndex opened = NewsIndex.openReadOnly(index.folder)) {
      IndexStatistics statistics = opened.statistics();
      if (format == ReportFormat.JSON) {
        json(statistics);
      } else {
        text(statistics);
      }
    }
    return 0;
  }

  private void text(IndexStatistics statistics) throws IOException {
    line("articles", Long.toString(statistics.articles()));
    line("passages", Long.toString(statistics.passages()));
    if (statistics.first() != null) {
      line("published", statistics.first() + " to " + statistics.last());
    }
    line("size", size(statistics.bytes()));
    line("written by", statistics.schema());
    line("sources", Integer.toString(statistics.sources().size()));
    for (Map.Entry<String, Integer> source : statistics.sources().entrySet()) {
      console.print(
          String.format(Locale.ROOT, "%8d  %s\n", source.getValue(), Style.plain(source.getKey())));
    }
  }

  private static String size(long bytes) {
    return bytes < 1e6
        ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  private void line(String name, String value) throws IOException {
    console.print(String.format(Locale.ROOT, "%-11s %s\n", name, value));
  }

  private void json(IndexStatistics statistics) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(console.out());
    json.writeStartObject();
    json.writeNumberField("articles", statistics.articles());
    json.writeNumberField("passages", statistics.passages());
    if (statistics.first() != null) {
      json.writeStringField("first", statistics.first().toString());
      json.writeStringField("last", String.valueOf(statistics.last()));
    }
    json.writeNumberField("bytes", statistics.bytes());
    json.writeStringField("schema", statistics.schema());
    json.writeObjectFieldStart("sources");
    for (Map.Entry<String, Integer> source : statistics.sources().entrySet()) {
      json.writeNumberField(source.getKey(), source.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.flush();
    console.print("\n");
  }
}
