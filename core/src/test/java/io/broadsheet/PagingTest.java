package io.broadsheet;

import static io.broadsheet.Articles.ids;
import static io.broadsheet.Articles.numbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.broadsheet.query.ArticleCount;
import io.broadsheet.query.Cursor;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagingTest {

  @TempDir private Path folder;
  private NewsIndex index;

  @BeforeEach
  void addArticles() throws IOException {
    index = NewsIndex.open(folder);
    for (int i = 0; i < 25; i++) {
      index.add(numbered(i, "oman"));
    }
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private static SearchRequest.Builder request(int limit) {
    return SearchRequest.builder("oman").limit(limit);
  }

  @Test
  void stopsInTimeOnTheWayToAPageFarBehind() throws IOException {
    for (int i = 100; i < 1500; i++) {
      index.add(numbered(i, "oman"));
    }
    Cursor next = Objects.requireNonNull(index.search(request(1).build()).next());
    Cursor far = new Cursor(next.view(), Integer.MAX_VALUE);
    assertThat(index.search(request(10).after(far).build()).passages()).isEmpty();
    SearchRequest hasty = request(10).after(far).timeout(Duration.ofNanos(1)).build();
    SearchResult result = index.search(hasty);
    assertThat(result.passages()).isEmpty();
    assertThat(result.warnings()).singleElement().asString().contains("the result is partial");
  }

  @Test
  void neitherSkipsNorRepeatsWhileTheIndexChanges() throws IOException {
    List<String> whole = ids(index.search(request(100).build()));
    assertThat(whole).hasSize(25).doesNotHaveDuplicates();
    SearchResult page = index.search(request(4).build());
    List<String> paged = new ArrayList<>(ids(page));
    for (int number = 100; page.next() != null; number++) {
      index.add(numbered(number, "oman oman oman"));
      index.delete(whole.get(paged.size()));
      index.delete(whole.get(0));
      index.commit();
      Cursor next = Cursor.parse(page.next().toString());
      page = index.search(request(4).after(next).build());
      paged.addAll(ids(page));
    }
    assertThat(paged).isEqualTo(whole);
  }

  @Test
  void ranksPagesThrough() throws IOException {
    SearchResult first = index.search(request(10).build());
    Cursor next = first.next();
    assertThat(next).isNotNull();
    SearchResult second = index.search(request(10).after(next).build());
    assertThat(first.passages()).extracting(hit -> hit.rank()).startsWith(1, 2).endsWith(10);
    assertThat(second.passages()).extracting(hit -> hit.rank()).startsWith(11, 12).endsWith(20);
  }

  @Test
  void hasNoNextPageBehindTheLast() throws IOException {
    assertThat(index.search(request(25).build()).next()).isNull();
    assertThat(index.search(request(24).build()).next()).isNotNull();
    assertThat(index.search(SearchRequest.of("zyzzyva")).next()).isNull();
  }

  @Test
  void countsAllMatchesWhateverThePage() throws IOException {
    ArticleCount all = new ArticleCount(25, ArticleCount.Relation.EXACT);
    assertThat(index.search(request(1).build()).total()).isEqualTo(all);
    assertThat(index.search(request(100).build()).total()).isEqualTo(all);
    SearchResult page = index.search(request(7).build());
    assertThat(page.next()).isNotNull();
    assertThat(index.search(request(7).after(page.next()).build()).total()).isEqualTo(all);
  }

  @Test
  void saysThatACursorHasExpired() {
    SearchRequest request = request(5).after(new Cursor(987_654_321, 5)).build();
    assertThatExceptionOfType(ExpiredCursorException.class)
        .isThrownBy(() -> index.search(request))
        .withMessageContaining("search again without it");
  }

  @Test
  void takesACursorBehindTheEnd() throws IOException {
    Cursor next = index.search(request(5).build()).next();
    assertThat(next).isNotNull();
    Cursor far = new Cursor(next.view(), Integer.MAX_VALUE);
    assertThat(index.search(request(5).after(far).build()).passages()).isEmpty();
  }

  @Test
  void keepsTheNewestViewsOnly() throws IOException {
    Cursor first = Objects.requireNonNull(index.search(request(1).build()).next());
    index.delete("a0");
    Cursor second = Objects.requireNonNull(index.search(request(1).build()).next());
    keepViews(NewsIndex.CURSOR_VIEWS - 1);
    assertThat(index.search(request(1).after(second).build()).passages()).hasSize(1);
    assertThatExceptionOfType(ExpiredCursorException.class)
        .isThrownBy(() -> index.search(request(1).after(first).build()))
        .withMessageContaining("search again");
  }

  /** Keeps as many new views; those of another, empty index do, and are made faster. */
  private void keepViews(int count) throws IOException {
    try (Directory empty = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(empty, new IndexWriterConfig())) {
      writer.advanceSegmentInfosVersion(1_000_000);
      for (int i = 0; i < count; i++) {
        writer.addDocument(new Document());
        try (DirectoryReader view = DirectoryReader.open(writer)) {
          index.opened().views().keep(new IndexSearcher(view));
        }
      }
    }
  }

  @Test
  void keepsNoViewForAResultOfOnePage() throws IOException {
    Cursor begin = new Cursor(index.version(), 0);
    assertThat(index.search(request(100).build()).next()).isNull();
    assertThatExceptionOfType(ExpiredCursorException.class)
        .isThrownBy(() -> index.search(request(1).after(begin).build()));
    assertThat(index.search(request(1).build()).next()).isNotNull();
    assertThat(index.search(request(1).after(begin).build()).passages()).hasSize(1);
  }
}
