package io.broadsheet.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.article.TextSpan;
import io.broadsheet.query.ArticleCount;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.FoundStories;
import io.broadsheet.query.HitExplanation;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SearchResult;
import io.broadsheet.query.StoryHit;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON shape of what a search found. Members without a value are left out. */
public final class SearchJson {

  private final JsonGenerator json;

  /** Creates a writer onto a generator, which it neither flushes nor closes. */
  public SearchJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the members of a result's object, which the caller begins and ends. */
  public void members(SearchResult result) throws IOException {
    json.writeStringField("query", result.query());
    FoundStories stories = result.stories();
    total(result.total(), stories);
    json.writeNumberField("tookMillis", result.took().toMillis());
    texts("warnings", result.warnings());
    json.writeArrayFieldStart("passages");
    for (PassageHit hit : result.passages()) {
      passage(hit);
    }
    json.writeEndArray();
    if (stories != null) {
      stories(stories.shown());
    }
  }

  private void total(ArticleCount found, @Nullable FoundStories stories) throws IOException {
    json.writeObjectFieldStart("total");
    json.writeNumberField("articles", found.articles());
    boolean isExact = found.relation() == ArticleCount.Relation.EXACT;
    json.writeStringField("relation", isExact ? "exact" : "at_least");
    if (stories != null) {
      json.writeNumberField("stories", stories.total());
    }
    json.writeEndObject();
  }

  /** The stories of the page: the first has the first passages, and so on. */
  private void stories(List<StoryHit> shown) throws IOException {
    json.writeArrayFieldStart("stories");
    for (StoryHit story : shown) {
      json.writeStartObject();
      json.writeStringField("id", story.id());
      json.writeNumberField("articles", story.articles());
      json.writeNumberField("passages", story.passages());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes a passage as one object. */
  public void passage(PassageHit hit) throws IOException {
    json.writeStartObject();
    json.writeNumberField("rank", hit.rank());
    json.writeNumberField("score", hit.score());
    json.writeFieldName("article");
    article(hit.article());
    json.writeNumberField("start", hit.span().start());
    json.writeNumberField("end", hit.span().end());
    json.writeStringField("text", hit.text());
    marks(hit.marks());
    text("speaker", hit.speaker());
    alsoIn(hit.alsoIn());
    text("story", hit.story());
    if (hit.explanation() != null) {
      explanation(hit.explanation());
    }
    json.writeEndObject();
  }

  /** Writes the member that tells why a hit stands where it stands. */
  private void explanation(HitExplanation explanation) throws IOException {
    json.writeObjectFieldStart("explanation");
    json.writeNumberField("articleScore", explanation.articleScore());
    json.writeNumberField("passageScore", explanation.passageScore());
    json.writeNumberField("passage", explanation.passage());
    matches(explanation.matches());
    placements(explanation.placements());
    copies(explanation.copies());
    json.writeEndObject();
  }

  private void matches(List<HitExplanation.Match> matches) throws IOException {
    json.writeArrayFieldStart("matches");
    for (HitExplanation.Match match : matches) {
      json.writeStartObject();
      json.writeStringField("asked", match.asked());
      texts("found", match.found());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void placements(Set<HitExplanation.Placement> placements) throws IOException {
    json.writeArrayFieldStart("placements");
    for (HitExplanation.Placement placement : HitExplanation.Placement.values()) {
      if (placements.contains(placement)) {
        json.writeString(placement.name().toLowerCase(Locale.ROOT));
      }
    }
    json.writeEndArray();
  }

  private void copies(List<HitExplanation.Copy> copies) throws IOException {
    json.writeArrayFieldStart("copies");
    for (HitExplanation.Copy copy : copies) {
      json.writeStartObject();
      json.writeStringField("id", copy.id());
      json.writeNumberField("likeness", copy.likeness());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes an article as a result names it. */
  public void article(ArticleRef article) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    text("title", article.title().isEmpty() ? null : article.title());
    text("source", article.source());
    text("published", article.published());
    text("url", article.url());
    json.writeEndObject();
  }

  /** Writes the member that names the copies of a text. */
  public void alsoIn(List<ArticleRef> copies) throws IOException {
    json.writeArrayFieldStart("alsoIn");
    for (ArticleRef copy : copies) {
      json.writeStartObject();
      json.writeStringField("id", copy.id());
      text("source", copy.source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the member that tells what matched. */
  public void marks(List<TextSpan> marks) throws IOException {
    marks("marks", marks);
  }

  /** Writes a member of that shape under another name. */
  public void marks(String member, List<TextSpan> marks) throws IOException {
    json.writeArrayFieldStart(member);
    for (TextSpan mark : marks) {
      json.writeStartArray();
      json.writeNumber(mark.start());
      json.writeNumber(mark.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** Writes a member that holds texts. */
  public void texts(String member, List<String> texts) throws IOException {
    json.writeArrayFieldStart(member);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** Writes a member that holds a text; none where there is no value. */
  public void text(String member, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeStringField(member, value.toString());
    }
  }
}
