package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.PublicationTime;
import io.broadsheet.query.ArticleRef;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupOrderTest {

  private static final long SEED = Long.getLong("broadsheet.seed", 1);

  private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

  private record Group(List<Integer> docs, ArticleRef first) {}

  private static Group group(int doc, int size, String id, @Nullable PublicationTime published) {
    List<Integer> docs = IntStream.range(doc, doc + size).boxed().toList();
    return new Group(docs, new ArticleRef(id, "", null, published, null));
  }

  private static List<Group> ordered() {
    return List.of(
        group(0, 300, "z", null),
        group(300, 2, "d", PublicationTime.on(LocalDate.of(1969, 7, 20))),
        group(310, 2, "c", PublicationTime.on(DAY)),
        group(320, 2, "b", PublicationTime.at(ZonedDateTime.parse("2026-03-03T00:00:00.5Z"))),
        group(330, 2, "a", null),
        group(340, 1, "a", PublicationTime.on(DAY)),
        group(341, 1, "ab", PublicationTime.on(DAY)),
        group(342, 1, "b", PublicationTime.on(DAY)));
  }

  private static <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, new Random(SEED));
    return shuffled;
  }

  private static List<List<Integer>> given(@Nullable TemporaryFolder folder, List<Group> groups)
      throws IOException {
    List<List<Integer>> given = new ArrayList<>();
    try (GroupOrder order = new GroupOrder(folder)) {
      for (Group group : groups) {
        order.add(group.docs, group.first);
      }
      assertThat(order.forEach(given::add)).isEqualTo(groups.size());
    }
    return given;
  }

  @Test
  void givesLargestFirstThenByTimeThenById() throws IOException {
    assertThat(given(null, shuffled(ordered())))
        .as("seed %s", SEED)
        .isEqualTo(ordered().stream().map(Group::docs).toList());
  }

  @Test
  void sortsMoreThanFitsItsMemoryInFolderThatGoes() throws IOException {
    List<Group> many = new ArrayList<>();
    for (int doc = 0; doc < 500_000; doc++) {
      many.add(group(doc, 1, String.format(Locale.ROOT, "%012d", doc), PublicationTime.on(DAY)));
    }
    TemporaryFolder waiting = new TemporaryFolder("groups");
    assertThat(given(waiting, shuffled(many)))
        .as("seed %s", SEED)
        .isEqualTo(many.stream().map(Group::docs).toList());
    assertThat(waiting.path()).doesNotExist();
  }
}
