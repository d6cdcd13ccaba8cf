package io.broadsheet.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1252 | Le président a déclaré que la réunion aurait lieu à Genève.
          windows-1251 | Президент заявил, что встреча пройдёт в понедельник.
          KOI8-R       | Президент заявил, что встреча пройдёт в понедельник.
          Shift_JIS    | 政府は月曜日に新しい経済対策を発表した。
          EUC-KR       | 정부는 월요일에 새로운 경제 대책을 발표했다.
          GBK          | 政府星期一公布了新的经济措施，总理作了详细说明。
          Big5         | 政府星期一公布了新的經濟措施，總理作了詳細說明。
          UTF-8        | Grüße aus Zürich, déjà vu, новости, 新聞
          UTF-16       | Grüße aus Zürich, déjà vu, новости, 新聞
          """)
  void tellsEncodingThatNobodyDeclares(String encoding, String text) {
    assertThat(TextDecoder.decode(text.getBytes(Charset.forName(encoding)), null)).isEqualTo(text);
  }

  @Test
  void believesBytesMoreThanDeclarations() {
    byte[] utf8 = "Grüße".getBytes(StandardCharsets.UTF_8);
    assertThat(TextDecoder.decode(utf8, "ISO-8859-1")).isEqualTo("Grüße");
    byte[] latin = "Grüße".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(TextDecoder.decode(latin, "no-such-charset")).isEqualTo("Grüße");
  }
}
