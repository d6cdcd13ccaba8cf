package io.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.query.ArticleRef;
import io.broadsheet.story.CopyGroup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long nanos;

  private Console console(Console.Terminal... terminals) {
    return new Console(out, new PrintStream(err, false, UTF_8), Set.of(terminals), Map.of());
  }

  private void pass(Duration time) {
    nanos += time.toNanos();
  }

  private String told() {
    return err.toString(UTF_8);
  }

  private GroupReport<CopyGroup> report(Console console) {
    GroupTable table = new GroupTable();
    table.format = GroupFormat.TSV;
    ProgressBar bar = new ProgressBar(console, () -> nanos);
    return new GroupReport<>(console, table, CopyGroup::articles, bar);
  }

  @Test
  void tellsCountRateAndTimeLeftOfLookUps() throws IOException {
    GroupReport<CopyGroup> report = report(console(Console.Terminal.ERR));
    report.progress(1, 1000);
    assertThat(told()).as("too early").isEmpty();
    pass(Duration.ofSeconds(2));
    report.progress(250, 1000);
    assertThat(told())
        .isEqualTo("\r[======" + " ".repeat(18) + "] 250 of 1000, 125/s  6 s left\u001B[K");
    report.group(new CopyGroup(List.of(new ArticleRef("a", "", null, null, null))));
    assertThat(told()).endsWith("\r\u001B[K");
    assertThat(out.toString(UTF_8)).isEqualTo("a\ta\n");
  }

  @Test
  void tellsNothingWhereNobodyLooks() throws IOException {
    GroupReport<CopyGroup> report = report(console(Console.Terminal.OUT));
    pass(Duration.ofSeconds(2));
    report.progress(250, 1000);
    report.group(new CopyGroup(List.of(new ArticleRef("a", "", null, null, null))));
    assertThat(told()).isEmpty();
  }
}
