package io.broadsheet.annotate.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.Article;
import io.broadsheet.article.DateMention;
import io.broadsheet.article.Figure;
import io.broadsheet.article.Figure.Bound;
import io.broadsheet.article.TextSpan;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureAnnotatorTest {

  private static List<Figure> figures(String text) {
    return annotate(text, List.of());
  }

  private static List<Figure> annotate(String text, List<DateMention> dates) {
    Article article = Article.builder("a").text(text).build();
    return new FigureAnnotator().annotate(ArticleText.of(article), dates);
  }

  @ParameterizedTest
  @ValueSource(strings = {"40C in the shade", "104F", "19F seeks room", "7C, 8F"})
  void readsLettersBehindTheNumberThatATextBeginsWith(String text) {
    assertThatCode(() -> figures(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"It was hot (113F).", "“It was 113F.”", "“It was 113F,” he said."})
  void readsDegreesBeforeTwoMarks(String text) {
    assertThat(figures(text))
        .extracting(Figure::value, Figure::unit)
        .containsExactly(tuple(113.0, "fahrenheit"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The yard employs 4,250 welders and cooks.              | 4,250              | 4250      |
          The loan was worth $32.5 billion in all.               | $32.5 billion      | 3.25e10   | USD
          It lent the city £3bn last spring.                     | £3bn               | 3e9       | GBP
          A fine of US$5 million was paid.                       | US$5 million       | 5e6       | USD
          Tickets cost 20 euros at the door.                     | 20 euros           | 20        | EUR
          Bread went up by 50 cents.                             | 50 cents           | 0.5       | USD
          Shares fell to 412p in London.                         | 412p               | 4.12      | GBP
          It rose by a quarter of a percentage point.            | a quarter of a percentage point | 0.25 | percentage point
          It rose by half a percentage point.                    | half a percentage point | 0.5  | percentage point
          The state owes 12 trillion rials.                      | 12 trillion rials  | 1.2e13    | IRR
          It paid 3 million Swiss francs.                        | 3 million Swiss francs | 3e6   | CHF
          Prices rose by 6.4 per cent.                           | 6.4 per cent       | 6.4       | percent
          Support fell to 31% in the north.                      | 31%                | 31        | percent
          Prices rose by 3.5pc in a year.                        | 3.5pc              | 3.5       | percent
          Some 40 pc of voters agreed.                           | 40 pc              | 40        | percent
          It cut the rate by 0.5 percentage points.              | 0.5 percentage points | 0.5    | percentage point
          There were 27 people on the ferry.                     | 27 people          | 27        | person
          Police made 51 arrests.                                | 51 arrests         | 51        | person
          The quake killed 12 Chilean miners.                    | 12 Chilean miners  | 12        | person
          Some 1.2m people fled.                                 | 1.2m people        | 1.2e6     | person
          They sold two dozen ships.                             | two dozen          | 24        |
          It grew to half a million homes.                       | half a million     | 500000    |
          One-third of the crop was lost.                        | One-third          | 0.333333  |
          Nearly one in five households cannot pay.              | one in five        | 0.2       |
          Three in 10 said so.                                   | Three in 10        | 0.3       |
          About 1 in 4 children go hungry.                       | 1 in 4             | 0.25      |
          Two out of three voters stayed at home.                | Two out of three   | 0.666667  |
          Some 12 in every 100 parcels are lost.                 | 12 in every 100    | 0.12      |
          One in every 100 parcels is lost.                      | One in every 100   | 0.01      |
          The odds are one in a million.                         | one in a million   | 0.000001  |
          A quarter of the crop was lost.                        | A quarter          | 0.25      |
          The plan needs three and a half million bricks.        | three and a half million | 3.5e6 |
          The wall is 45 km long.                                | 45 km              | 45        | kilometre
          They bought a 45-acre farm.                            | 45-acre            | 45        | acre
          The lake covers 190 square miles.                      | 190 square miles   | 190       | square mile
          The lake covers 190 km² now.                           | 190 km²            | 190       | square kilometre
          Winds blew at 120 miles an hour.                       | 120 miles an hour  | 120       | mile per hour
          It was -5°C at dawn.                                   | -5°C               | -5        | celsius
          It was -12C at dawn.                                   | -12C               | -12       | celsius
          The melt runs at 5,400C inside.                        | 5,400C             | 5400      | celsius
          It was 104F at noon.                                   | 104F               | 104       | fahrenheit
          It was 104°F at noon.                                  | 104°F              | 104       | fahrenheit
          Sweets went up by 54c a bag.                           | 54c                | 0.54      | USD
          The error is plus or minus 2.9 percentage points.      | 2.9 percentage points | 2.9    | percentage point
          The error is ±3 points.                                | 3 points           | 3         | point
          The error is +/-3 points.                              | 3 points           | 3         | point
          Ann Lowe, 46, of Mill Lane, was jailed.                | 46                 | 46        | year
          Police held Ann Lowe, 46.                              | 46                 | 46        | year
          Mr Lowe, 46, told the court so.                        | 46                 | 46        | year
          Lowe, 46, told the court so.                           | 46                 | 46        | year
          A man, 22, was held.                                   | 22                 | 22        | year
          A village councillor, 47, was held.                    | 47                 | 47        | year
          The jogger, 35, was not hurt.                          | 35                 | 35        | year
          He turns 60 next month.                                | 60                 | 60        | year
          She was just 19 at the time of it.                     | 19                 | 19        | year
          The cook, who is 45, was held.                         | 45                 | 45        | year
          They got ten (10) years in jail.                       | ten (10) years     | 10        | year
          It must pay two million (2,000,000) dollars.           | two million (2,000,000) dollars | 2e6 | USD
          Ann Lowe (37), a cook, was held.                       | 37                 | 37        | year
          Their son, now 12, was there.                          | 12                 | 12        | year
          She is the widow of Omar al-Haddad, 46.                | 46                 | 46        | year
          She died at the age of 84.                             | 84                 | 84        | year
          The field pumps 40,000 barrels per day.                | 40,000 barrels per day | 40000 | barrel per day
          He is 6 feet 3 inches tall.                            | 6 feet 3 inches    | 6.25      | foot
          A 49-year-old was held.                                | 49-year-old        | 49        | year
          The farmer, aged 49, was held.                         | 49                 | 49        | year
          The strike lasted 90 days.                             | 90 days            | 90        | day
          It cost 25 lakh rupees.                                | 25 lakh rupees     | 2.5e6     | INR
          Then Sh 500 was paid.                                  | Sh 500             | 500       | KES
          They chose two MPs.                                    | two MPs            | 2         | person
          It cost QR27bn to build.                               | QR27bn             | 27e9      | QAR
          It cost N$2,25 billion to build.                       | N$2,25 billion     | 2.25e9    | NAD
          It cost R2,5 billion to build.                         | R2,5 billion       | 2.5e9     | ZAR
          Some 92,2 million were there.                          | 92,2 million       | 92.2e6    |
          It cost GH¢200 to build.                               | GH¢200             | 200       | GHS
          It cost P300 million to build.                         | P300 million       | 300e6     | PHP
          It cost Frw 500 to build.                              | Frw 500            | 500       | RWF
          It cost EC$40 to build, not G.                         | EC$40              | 40        | XCD
          They had a one-in-five chance.                         | one-in-five        | 0.2       |
          He lost fourteen pounds of weight.                     | fourteen pounds    | 14        | pound
          The house sold for 340,000 pounds.                     | 340,000 pounds     | 340000    | GBP
          """)
  void readsValueAndUnit(String text, String surface, double value, String unit) {
    List<Figure> figures = figures(text);
    assertThat(figures).hasSize(1);
    Figure figure = figures.get(0);
    assertThat(figure.span().in(text)).isEqualTo(surface);
    assertThat(figure.value()).isCloseTo(value, Percentage.withPercentage(0.001));
    assertThat(figure.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Boeing 737 landed in Oslo.",
        "The Airbus A380 landed on 9 October.",
        "She bought an iPhone 4 there.",
        "They won the vote 52-35 that night.",
        "The shop opens at 9.30am and at 5:30 too.",
        "It was built in 1987 and sold on May 4.",
        "He lives at 12 Harbour Street.",
        "Call 0800 555-0100 for help.",
        "Call +44 20 7946 0958 or (212) 555-0199 or +1 212 555 0199.",
        "He came 5th in the 1980s.",
        "COVID-19 closed Highway 35.",
        "The one you mean is in section 12.",
        "It was beaten by Gemini 2.5 Pro and Claude 3.5 Sonnet.",
        "He was booked under sections 302 and 34, and by articles 14, 19 and 21.",
        "See http://example.com/p?id=77&n=12 there.",
        "Article 5 was drafted by Group No. 7.",
        "It shows films in 1080p or more.",
        "The Boeing 777F landed, and the Chrysler 300C left.",
        "He sat in seat 14C, near row 12F.",
        "The fund sent in the 13F filing.",
        "No one knows one another on a one-way street.",
        "At one point they were back to square one.",
        "It was day one for her, his number one fan.",
        "He dialled 999, and you can call 101 or ring 0800 555111.",
        "Ring 01632 960 471 or quote log 482.",
        "Calls to 911 came in, and a 911 dispatcher heard one.",
        "She dialed 911 twice. A 999 operator answered. The helpline 116 is open.",
        "She rose at 6.20 in the morning.",
        "Caesar brought it in in 46 BC.",
        "It stood from 44 B.C. to 190 A.D. there.",
        "He went 3-for-5 for the Bears (13-54).",
        "Her book is number two in the charts, at seven on the dot.",
        "It opened at 7 today and meets on March 3 and 17.",
        "He waited for a year and a half.",
        "She won 6-7 (4), 7-5, 6-3 from 4-all.",
        "The tie ended in a 2-all draw at 40-love.",
        "He runs the Seven Forks dams and the Seven Sisters walk.",
        "The Group of Seven and the Five Star party met.",
        "It asked once a quarter under section 20 (3) and Article 5(2).",
        "They cited 1) him in uniform and 2) his songs.",
        "They left one after the other, and K200,000 is none.",
        "It is one among the old ones, in the lower half of the list.",
      })
  void leavesNumbersThatAreNoFigures(String text) {
    assertThat(figures(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He scored two in five games.",
        "It rained twice, and one in 10 days was dry.",
        "The bomb killed two in three attacks.",
        "There was one in 2019.",
        "They sold 12 in 20 shops.",
        "They are number 1 in 5 countries.",
      })
  void takesNoCountForAShare(String text) {
    assertThat(figures(text)).noneMatch(figure -> figure.value() < 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          More than 11,280 cases are open.       | AT_LEAST
          At least 40 homes burned.              | AT_LEAST
          No fewer than 40 homes burned.         | AT_LEAST
          Up to 40 homes burned.                 | AT_MOST
          Fewer than 40 homes burned.            | AT_MOST
          About 40 homes burned.                 | ABOUT
          An estimated $40 million was lost.     | ABOUT
          Repairs took 40 weeks or more.         | AT_LEAST
          Fire burned 40 homes.                  | EXACT
          """)
  void readsTheBound(String text, Bound bound) {
    assertThat(figures(text)).hasSize(1).first().extracting(Figure::bound).isEqualTo(bound);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In Ohio, 46, or nearly half, agreed.",
        "The party won Kent, 46, and Essex, 38.",
        "The league has Leeds, 46, Hull, 44, and Derby, 40.",
        "The goals came from Ann Lowe (46), Bo Li (60) and others.",
        "Of those in New York, 46, he said, were new.",
      })
  void takesNoCountForAnAge(String text) {
    assertThat(figures(text)).isNotEmpty().allMatch(figure -> figure.unit() == null);
  }

  @Test
  void readsAgesOneAfterAnother() {
    assertThat(figures("The dead are Ann Lowe, 46, her son Tom Lowe, 12, and Bo Li, 30."))
        .extracting(Figure::value, Figure::unit)
        .containsExactly(tuple(46.0, "year"), tuple(12.0, "year"), tuple(30.0, "year"));
    assertThat(figures("It is for boys aged between 5 and 11, and girls aged 6 to 12."))
        .extracting(Figure::value, Figure::unit)
        .containsExactly(
            tuple(5.0, "year"), tuple(11.0, "year"), tuple(6.0, "year"), tuple(12.0, "year"));
  }

  @Test
  void sharesTheUnitOfARange() {
    assertThat(figures("Prices rose by 10 to 12 percent, and cost $5-6 million to hold."))
        .extracting(Figure::value, Figure::unit)
        .containsExactly(
            tuple(10.0, "percent"), tuple(12.0, "percent"), tuple(5e6, "USD"), tuple(6e6, "USD"));
  }

  @Test
  void sharesNoUnitOrScaleOfWhatIsReached() {
    assertThat(figures("Sales rose 46% to $6.32 billion, spending by a third to $4 billion."))
        .extracting(Figure::value, Figure::unit)
        .containsExactly(
            tuple(46.0, "percent"), tuple(6.32e9, "USD"), tuple(1 / 3.0, null), tuple(4e9, "USD"));
  }

  @Test
  void endsANumberBeforeTheNext() {
    assertThat(figures("It was 47 million two weeks ago. It paid $3 million and two cars."))
        .extracting(Figure::value)
        .containsExactly(47e6, 2.0, 3e6, 2.0);
    assertThat(figures("It made 3 million two hundred thousand, and 6 million and four hundred."))
        .extracting(Figure::value)
        .containsExactly(3.2e6, 6.0004e6);
  }

  @Test
  void leavesOutTheNumbersOfDaysButNotOfDurations() {
    String text = "It burned for 3 days in the last 12 months.";
    DateMention burned =
        new DateMention(new TextSpan(14, 20), DateMention.Kind.DURATION, null, null);
    DateMention last = new DateMention(new TextSpan(24, 42), DateMention.Kind.VAGUE, null, null);
    assertThat(annotate(text, List.of(burned, last)))
        .extracting(figure -> figure.span().in(text))
        .containsExactly("3 days");
  }

  @Test
  void readsRandomTextWithoutError() {
    long seed = Long.getLong("broadsheet.seed", 1);
    System.out.println("seed " + seed);
    Random dice = new Random(seed);
    String[] parts =
        ("12 3,4 1.5 $ £ % - – a half hundred and thousand million one twenty fifths quarter of "
                + "point over to between minus Boeing No . , ( ) / km ² ° C USD people dozen third "
                + "score 1/2 ½ m b bn 0 000 999999999999999999999999 € feet in cents old year é 🎉 م "
                + "out every pc games N R5 RM7 Rs \u0665 \uA9F0")
            .split(" ", -1);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        text.append(parts[dice.nextInt(parts.length)]).append(dice.nextInt(3) == 0 ? "" : " ");
      }
      String made = text.toString();
      assertThat(figures(made)).allSatisfy(f -> assertThat(f.span().in(made)).isNotBlank());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "\"",
        "hundred and ",
        "1-",
        "1 ",
        "million ",
        "a ",
        "$",
        "½",
        "1/",
        "one ",
        "🎉",
        "שלום "
      })
  void takesTimeInProportionToTheText(String part) {
    String text = part.repeat(1_000_000 / part.length());
    long before = System.nanoTime();
    figures(text);
    assertThat((System.nanoTime() - before) / 1e9).isLessThan(30.0);
  }
}
