package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.query.ArticleCount;
import io.broadsheet.query.FacetResult;
import io.broadsheet.query.SearchResult;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of a view that is not the newest. */
class WarningsTest {

  private static final List<String> OLDER = List.of("as of 2 s ago");
  private static final List<String> LEFT_OUT = List.of("a bracket was left out");

  @Test
  void resultOfAnOlderViewIsPartial() {
    SearchResult found =
        new SearchResult(
            "ferry",
            new ArticleCount(0, ArticleCount.Relation.EXACT),
            Duration.ofMillis(1),
            LEFT_OUT,
            false,
            List.of(),
            null,
            null);
    SearchResult older = Warnings.added(found, OLDER);
    assertThat(older.warnings()).containsExactly("a bracket was left out", "as of 2 s ago");
    assertThat(older.partial()).isTrue();
    assertThat(Warnings.added(found, List.of())).isEqualTo(found);
  }

  @Test
  void countsOfAnOlderViewArePartial() {
    FacetResult counted = new FacetResult(0, List.of(), List.of(), null, LEFT_OUT, false);
    FacetResult older = Warnings.added(counted, OLDER);
    assertThat(older.warnings()).containsExactly("a bracket was left out", "as of 2 s ago");
    assertThat(older.partial()).isTrue();
    assertThat(Warnings.added(counted, List.of())).isEqualTo(counted);
  }
}
