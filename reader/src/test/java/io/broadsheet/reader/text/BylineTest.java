package io.broadsheet.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BylineTest {

  @Test
  void findsNames() {
    assertThat(Byline.names("By Ann Lee")).containsExactly("Ann Lee");
    assertThat(Byline.names("By Ann Lee, Bo Ray and Jo van Dam"))
        .containsExactly("Ann Lee", "Bo Ray", "Jo van Dam");
    assertThat(Byline.names("ANN LEE, BO RAY")).containsExactly("ANN LEE", "BO RAY");
    assertThat(Byline.names("By Ann Lee and Bo Press")).containsExactly("Ann Lee", "Bo Press");
    assertThat(Byline.names("Von Anna Lehmann, hw")).containsExactly("Anna Lehmann");
  }

  @Test
  void leavesOutOfficesAndHouses() {
    assertThat(Byline.names("By Ann Lee, Harbour Wire Political Correspondent"))
        .containsExactly("Ann Lee");
    assertThat(Byline.names("Ann Lee, The Harbour Database")).containsExactly("Ann Lee");
    assertThat(Byline.names("Ann Lee / Harbour.example")).containsExactly("Ann Lee");
    assertThat(Byline.names("Ann Lee, HW and Bo Ray, HW")).containsExactly("Ann Lee", "Bo Ray");
  }

  @Test
  void leavesOutWhereTheyAreAndHowTheyAreReached() {
    assertThat(Byline.names("By Ann Lee in Berlin and Bo Ray in the Hague"))
        .containsExactly("Ann Lee", "Bo Ray");
    assertThat(Byline.names("Von Anna Lehmann (ale) und Bernd Rau (HW)"))
        .containsExactly("Anna Lehmann", "Bernd Rau");
    assertThat(Byline.names("Ann Lee @annlee, ann.lee@harbour.example")).containsExactly("Ann Lee");
    assertThat(Byline.names("Ann Lee Feb. 3, 2026")).containsExactly("Ann Lee");
    assertThat(Byline.names("By Ann Lee | Published: 3 February 2026")).containsExactly("Ann Lee");
    assertThat(Byline.names("By Ann Lee – Harbour Press")).containsExactly("Ann Lee");
  }

  @Test
  void leavesOutOfficesWithoutComma() {
    assertThat(Byline.names("By Ann Lee Staff Writer")).containsExactly("Ann Lee");
    assertThat(Byline.names("Harbour Staff Reporter")).containsExactly("Harbour Staff Reporter");
    assertThat(Byline.names("이현주 기자")).containsExactly("이현주");
    assertThat(Byline.names("文：田中宏、佐藤健一")).containsExactly("田中宏", "佐藤健一");
  }

  @Test
  void findsAgencies() {
    assertThat(Byline.names("dpa")).containsExactly("dpa");
    assertThat(Byline.names("Harbour Press and AFP")).containsExactly("Harbour Press", "AFP");
    assertThat(Byline.names("Ann Lee, AFP")).containsExactly("Ann Lee");
  }

  @Test
  void findsNobodyWhereNobodyIsNamed() {
    assertThat(Byline.names(null)).isEmpty();
    assertThat(Byline.names(" ")).isEmpty();
    assertThat(Byline.names("By ")).isEmpty();
    assertThat(Byline.names("al/br/hw")).isEmpty();
    assertThat(Byline.names("آن لي")).containsExactly("آن لي");
  }
}
