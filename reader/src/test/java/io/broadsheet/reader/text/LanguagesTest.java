package io.broadsheet.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The ferry company and the unions said that they would meet again on Monday in town.
          de | Die Reederei und die Gewerkschaften wollen am Montag wieder miteinander sprechen. Beide Seiten sagten, dass sie noch weit voneinander entfernt seien, was den Lohn angeht, und dass die Busse bis dahin den langen Weg um die Bucht nehmen müssten.
          ru | Паромная компания и профсоюзы заявили, что снова встретятся в понедельник утром.
          ja | フェリー会社と労働組合は月曜日、三週間前にストライキが始まって以来初めて会談した。
          ko | 여객선 회사와 노동조합은 월요일에 다시 만나기로 했다고 밝혔다. 협상은 목요일 아침 항만 사무소에서 계속될 예정이라고 전했다.
          el | Η ακτοπλοϊκή εταιρεία και τα συνδικάτα θα συναντηθούν ξανά τη Δευτέρα στο λιμάνι.
          th | บริษัทเรือข้ามฟากและสหภาพแรงงานกล่าวว่าจะพบกันอีกครั้งในวันจันทร์ที่ท่าเรือ
          ta | படகு நிறுவனமும் தொழிற்சங்கங்களும் திங்கட்கிழமை மீண்டும் சந்திப்பதாகக் கூறின என்று தெரிகிறது
          """)
  void tellsLanguage(String language, String text) {
    assertThat(Languages.detect(text)).isEqualTo(language);
    assertThat(Languages.check(null, text)).isEqualTo(language);
  }

  @Test
  void doubtsEnglishOnly() {
    String greek = "Η ακτοπλοϊκή εταιρεία και τα συνδικάτα θα συναντηθούν ξανά τη Δευτέρα.";
    String german =
        "Die Reederei und die Gewerkschaften wollen am Montag wieder miteinander sprechen. Beide"
            + " Seiten sagten, dass sie noch weit voneinander entfernt seien, was den Lohn angeht,"
            + " und dass die Busse bis dahin den langen Weg um die Bucht nehmen müssten.";
    String headlines =
        "Home Depot shares fell Tuesday, the retailer said: sales rose less than it forecast for the year.";
    assertThat(Languages.check("en", greek)).isEqualTo("el");
    assertThat(Languages.check("fr", german)).isEqualTo("fr");
    assertThat(Languages.check("en-US", headlines)).isEqualTo("en-US");
  }

  @Test
  void takesNoOtherLettersForEnglish() {
    String russian =
        "Не успел на паром. / Соседка опять учит трубу, и никто ей этого не запретил. / Дождь, чай,"
            + " новая лампа. / Как мы чинили старый лифт и что из этого вышло. / Вопросы и ответы.";
    assertThat(Languages.check("en", russian)).isEqualTo("ru");
    assertThat(Languages.check("en", "Старт")).isEqualTo("en");
  }

  @Test
  void takesOnlyLanguagesForTags() {
    assertThat(Languages.tag("pt_br")).isEqualTo("pt-BR");
    assertThat(Languages.tag("fil")).isEqualTo("fil");
    assertThat(Languages.tag("iw")).isEqualTo("he");
    assertThat(Languages.tag("utf-8")).isNull();
    assertThat(Languages.tag("jp")).isNull();
  }
}
