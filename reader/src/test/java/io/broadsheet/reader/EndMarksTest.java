package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndMarksTest {

  @Test
  void leavesOutMarksAtTheEnd() {
    for (String mark :
        new String[] {
          "ends",
          "-ENDS-",
          "###",
          "___",
          "- 30 -",
          "al/br/hw",
          "(HW/al)",
          "HW ar",
          "HWB RTV al",
          "اب-ج/هو/ز ح",
          "al/br\n\nends"
        }) {
      assertThat(EndMarks.without("It rained.\n\n" + mark)).isEqualTo("It rained.");
    }
  }

  @Test
  void keepsWordsOfTheText() {
    for (String text :
        new String[] {
          "ends",
          "It rained.\n\nThe rain ends",
          "It rained.\n\nHarbour FC 3\nTown 2",
          "It rained.\n\nAnn Lee",
          "Answer:\n\n30",
          "It rained.\n\n(Reporting by Ann Lee)",
          "It rained.\n\nhttps://harbour.example/rain/al",
          ""
        }) {
      assertThat(EndMarks.without(text)).isEqualTo(text);
    }
  }
}
