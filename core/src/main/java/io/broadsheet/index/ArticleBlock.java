package io.broadsheet.index;

import io.broadsheet.analysis.ArticleLanguage;
import io.broadsheet.analysis.NewsAnalyzer;
import io.broadsheet.annotate.entity.EntityAnnotator;
import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.Article;
import io.broadsheet.article.EntityMention;
import io.broadsheet.article.EntityType;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.article.TextSpan;
import io.broadsheet.grouping.Profile;
import io.broadsheet.grouping.ProfileBuilder;
import io.broadsheet.internal.Fields;
import io.broadsheet.internal.Shingles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The documents of an article: one a passage, then the article's own, which carries the whole
 * indexed text, the metadata and the stored article.
 */
public final class ArticleBlock {

  private static final int MAX_PASSAGE_SKETCH = 256;

  private static final EntityAnnotator HEADLINES = new EntityAnnotator();

  private final AnnotatedArticle annotated;
  private final Article article;
  private final @Nullable ArticleLanguage language;
  private final Use use;
  private final AnnotationFields annotationFields;
  private final List<Document> documents = new ArrayList<>();

  /** What documents are for. */
  private enum Use {
    /** To be kept: with what completion, grouping and a rebuild read. */
    INDEX,
    /** To be searched once: with what queries read. */
    SEARCH
  }

  private ArticleBlock(AnnotatedArticle annotated, Use use) {
    this.annotated = annotated;
    this.use = use;
    this.article = annotated.article();
    language = ArticleLanguage.of(article.language());
    annotationFields = new AnnotationFields(annotated);
  }

  /** Returns the documents of an article in the order in which they are to be indexed. */
  public static List<Document> of(AnnotatedArticle annotated) {
    return new ArticleBlock(annotated, Use.INDEX).all();
  }

  /** Returns the same documents with those fields alone that queries read. */
  public static List<Document> searched(AnnotatedArticle annotated) {
    return new ArticleBlock(annotated, Use.SEARCH).all();
  }

  private List<Document> all() {
    PassageContents contents = new PassageContents(annotated);
    for (int i = 0; i < annotated.passages().size(); i++) {
      addPassage(i, contents);
    }
    addArticle();
    return documents;
  }

  /** Returns them with what is counted of the lines that may be the outlet's furniture. */
  static List<Document> of(AnnotatedArticle annotated, StandingLines lines) {
    List<Document> documents = of(annotated);
    lines.addTo(documents.getLast());
    return documents;
  }

  /** Returns the key of an outlet's name: lower case, single blanks. */
  static String sourceKey(String name) {
    return term(name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
  }

  /** Cuts what is too long for a term, which is no longer than an id. */
  private static String term(String text) {
    return text.substring(0, Math.min(text.length(), Article.MAX_ID_LENGTH));
  }

  private Document newDocument(String kind) {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
    if (article.source() != null) {
      String key = sourceKey(article.source().name());
      document.add(new StringField(Fields.SOURCE_KEY, key, Field.Store.NO));
    }
    documents.add(document);
    return document;
  }

  private void addPassage(int ordinal, PassageContents contents) {
    TextSpan span = annotated.passages().get(ordinal);
    Document document = newDocument(Fields.KIND_PASSAGE);
    document.add(new StringField(Fields.ID, article.id(), Field.Store.NO));
    document.add(text(Fields.PASSAGE, span.in(article.text())));
    addEntities(contents.entities(ordinal), document);
    PassageAnnotations annotations = contents.annotations(ordinal);
    annotationFields.add(annotations, document);
    if (use == Use.INDEX) {
      document.add(sketch(span.in(article.text()), MAX_PASSAGE_SKETCH));
      document.add(new NumericDocValuesField(Fields.START, span.start()));
      document.add(new NumericDocValuesField(Fields.END, span.end()));
      document.add(new NumericDocValuesField(Fields.ORDINAL, ordinal));
      document.add(new StoredField(Fields.STORED_ANNOTATIONS, annotations.encode()));
    }
  }

  private void addArticle() {
    Document document = newDocument(Fields.KIND_ARTICLE);
    document.add(new StringField(Fields.ID, article.id(), Field.Store.YES));
    document.add(text(Fields.TITLE, article.title()));
    document.add(text(Fields.BODY, article.title()));
    addBody(document);
    if (language != null) {
      document.add(new StringField(Fields.LANGUAGE, language.code(), Field.Store.NO));
    }
    if (article.source() != null) {
      String name = article.source().name();
      document.add(new TextField(Fields.SOURCE, name, Field.Store.NO));
      document.add(new SortedDocValuesField(Fields.OUTLET, new BytesRef(sourceKey(name))));
    }
    for (String author : article.authors()) {
      document.add(new TextField(Fields.AUTHOR, author, Field.Store.NO));
    }
    addPublished(document);
    addEntities(annotated.entities(), document);
    addHeadlineEntities(document);
    annotationFields.add(
        new PassageAnnotations(annotated.quotes(), annotated.dates(), annotated.figures()),
        document);
    if (use == Use.SEARCH) {
      EntryFields.addFacets(annotated, document);
    } else {
      addKept(document);
    }
  }

  private void addKept(Document document) {
    EntryFields.add(annotated, document);
    addProfile(document);
    document.add(new NumericDocValuesField(Fields.PASSAGES, annotated.passages().size()));
    document.add(new NumericDocValuesField(Fields.CONTENT_HASH, ContentHash.of(article)));
    StoredArticle.store(article, document);
  }

  private void addProfile(Document document) {
    Profile profile = ProfileBuilder.of(annotated);
    document.add(new BinaryDocValuesField(Fields.PROFILE, profile.encode()));
    for (int word : profile.words()) {
      document.add(new StringField(Fields.PROFILE_WORD, Profile.term(word), Field.Store.NO));
    }
  }

  private AnalysedText text(String field, String text) {
    return new AnalysedText(field, text, NewsAnalyzer.of(language));
  }

  /** The text between the boilerplate, headings included. */
  private void addBody(Document document) {
    int from = 0;
    for (TextSpan furniture : annotated.boilerplate()) {
      addBody(document, from, furniture.start());
      from = Math.max(from, furniture.end());
    }
    addBody(document, from, article.text().length());
  }

  private void addBody(Document document, int from, int to) {
    if (from < to) {
      document.add(text(Fields.BODY, article.text().substring(from, to)));
    }
  }

  private static BinaryDocValuesField sketch(String text, int most) {
    return new BinaryDocValuesField(Fields.SKETCH, Shingles.encode(text, most));
  }

  private void addPublished(Document document) {
    PublicationTime published = article.published();
    if (published != null) {
      document.add(new LongPoint(Fields.PUBLISHED_DAY, published.day().toEpochDay()));
      long millis = published.instantOrStartOfDay().toEpochMilli();
      document.add(new LongField(Fields.PUBLISHED_MILLIS, millis, Field.Store.NO));
      document.add(
          published.instant() != null
              ? new LongField(Fields.PUBLISHED_INSTANT, millis, Field.Store.NO)
              : new LongField(
                  Fields.PUBLISHED_WHOLE_DAY, published.day().toEpochDay(), Field.Store.NO));
    }
  }

  /** Each mention as it stands and by its full name, so that either finds it. */
  private void addEntities(List<EntityMention> mentions, Document document) {
    for (EntityMention mention : mentions) {
      addEntity(mention, article.text(), document);
    }
  }

  /** Some names stand in the headline alone. */
  private void addHeadlineEntities(Document document) {
    if (language == null && !article.title().isBlank()) {
      Article headline = Article.builder("headline").text(article.title()).build();
      for (EntityMention mention : HEADLINES.annotate(ArticleText.of(headline))) {
        addEntity(mention, article.title(), document);
      }
    }
  }

  private void addEntity(EntityMention mention, String text, Document document) {
    if (use == Use.INDEX) {
      document.add(new StringField(Fields.ENTITY_KEY, term(mention.key()), Field.Store.NO));
    }
    String names = mention.name() + " " + mention.span().in(text);
    document.add(new TextField(Fields.ENTITY, names, Field.Store.NO));
    String field = field(mention.type());
    if (field != null) {
      document.add(new TextField(field, names, Field.Store.NO));
    }
  }

  private static @Nullable String field(EntityType type) {
    return switch (type) {
      case PERSON -> Fields.PERSON;
      case ORGANIZATION -> Fields.ORG;
      case PLACE -> Fields.PLACE;
      case OTHER -> null;
    };
  }
}
