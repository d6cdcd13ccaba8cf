package io.broadsheet.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.Article;
import io.broadsheet.article.DateMention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What expressions mean in an article of Friday, 6 February 2026. */
class DateAnnotatorTest {

  private static final String PUBLISHED = "2026-02-06";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Talks broke down on Tuesday.|Tuesday|2026-02-03|2026-02-03",
        "Talks will resume on Tuesday.|Tuesday|2026-02-10|2026-02-10",
        "The minister said Friday that all was well.|Friday|2026-02-06|2026-02-06",
        "He must answer by Monday.|Monday|2026-02-09|2026-02-09",
        "The road was shut last Friday.|last Friday|2026-01-30|2026-01-30",
        "The vote will be held next Tuesday.|next Tuesday|2026-02-10|2026-02-10",
        "Police arrested him late on Monday night.|late on Monday night|2026-02-02|2026-02-02",
        "The hearing is set for 10 a.m. Thursday.|10 a.m. Thursday|2026-02-12|2026-02-12",
        "The polls close at 8 p.m. Eastern on Thursday.|8 p.m. Eastern on Thursday|2026-02-12|2026-02-12",
        "It will start at 8 p.m. Pacific Standard Time Sunday.|8 p.m. Pacific Standard Time Sunday|2026-02-08|2026-02-08",
        "It will close at 9 a.m. New York time on Monday.|9 a.m. New York time on Monday|2026-02-09|2026-02-09",
        "Voters go to the polls on Sunday.|Sunday|2026-02-08|2026-02-08",
        "Schools reopen Monday after the storm.|Monday|2026-02-09|2026-02-09",
        "The two sides meet on Thursday.|Thursday|2026-02-12|2026-02-12",
        "It was a good Friday for the banks.|Friday|2026-02-06|2026-02-06",
        "The two sides met on Thursday.|Thursday|2026-02-05|2026-02-05",
        "Farmers failed to meet on Tuesday.|Tuesday|2026-02-03|2026-02-03",
        "It snowed over the weekend.|the weekend|2026-01-31|2026-02-01",
        "It rained yesterday morning.|yesterday morning|2026-02-05|2026-02-05",
        "It fell on the last Sunday of March 2024.|the last Sunday of March 2024|2024-03-31|2024-03-31",
        "It will be on the first Monday in September.|the first Monday in September|2026-09-07|2026-09-07",
        "It was on 8 June 2020, the second Monday of the month.|the second Monday of the month|2020-06-08|2020-06-08",
        "A power cut hit the town last night.|last night|2026-02-05|2026-02-05",
        "He was held in the early hours of Wednesday as he left.|Wednesday|2026-02-04|2026-02-04",
        "The bridge will open on Monday of next week.|Monday of next week|2026-02-09|2026-02-09",
      })
  void resolvesDaysOfTheWeek(String text, String surface, String from, String to) {
    assertDate(text, surface, from, to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He resigned in January.|January|2026-01-01|2026-01-31",
        "He resigned in March.|March|2025-03-01|2025-03-31",
        "He will resign in March.|March|2026-03-01|2026-03-31",
        "It snowed in late December.|late December|2025-12-21|2025-12-31",
        "It began on the 5th of May 2019.|the 5th of May 2019|2019-05-05|2019-05-05",
        "It began on May 5th, 2019, he said.|May 5th, 2019|2019-05-05|2019-05-05",
        "It began on 5 May 2019.|5 May 2019|2019-05-05|2019-05-05",
        "It ran from 3 to 5 May 2019.|from 3 to 5 May 2019|2019-05-03|2019-05-05",
        "It ran May 3-5, 2019, in Rome.|May 3-5, 2019|2019-05-03|2019-05-05",
        "It ran Nov. 18-Dec. 19, 2015, in Rome.|Nov. 18-Dec. 19, 2015|2015-11-18|2015-12-19",
        "Sales fell in the third quarter.|the third quarter|2025-07-01|2025-09-30",
        "Sales fell in Q3 2024.|Q3 2024|2024-07-01|2024-09-30",
        "Sales fell in the first half of last year.|the first half of last year|2025-01-01|2025-06-30",
        "It closed in the winter of 2024.|the winter of 2024|2024-12-01|2025-02-28",
        "It will close this spring.|this spring|2026-03-01|2026-05-31",
        "It fell in the last week of March.|the last week of March|2025-03-24|2025-03-30",
        "It meets on March 28 and 29.|March 28 and 29|2026-03-28|2026-03-29",
        "It will meet on 28 and 29 March.|28 and 29 March|2026-03-28|2026-03-29",
        "It has until May 10 to present a plan.|until May 10||2026-05-10",
        "It shut on 2026-01-30.|2026-01-30|2026-01-30|2026-01-30",
        "Monday, Feb. 9: The council meets.|Monday, Feb. 9|2026-02-09|2026-02-09",
        "The vote on Feb. 10: what to know.|Feb. 10|2026-02-10|2026-02-10",
        "The March elections were calm.|March|2025-03-01|2025-03-31",
        "March sales fell.|March|2025-03-01|2025-03-31",
        "Sales fell in March-May.|March-May|2025-03-01|2025-05-31",
        "Sales fell in Apr-June.|Apr-June|2025-04-01|2025-06-30",
        "Sales fell in Oct-Dec after all.|Oct-Dec|2025-10-01|2025-12-31",
        "In the nine-month period ended October 31 it fell.|the nine-month period ended October 31|2025-02-01|2025-10-31",
        "It rained in April, May and July.|May|2025-05-01|2025-05-31",
        "It must pay by end-March.|end-March|2026-03-21|2026-03-31",
        "The strike is on 26, 27 and 28 May 2026.|26, 27 and 28 May 2026|2026-05-26|2026-05-28",
        "It is off May 26, 27 and 28, 2026.|May 26, 27 and 28, 2026|2026-05-26|2026-05-28",
        "It is in the week beginning 7 December 2026.|the week beginning 7 December 2026|2026-12-07|2026-12-13",
        "Rents rise in the year beginning 1 April 2027.|the year beginning 1 April 2027|2027-04-01|2028-03-31",
        "Sales fell in the year to the end of June 2025.|the year to the end of June 2025|2024-07-01|2025-06-30",
        "Profit rose in the six months to September.|the six months to September|2025-04-01|2025-09-30",
      })
  void resolvesMonthsAndParts(String text, String surface, String from, String to) {
    assertDate(text, surface, from, to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It fell between 2018 and 2020.|between 2018 and 2020|2018-01-01|2020-12-31",
        "It fell in 2018–19.|2018–19|2018-01-01|2019-12-31",
        "Prices soared in the 1990s.|the 1990s|1990-01-01|1999-12-31",
        "Prices soared in the 19th century.|the 19th century|1800-01-01|1899-12-31",
        "Prices rose over the past two years.|the past two years|2024-02-06|2026-02-06",
        "Prices rose last quarter.|last quarter|2025-10-01|2025-12-31",
        "The 2008 financial crisis hit.|2008|2008-01-01|2008-12-31",
        "He left five years ago.|five years ago|2021-01-01|2021-12-31",
        "He retired in '98.|'98|1998-01-01|1998-12-31",
        "It opened 30 years ago this week.|30 years ago this week|1996-02-02|1996-02-08",
        "He won five years ago next month.|five years ago next month|2021-03-01|2021-03-31",
        "It shut a week ago Thursday.|a week ago Thursday|2026-01-29|2026-01-29",
        "It shut a year ago, Thursday's report says.|a year ago|2025-01-01|2025-12-31",
        "He left two weeks ago.|two weeks ago|2026-01-23|2026-01-23",
        "It opened half a century ago.|half a century ago|1976-01-01|1976-12-31",
        "It opened a half-century ago.|a half-century ago|1976-01-01|1976-12-31",
        "It opened a quarter of a century ago.|a quarter of a century ago|2001-01-01|2001-12-31",
        "It opened a quarter century ago.|a quarter century ago|2001-01-01|2001-12-31",
        "It opened half a decade ago.|half a decade ago|2021-01-01|2021-12-31",
        "It opened half a year ago.|half a year ago|2025-08-01|2025-08-31",
        "It opened a year and a half ago.|a year and a half ago|2024-08-01|2024-08-31",
        "It opened two and a half years ago.|two and a half years ago|2023-08-01|2023-08-31",
        "The core slowed around 2010.|2010|2010-01-01|2010-12-31",
        "About 1995, the mine shut.|1995|1995-01-01|1995-12-31",
        "It was the wettest week of the year.|the year|2026-01-01|2026-12-31",
        "It rained for most of the week.|the week|2026-02-02|2026-02-08",
        "He will leave in two weeks.|in two weeks|2026-02-20|2026-02-20",
        "It was the highest level since 2003.|2003|2003-01-01|2003-12-31",
        "The launch was delayed until October 2027.|October 2027|2027-10-01|2027-10-31",
        "It began in 1582: people were told.|1582|1582-01-01|1582-12-31",
        "It was a Friday deadline.|Friday|2026-02-06|2026-02-06",
        "It was founded in nineteen seventy-two.|nineteen seventy-two|1972-01-01|1972-12-31",
        "He fled after a nineteen seventy-two attack.|nineteen seventy-two|1972-01-01|1972-12-31",
      })
  void resolvesYears(String text, String surface, String from, String to) {
    assertDate(text, surface, from, to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He has lived there since 2019.|since 2019|2019-01-01|",
        "The border will stay shut until March.|until March||2026-03-31",
        "Nothing was heard after 5 May 2019.|after 5 May 2019|2019-05-06|",
        "It must be done before the end of the year.|before the end of the year||2026-12-31",
        "It is due on or before 31 March.|before 31 March||2026-03-31",
        "It starts on or after 31 March.|after 31 March|2026-03-31|",
        "Models of 2018 or later are safe.|2018 or later|2018-01-01|",
      })
  void leavesOpenEndsOpen(String text, String surface, String from, String to) {
    assertDate(text, surface, from, to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Shops were shut on Christmas Day.|Christmas Day|2025-12-25|2025-12-25",
        "Shops will shut at Easter.|Easter|2026-04-05|2026-04-05",
        "Shops will shut on Yom Kippur.|Yom Kippur|2026-09-21|2026-09-21",
        "Shops were shut during Hanukkah.|Hanukkah|2025-12-15|2025-12-22",
        "Shops will shut for Lunar New Year.|Lunar New Year|2026-02-17|2026-02-17",
        "Shops were shut on Diwali.|Diwali|2025-10-20|2025-10-20",
        "He flew home on Thanksgiving.|Thanksgiving|2025-11-27|2025-11-27",
        "He will speak on New Year’s Eve.|New Year’s Eve|2026-12-31|2026-12-31",
        "The fast of Ramadan will begin soon.|Ramadan|2026-02-18|2026-03-18",
      })
  void resolvesHolidays(String text, String surface, String from, String to) {
    assertDate(text, surface, from, to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The 9/11 attacks changed much.|9/11|2001-09-11|2001-09-11",
        "He enlisted after 9/11.|after 9/11|2001-09-12|",
        "The September 11 attacks changed much.|September 11|2001-09-11|2001-09-11",
        "The Sept. 11 terrorist attacks changed much.|Sept. 11|2001-09-11|2001-09-11",
        "The 11 September attacks changed much.|11 September|2001-09-11|2001-09-11",
        "The attacks of September 11 changed much.|September 11|2001-09-11|2001-09-11",
        "The September 11 attack killed two.|September 11|2025-09-11|2025-09-11",
        "On September 11 militants launched attacks.|September 11|2025-09-11|2025-09-11",
        "On November 13 attackers stormed a village.|November 13|2025-11-13|2025-11-13",
        "Since October 7 attacks on ships have grown.|Since October 7|2025-10-07|",
        "He spoke of Hamas's October 7 attack.|October 7|2023-10-07|2023-10-07",
        "The 7/7 bombings changed much.|7/7|2005-07-07|2005-07-07",
        "The October 7 Hamas-led attack changed much.|October 7|2023-10-07|2023-10-07",
        "The January 6 Capitol riot changed much.|January 6|2021-01-06|2021-01-06",
      })
  void knowsTheDaysThatGaveTheirNames(String text, String surface, String from, String to) {
    assertDate(text, surface, from, to);
  }

  @Test
  void knowsNoDayBeforeItsTime() {
    Article early =
        Article.builder("a")
            .text("The October 7 attack was short. His mark was 9/11 in the test.")
            .published("1999-12-31")
            .build();
    assertThat(spoken(early))
        .containsExactly("October 7 1999-10-07..1999-10-07", "9/11 null..null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Yom Kippur War was long.",
        "The Good Friday Agreement was signed.",
        "The Easter Rising was short.",
      })
  void takesNoDayForWhatIsCalledByIt(String text) {
    assertThat(annotate(text)).isEmpty();
  }

  @Test
  void countsFromTheLastDateMentioned() {
    String text =
        "He resigned on 5 May 2020. Two days later he left. The following week it rained.";
    assertThat(spoken(text))
        .containsExactly(
            "5 May 2020 2020-05-05..2020-05-05",
            "Two days later 2020-05-07..2020-05-07",
            "The following week 2020-05-11..2020-05-17");
  }

  @Test
  void countsNothingFromAnHourByARate() {
    assertThat(spoken("It opens three days a week from 8 a.m. to 6 p.m. there."))
        .containsExactly("three days null..null", "8 a.m. to 6 p.m. 2026-02-06..2026-02-06");
  }

  @Test
  void givesTheWholeWeekBefore() {
    assertThat(spoken("He fell ill on Monday. The week before, it rained. The day before, too."))
        .containsExactly(
            "Monday 2026-02-02..2026-02-02",
            "The week before 2026-01-26..2026-02-01",
            "The day before null..null");
  }

  @Test
  void comparesWithTheSamePeriodOfAnotherYear() {
    String text = "Sales rose in January compared to the same period last year.";
    assertThat(spoken(text))
        .containsExactly(
            "January 2026-01-01..2026-01-31", "the same period last year 2025-01-01..2025-01-31");
  }

  @ParameterizedTest
  @CsvSource({
    "The talks took 90 days., 90 days, DURATION",
    "They rested for three weeks., three weeks, DURATION",
    "The court sits every Friday., every Friday, REPEATED",
    "Prices are checked annually., annually, REPEATED",
    "Friday nights were for cards., Friday nights, REPEATED",
    "It was decades of Friday prayers., Friday, REPEATED",
    "He tired of years of Sunday night flights., Sunday night, REPEATED",
    "She was born on Feb. 29 1947., Feb. 29 1947, VAGUE",
    "He signs on every Monday and Friday., every Monday and Friday, REPEATED",
    "Profit rose in fiscal 2024., fiscal 2024, VAGUE",
    "Profit rose in fiscal year 2022-2023., fiscal year 2022-2023, VAGUE",
    "Profit rose in the 2022/23 fiscal year., 2022/23 fiscal year, VAGUE",
    "He has recently moved., recently, VAGUE",
  })
  void givesNoDaysToLengthsAndRepeatedTimes(String text, String surface, DateMention.Kind kind) {
    DateMention mention = only(text);
    assertThat(mention.span().in(text)).isEqualTo(surface);
    assertThat(mention.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He may march on, a second time, in the sun.",
        "Some 2000 people and 1500 jobs went to the Boeing 787 plant.",
        "It cost $2010 and 2,024 euros, or 2015%.",
        "Theresa May and April Jones spoke to Mr March.",
        "Envoys from Rome and Jan Novak of Brno signed the March for Life.",
        "The May government fell.",
        "He told Radio 4's Today programme so, and then the Today show.",
        "Prices fall and waters spring from the ground.",
        "Call 555-2019 about file 133-03-03-2020.",
        "It is far from the Sun... about as far as Pluto, and he had a night shift.",
        "We had Sunday lunch at six, in one more winter.",
        "It fell on a Saturday, and will be a Tuesday next.",
        "He made it to the 15th and final round.",
        "See https://example.org/events/september-11-1973-the-day or www.example.com/2021/05/03.",
        "At the same time the Long March 3 rocket went up.",
        "The summer sun wore it down, and he bought winter boots.",
        "Parliament's winter session opened.",
        "It drew around 2010 people, at about 2010, he said.",
      })
  void passesOverOrdinaryWordsAndFigures(String text) {
    assertThat(annotate(text)).isEmpty();
  }

  @Test
  void readsNumbersTheWayTheOutletDoes() {
    Article american = article("It began on 5/12/2024.").build();
    assertThat(spoken(american)).containsExactly("5/12/2024 2024-05-12..2024-05-12");
    Article british = article("It began on 5/12/2024.").language("en-GB").build();
    assertThat(spoken(british)).containsExactly("5/12/2024 2024-12-05..2024-12-05");
    Article unambiguous = article("From 25/12/2023, and on 5/12/2024.").build();
    assertThat(spoken(unambiguous)).contains("5/12/2024 2024-12-05..2024-12-05");
    Article spelled = article("The defence programme began on 5/12/2024.").build();
    assertThat(spoken(spelled)).containsExactly("5/12/2024 2024-12-05..2024-12-05");
    Article dotted = article("It began on 5.12.2024.").build();
    assertThat(spoken(dotted)).containsExactly("5.12.2024 2024-12-05..2024-12-05");
  }

  @Test
  void takesTheDatelineWhereThePublicationDateIsMissing() {
    Article article =
        Article.builder("a")
            .text("MUSCAT, Feb 6, 2026 (Reuters) - Talks resumed on Thursday.")
            .build();
    assertThat(spoken(article))
        .containsExactly("Feb 6, 2026 2026-02-06..2026-02-06", "Thursday 2026-02-05..2026-02-05");
  }

  @Test
  void leavesRelativeDatesVagueWithoutAReference() {
    Article article = Article.builder("a").text("He came on Friday, as in May 2016.").build();
    assertThat(spoken(article))
        .containsExactly("Friday null..null", "May 2016 2016-05-01..2016-05-31");
  }

  @Test
  void takesTodayInTheZoneOfTheOutlet() {
    Article article =
        Article.builder("a")
            .text("It rained today.")
            .published("2026-02-06T01:30:00+09:00")
            .build();
    assertThat(spoken(article)).containsExactly("today 2026-02-06..2026-02-06");
  }

  private static void assertDate(String text, String surface, String from, String to) {
    String days = surface + " " + from + ".." + to;
    assertThat(spoken(text)).contains(days);
  }

  private static DateMention only(String text) {
    List<DateMention> mentions = annotate(text);
    assertThat(mentions).hasSize(1);
    return mentions.get(0);
  }

  private static Article.Builder article(String text) {
    return Article.builder("a").text(text).published(PUBLISHED);
  }

  private static List<DateMention> annotate(String text) {
    return new DateAnnotator().annotate(ArticleText.of(article(text).build()));
  }

  private static List<String> spoken(String text) {
    return spoken(article(text).build());
  }

  private static List<String> spoken(Article article) {
    return new DateAnnotator()
        .annotate(ArticleText.of(article)).stream()
            .map(m -> m.span().in(article.text()) + " " + m.from() + ".." + m.to())
            .toList();
  }
}
