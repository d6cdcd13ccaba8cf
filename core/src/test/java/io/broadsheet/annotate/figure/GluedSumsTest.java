package io.broadsheet.annotate.figure;

import static io.broadsheet.annotate.figure.WrittenFigures.figures;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums whose currency and number are one word. */
class GluedSumsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The plan costs RM79 a month.|RM79 79 MYR",
        "It lost RM3.06 million.|RM3.06 million 3060000 MYR",
        "It earned RM2.7m, or RM1,200,500 a day.|RM2.7m 2700000 MYR, RM1,200,500 1200500 MYR",
        "The bridge cost Rs500 crore.|Rs500 crore 5000000000 INR",
        "The state gave INR1 trillion.|INR1 trillion 1000000000000 INR",
        "It owes N5bn and R500m.|N5bn 5000000000 NGN, R500m 500000000 ZAR",
        "The house is worth $US55,931,000.|$US55,931,000 55931000 USD",
        "It paid $A2.5 million and $NZ40.|$A2.5 million 2500000 AUD, $NZ40 40 NZD",
        "It rose from RM5 to RM7.50.|RM7.50 7.5 MYR",
        "Petrol is at N850 per litre, and N12 against the dollar.|N850 850 NGN, N12 12 NGN",
        "Profit fell to SR103.37 billion.|SR103.37 billion 103370000000 SAR",
        "He was fined N500, 000 or N1,250,000.|N500, 000 500000 NGN, N1,250,000 1250000 NGN",
      })
  void readsCurrencyAndNumberInOneWord(String text, String figures) {
    assertThat(figures(text)).hasToString("[" + figures + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The G20 met in hall B12.",
        "He flew an A320 and a B52 along the R5 and the N1.",
        "Fill in the EUR1 form.",
        "It tests for COVID19.",
        "It cost N\u0665\u0660\u0660, not RM\u096B\u0966.",
      })
  void leavesCodesAlone(String text) {
    assertThat(figures(text)).isEmpty();
  }
}
