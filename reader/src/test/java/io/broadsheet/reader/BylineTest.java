package io.broadsheet.reader;

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
  void findsNobodyWhereNobodyIsNamed() {
    assertThat(Byline.names(null)).isEmpty();
    assertThat(Byline.names(" ")).isEmpty();
    assertThat(Byline.names("By ")).isEmpty();
    assertThat(Byline.names("al/br/hw")).isEmpty();
    assertThat(Byline.names("آن لي")).containsExactly("آن لي");
  }
}
