package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.story.CopyGroup;
import io.broadsheet.story.GroupVisitor;
import io.broadsheet.story.Story;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleGroupsTest {

  private static final String WIRE =
      "The ferry Saint Aldric ran aground off Port Merrow on Tuesday with 214 passengers on board,"
          + " the coast guard said.\n\n"
          + "Captain Tomas Ereve told harbor officials that the rudder had failed at 5.40 am. Two"
          + " tugboats from Merrow and a helicopter of the defense ministry took part in the"
          + " rescue.\n\n"
          + "Nobody was hurt. The company, Velland Lines, canceled all crossings to the Skerrin"
          + " islands until Friday and organized 11 buses for the travelers.\n\n"
          + "It was the third accident of the 1978-built ship in four years. Transport minister"
          + " Ilse Quandt called for an inquiry.";

  private static final String REPRINT =
      "MERROW (Agency) - The ferry Saint Aldric ran aground off Port Merrow on Tuesday with 214"
          + " passengers aboard, said the coast guard.\n\n"
          + "Local hotels said they had offered rooms to those stranded.\n\n"
          + "Captain Tomas Ereve told harbour officials the rudder failed at 5.40 am. Two tugboats"
          + " from Merrow and a helicopter of the defence ministry took part in the rescue.\n\n"
          + "No one was hurt. Velland Lines cancelled all crossings to the Skerrin islands until"
          + " Friday and organised 11 buses for the travellers.";

  private static final String OWN_REPORT =
      "Grace Obuya was asleep when the floor tilted. \"Everything slid, the cups, the luggage, my"
          + " daughter,\" said the teacher, one of more than 200 people taken off the Saint Aldric"
          + " after it struck rocks near Port Merrow.\n\n"
          + "By noon Velland Lines had no answer to the question of why a ship of that age still"
          + " sails to the Skerrin islands. Ilse Quandt, the transport minister, wants to know too.";

  private static String bulletin(String town, String level, String change, String rain) {
    return "The river level at "
        + town
        + " stood at "
        + level
        + " metres this morning, up "
        + change
        + " centimetres in 24 hours, the regional water board said. Navigation is open for vessels"
        + " of all classes. The water board expects the level to rise slowly, with "
        + rain
        + " millimetres of rain forecast in the upper valley. New readings are published every"
        + " three hours.";
  }

  private static Article article(String id, String title, int day, String text) {
    return Article.builder(id)
        .title(title)
        .text(text)
        .source("Outlet " + id)
        .published(PublicationTime.on(LocalDate.of(2026, 3, day)))
        .build();
  }

  private static List<Article> articles() {
    return List.of(
        article("wire", "Ferry aground off Port Merrow", 3, WIRE),
        article("reprint", "Hundreds rescued from ship", 4, REPRINT),
        article("own", "\"Everything slid\": night on the Saint Aldric", 4, OWN_REPORT),
        article("river-a", "River level", 3, bulletin("Oxley", "3.42", "12", "25")),
        article("river-b", "River level", 4, bulletin("Tarnford", "1.87", "31", "8")));
  }

  private static NewsIndex index(Path folder, List<Article> articles) throws IOException {
    NewsIndex index = NewsIndex.open(folder);
    for (Article article : articles) {
      index.add(article);
    }
    return index;
  }

  private static Set<Set<String>> texts(NewsIndex index) throws IOException {
    return index.duplicates().stream().map(g -> ids(g.articles())).collect(Collectors.toSet());
  }

  private static Set<Set<String>> events(NewsIndex index) throws IOException {
    return index.stories().stream().map(s -> ids(s.articles())).collect(Collectors.toSet());
  }

  private static Set<String> ids(List<ArticleRef> articles) {
    return articles.stream().map(ArticleRef::id).collect(Collectors.toSet());
  }

  @Test
  void groupsReprintWithItsTextAndKeepsOtherReportAndBulletinsApart(@TempDir Path folder)
      throws IOException {
    try (NewsIndex index = index(folder, articles())) {
      assertThat(texts(index))
          .containsExactlyInAnyOrder(
              Set.of("wire", "reprint"), Set.of("own"), Set.of("river-a"), Set.of("river-b"));
    }
  }

  @Test
  void reportsOfTwoDesksThatTellTheSameFactsAreTwoTexts(@TempDir Path folder) throws IOException {
    String one =
        "A woman of 61 was killed on Thursday evening when a lorry hit her on Harrow Street in"
            + " Oxley and drove away, police said.\n\n"
            + "Officers stopped the driver, Milo Tarrant, 38, a few streets further on Quay Road."
            + " He was charged with drunk driving and with leaving the scene of an accident.\n\n"
            + "Ines Varga had just left her car. She died at Saint Anne's Hospital.";
    String other =
        "Ines Varga, 61, had parked at the kerb of Harrow Street in Oxley when a lorry struck the"
            + " mother of two, according to police. Its driver fled.\n\n"
            + "Milo Tarrant, 38, was found on Quay Road shortly after the crash on Thursday evening."
            + " Prosecutors accuse him of drunk driving and of leaving the scene.\n\n"
            + "Varga was taken to Saint Anne's Hospital, where she died.";
    List<Article> articles =
        List.of(
            article("one", "Woman killed in Oxley hit-and-run", 6, one),
            article("other", "Driver charged after Oxley hit-and-run", 6, other));
    try (NewsIndex index = index(folder, articles)) {
      assertThat(texts(index)).containsExactlyInAnyOrder(Set.of("one"), Set.of("other"));
      assertThat(events(index)).containsExactly(Set.of("one", "other"));
    }
  }

  /** Keeps what it is given. */
  private static final class Kept<G> implements GroupVisitor<G> {
    private final List<G> groups = new ArrayList<>();
    private final List<Long> done = new ArrayList<>();
    private final Set<Long> all = new HashSet<>();

    @Override
    public void group(G group) {
      groups.add(group);
    }

    @Override
    public void progress(long done, long all) {
      assertThat(groups).as("no progress once groups come").isEmpty();
      this.done.add(done);
      this.all.add(all);
    }
  }

  @Test
  void givesGroupsOneByOneAfterWordOfProgress(@TempDir Path folder) throws IOException {
    try (NewsIndex index = index(folder, articles())) {
      Kept<CopyGroup> copies = new Kept<>();
      index.duplicates(copies);
      assertThat(copies.groups).hasSize(4).isEqualTo(index.duplicates());
      assertThat(copies.done).containsExactly(2L, 3L, 4L, 5L);
      assertThat(copies.all).containsExactly(5L);
      Kept<Story> stories = new Kept<>();
      index.stories(stories);
      assertThat(stories.groups).isEqualTo(index.stories());
      // Five articles for their copies, and then four texts, told as if they were five.
      assertThat(stories.done).containsExactly(2L, 3L, 4L, 5L, 6L, 8L, 9L, 10L);
      assertThat(stories.all).containsExactly(10L);
    }
  }

  @Test
  void givesNoMoreGroupsToVisitorThatFails(@TempDir Path folder) throws IOException {
    try (NewsIndex index = index(folder, articles())) {
      List<CopyGroup> given = new ArrayList<>();
      GroupVisitor<CopyGroup> full =
          group -> {
            given.add(group);
            throw new IOException("no space left");
          };
      assertThatThrownBy(() -> index.duplicates(full))
          .isInstanceOf(IOException.class)
          .hasMessage("no space left");
      assertThat(given).hasSize(1);
    }
  }

  @Test
  void failuresOfVisitorArePassedOnAsTheyAre(@TempDir Path folder) throws IOException {
    try (NewsIndex index = index(folder, articles())) {
      IOException gone = new NoSuchFileException("report.tsv");
      assertThatThrownBy(() ->
              index.duplicates(group -> {
                throw gone;
              }))
          .isSameAs(gone);
      RuntimeException fault = new IllegalStateException("closed");
      assertThatThrownBy(() ->
              index.stories(group -> {
                throw fault;
              }))
          .isSameAs(fault);
    }
  }

  private static String closure(String town, String road, String from, int... numbers) {
    return "Drivers in "
        + town
        + " must expect delays from Tuesday night, when the "
        + road
        + " is shut between junctions "
        + numbers[0]
        + " and 7 for new drains. The road stays shut from "
        + from
        + " in the evening until five in the morning for 6 weeks, the county council said. Traffic"
        + " is led along the coast, which takes "
        + numbers[1]
        + " minutes longer. Bus "
        + numbers[2]
        + " does not stop at the market hall. All households have had a letter. The council pays "
        + numbers[3]
        + " million for it and wants to renew 20 miles of road by the end of next year.";
  }

  @Test
  void keepsBulletinsApartThatShareHalfOfTheirNumbers(@TempDir Path folder) throws IOException {
    List<Article> closures =
        List.of(
            article("a", "Road shut", 3, closure("Oxley", "A417", "nine", 4, 15, 12, 3)),
            article("b", "Road shut", 3, closure("Tarnford", "B6038", "eight", 2, 40, 81, 9)));
    try (NewsIndex index = index(folder, closures)) {
      assertThat(texts(index)).containsExactlyInAnyOrder(Set.of("a"), Set.of("b"));
    }
  }

  @Test
  void takesDigestForCopyOnlyOfTheWholeDigest(@TempDir Path folder) throws IOException {
    String ferry = WIRE.substring(0, WIRE.indexOf("Nobody"));
    String river = bulletin("Oxley", "3.42", "12", "25");
    String road = closure("Oxley", "A417", "nine", 4, 15, 12, 3);
    List<Article> digests =
        List.of(
            article("wire", "Ferry aground off Port Merrow", 3, WIRE),
            article("one", "News in brief", 3, ferry + river),
            article("same", "In brief", 4, ferry + river),
            article("two", "News in brief", 4, ferry + road));
    try (NewsIndex index = index(folder, digests)) {
      assertThat(texts(index))
          .containsExactlyInAnyOrder(Set.of("wire"), Set.of("one", "same"), Set.of("two"));
    }
  }

  @Test
  void groupsReportsOfOneEventIntoStory(@TempDir Path folder) throws IOException {
    try (NewsIndex index = index(folder, articles())) {
      assertThat(events(index))
          .containsExactlyInAnyOrder(
              Set.of("wire", "reprint", "own"), Set.of("river-a"), Set.of("river-b"));
      Story largest = index.stories().getFirst();
      assertThat(largest.id()).isEqualTo("wire");
      assertThat(largest.title()).isEqualTo("Ferry aground off Port Merrow");
      assertThat(largest.sources()).containsExactly("Outlet wire", "Outlet own", "Outlet reprint");
    }
  }

  @Test
  void groupsDoNotDependOnOrder(@TempDir Path folder) throws IOException {
    long seed = Long.getLong("broadsheet.seed", 1);
    List<Article> shuffled = new ArrayList<>(articles());
    Collections.shuffle(shuffled, new Random(seed));
    try (NewsIndex index = index(folder.resolve("a"), articles());
        NewsIndex other = index(folder.resolve("b"), shuffled)) {
      assertThat(other.duplicates()).as("seed %s", seed).isEqualTo(index.duplicates());
      assertThat(other.stories()).as("seed %s", seed).isEqualTo(index.stories());
    }
  }

  @Test
  void deletionAndCorrectionChangeOnlyTheirGroup(@TempDir Path folder) throws IOException {
    try (NewsIndex index = index(folder, articles())) {
      index.delete("wire");
      assertThat(texts(index)).contains(Set.of("reprint"), Set.of("own"));
      index.add(article("own", "Agency report", 4, WIRE));
      assertThat(texts(index))
          .containsExactlyInAnyOrder(
              Set.of("reprint", "own"), Set.of("river-a"), Set.of("river-b"));
    }
  }

  /** Two seeds beside the given one, with which equal texts of two days once made a difference. */
  static LongStream seeds() {
    return LongStream.of(Long.getLong("broadsheet.seed", 1), 3, 5).distinct();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changesLeaveTheGroupsOfAnIndexThatWasAlwaysSo(long seed, @TempDir Path folder)
      throws IOException {
    Random random = new Random(seed);
    List<Article> all = TestCorpus.articles();
    Map<String, Article> kept = new HashMap<>();
    try (NewsIndex index = NewsIndex.open(folder.resolve("changed"));
        NewsIndex fresh = NewsIndex.open(folder.resolve("fresh"))) {
      for (int i = 0; i < 120; i++) {
        Article article = all.get(random.nextInt(all.size()));
        Article other = all.get(random.nextInt(all.size()));
        if (random.nextInt(4) == 0) {
          index.delete(article.id());
          kept.remove(article.id());
        } else {
          // Now and then an article is corrected: it gets another one's text.
          Article next =
              random.nextInt(4) == 0
                  ? article.toBuilder().text(other.text()).title(other.title()).build()
                  : article;
          index.add(next);
          kept.put(next.id(), next);
        }
        if (random.nextInt(10) == 0) {
          index.commit();
        }
      }
      for (Article article : kept.values()) {
        fresh.add(article);
      }
      assertThat(index.duplicates()).as("seed %s", seed).isEqualTo(fresh.duplicates());
      assertThat(index.stories()).as("seed %s", seed).isEqualTo(fresh.stories());
    }
  }

  @Test
  void shortReportsThatNameNobodyAreNotOneStoryForAFewWords(@TempDir Path folder)
      throws IOException {
    List<Article> reports =
        List.of(
            article(
                "fire",
                "Night at the warehouse",
                3,
                "Firefighters fought flames in a warehouse through the night. The cause is not known"
                    + " and the police are looking for witnesses."),
            article(
                "theft",
                "Bicycles gone",
                3,
                "Thieves broke into a shop and took several bicycles. The owner noticed the loss in"
                    + " the morning, and the police secured traces."));
    try (NewsIndex index = index(folder, reports)) {
      assertThat(events(index)).containsExactlyInAnyOrder(Set.of("fire"), Set.of("theft"));
    }
  }

  @Test
  void copiesOfOneTextTellOneStory(@TempDir Path folder) throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      TestCorpus.addTo(index);
      Set<Set<String>> events = events(index);
      for (Set<String> copies : texts(index)) {
        assertThat(events).anyMatch(event -> event.containsAll(copies));
      }
    }
  }

  @Test
  void searchShowsCopiesOnce(@TempDir Path folder) throws IOException {
    try (NewsIndex index = index(folder, articles())) {
      var passages = index.search("ferry aground Port Merrow").passages();
      assertThat(passages).hasSize(2);
      assertThat(passages.getFirst().alsoIn()).hasSize(1);
    }
  }

  @Test
  void emptyIndexHasNoGroups(@TempDir Path folder) throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      assertThat(index.duplicates()).isEmpty();
      assertThat(index.stories()).isEmpty();
    }
  }

  @Test
  void reportWithoutDateJoinsItsStoryAndAnOldOneDoesNot(@TempDir Path folder) throws IOException {
    Article undated =
        Article.builder("undated").title("Night on the ship").text(OWN_REPORT).build();
    Article old =
        article("old", "Night on the ship", 1, OWN_REPORT).toBuilder()
            .published(PublicationTime.on(LocalDate.of(2025, 3, 1)))
            .text(OWN_REPORT.replace("Grace Obuya", "Ann Sorel").replace("asleep", "awake"))
            .build();
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(article("wire", "Ferry aground off Port Merrow", 3, WIRE));
      index.add(undated);
      assertThat(events(index)).containsExactly(Set.of("wire", "undated"));
      index.delete("undated");
      index.add(old);
      assertThat(events(index)).containsExactlyInAnyOrder(Set.of("wire"), Set.of("old"));
    }
  }

  @Test
  void articlesWithoutTextAreAlone(@TempDir Path folder) throws IOException {
    try (NewsIndex index =
        index(folder, List.of(article("a", "Ferry", 1, ""), article("b", "Ferry", 1, "")))) {
      assertThat(index.duplicates()).extracting(CopyGroup::isReprinted).containsOnly(false);
    }
  }
}
