package io.broadsheet.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.PublicationTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-02-03                          | 2026-02-03
          2026-02-03T08:05:00Z                | 2026-02-03T08:05:00Z
          2026-02-03T08:05:00.123+0100        | 2026-02-03T08:05:00+01:00
          2026-02-03 08:05:00 UTC             | 2026-02-03T08:05:00Z
          2026-02-03T08:05:00                 | 2026-02-03
          20260203T080500-0500                | 2026-02-03T08:05:00-05:00
          Tue, 03 Feb 2026 08:05:00 +0100     | 2026-02-03T08:05:00+01:00
          03 Feb 26 08:05:00 EST              | 2026-02-03T08:05:00-05:00
          Feb. 3, 2026 at 5:04 p.m. ET        | 2026-02-03T17:04:00-05:00
          10:02 a.m. ET Feb. 3, 2026          | 2026-02-03T10:02:00-05:00
          3. Februar 2026                     | 2026-02-03
          3 de fevereiro de 2026              | 2026-02-03
          3 февраля 2026, 12:30               | 2026-02-03
          03.02.2026                          | 2026-02-03
          02/23/2026                          | 2026-02-23
          [2026-02-03 15:24]                  | 2026-02-03
          1770105900                          | 2026-02-03T08:05:00Z
          1770105900000                       | 2026-02-03T08:05:00Z
          1770105900.0                        | 2026-02-03T08:05:00Z
          2026年2月3日 08:05                    | 2026-02-03
          2026년 2월 3일                        | 2026-02-03
          ٣ فبراير ٢٠٢٦                        | 2026-02-03
          3 בפברואר 2026                      | 2026-02-03
          3 กุมภาพันธ์ 2569                      | 2026-02-03
          मंगलवार, ३ फ़रवरी २०२६                 | 2026-02-03
          2026 m. vasario 3 d.                | 2026-02-03
          """)
  void readsDatesAsNewsroomsWriteThem(String written, String expected) {
    assertThat(DateText.parse(written)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({"Monday", "2026-13-45", "99999999", "5:04 pm", "Feb", "31/31/2026", "令和8年2月3日"})
  void readsNoDateWhereNoneIs(String written) {
    assertThat(DateText.parse(written)).isNull();
  }

  @Test
  void keepsOnlyTheDayOfAnInstantStillToCome() {
    Instant fetched = Instant.parse("2026-02-03T08:00:00Z");
    PublicationTime soon = DateText.parse("2026-02-03T16:00:00Z");
    PublicationTime later = DateText.parse("2026-02-05T16:00:00Z");
    assertThat(DateText.notAfter(soon, fetched)).hasToString("2026-02-03");
    assertThat(DateText.notAfter(later, fetched)).isNull();
  }

  @Test
  void takesTheBeginOfTheClockForAnEmptyField() {
    Instant fetched = Instant.parse("2026-02-03T08:00:00Z");
    assertThat(DateText.parse("1970-01-01T01:00:00+01:00", fetched)).isNull();
    assertThat(DateText.parse("1970-01-01T09:30:00+01:00", fetched)).isNotNull();
    assertThat(DateText.parse("1970-01-01", fetched)).isNotNull();
  }
}
