package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who speaks where a description stands for a name. */
class SpeakerByRoleTest {

  @Test
  void knowsAnOfficeByItsShortForm() {
    assertThat(quotes("Texas Gov. Tom Low opened it.\n\n“We did it,” the Texas governor said."))
        .containsExactly("direct: We did it, <- the Texas governor = Tom Low");
    assertThat(quotes("Rep. Tom Low opened it.\n\n“We did it,” the four-term congressman said."))
        .containsExactly("direct: We did it, <- the four-term congressman = Tom Low");
    assertThat(
            quotes("Sen. Emma Jones met Gov. Tom Low on Monday.\n\n“We did it,” the senator said."))
        .containsExactly("direct: We did it, <- the senator = Emma Jones");
  }
}
