package io.broadsheet.search;

import io.broadsheet.analysis.ArticleLanguage;
import io.broadsheet.article.Article;
import io.broadsheet.article.TextSpan;
import io.broadsheet.index.IndexContents;
import io.broadsheet.index.PassageAnnotations;
import io.broadsheet.index.StoredArticle;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.HitExplanation;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SearchRequest.Detail;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Reads what is shown of results, in as much detail as the request asks for. */
final class ResultReader {

  private final IndexReader view;
  private final Detail detail;
  private final IndexContents contents;
  private final PassageMarker marker;
  private final List<PassageMarker.Part> parts;

  ResultReader(IndexReader view, ResolvedRequest request) {
    this.view = view;
    detail = request.asked().detail();
    contents = new IndexContents(view);
    marker = request.marker();
    parts =
        detail == Detail.EXPLAINED
            ? PassageMarker.parts(request.asked(), request.languages())
            : List.of();
  }

  /** Returns what is shown of a result, under the name of its story where there is one. */
  PassageHit hit(int rank, Result result, @Nullable String story) throws IOException {
    return detail == Detail.ARTICLES
        ? articleHit(rank, result, story)
        : passageHit(rank, result, story);
  }

  private PassageHit articleHit(int rank, Result result, @Nullable String story)
      throws IOException {
    Candidate shown = result.shown();
    return new PassageHit(
        rank,
        shown.score(),
        contents.reference(shown.doc()),
        span(shown),
        "",
        List.of(),
        null,
        copies(result),
        story,
        null);
  }

  private PassageHit passageHit(int rank, Result result, @Nullable String story)
      throws IOException {
    Candidate shown = result.shown();
    Article article = StoredArticle.read(view.storedFields().document(shown.doc()));
    TextSpan span = span(shown);
    String text = span.in(article.text());
    ArticleLanguage language = ArticleLanguage.of(article.language());
    return new PassageHit(
        rank,
        shown.score(),
        ArticleRef.of(article),
        span,
        text,
        marker.mark(text, language),
        shown.passageDoc() < 0 ? null : speaker(shown.passageDoc()),
        copies(result),
        story,
        detail == Detail.EXPLAINED ? explanation(result, text, language) : null);
  }

  private TextSpan span(Candidate shown) throws IOException {
    return shown.passageDoc() < 0
        ? new TextSpan(0, 0)
        : new PassageSpans(view).span(shown.passageDoc());
  }

  private List<ArticleRef> copies(Result result) throws IOException {
    List<ArticleRef> copies = new ArrayList<>();
    for (Candidate copy : result.copies()) {
      copies.add(contents.reference(copy.doc()));
    }
    copies.sort(ArticleRef.FIRST_REPORT_FIRST);
    return copies;
  }

  private @Nullable String speaker(int passageDoc) throws IOException {
    return PassageAnnotations.stored(view, passageDoc).quotes().stream()
        .map(quote -> quote.speaker() == null ? null : quote.speaker().name())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private HitExplanation explanation(Result result, String text, @Nullable ArticleLanguage language)
      throws IOException {
    Candidate shown = result.shown();
    List<HitExplanation.Copy> copies = new ArrayList<>();
    for (Candidate copy : result.copies()) {
      String id = contents.reference(copy.doc()).id();
      copies.add(new HitExplanation.Copy(id, ResultArrangement.copyLikeness(copy, shown)));
    }
    return new HitExplanation(
        shown.articleScore(),
        shown.score() - shown.articleScore(),
        shown.passageDoc() < 0 ? 0 : shown.ordinal() + 1,
        matches(text, language),
        result.placements(),
        copies);
  }

  private List<HitExplanation.Match> matches(String text, @Nullable ArticleLanguage language)
      throws IOException {
    List<HitExplanation.Match> matches = new ArrayList<>();
    for (PassageMarker.Part part : parts) {
      List<String> found = new ArrayList<>();
      for (TextSpan mark : part.marker().mark(text, language)) {
        found.add(mark.in(text));
      }
      matches.add(new HitExplanation.Match(part.asked(), found.stream().distinct().toList()));
    }
    return matches;
  }
}
