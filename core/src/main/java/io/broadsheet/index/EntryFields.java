package io.broadsheet.index;

import io.broadsheet.analysis.ArticleLanguage;
import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.Article;
import io.broadsheet.article.DateMention;
import io.broadsheet.article.EntityMention;
import io.broadsheet.article.EntityType;
import io.broadsheet.internal.DayRange;
import io.broadsheet.internal.Fields;
import io.broadsheet.internal.NameEntry;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.jspecify.annotations.Nullable;

/** The fields of an article that completion and facets read. */
final class EntryFields {

  private static final int LONGEST_ACRONYM = 4;

  private final Map<String, NameEntry> entries = new LinkedHashMap<>();

  private EntryFields() {}

  static void add(AnnotatedArticle annotated, Document document) {
    EntryFields fields = new EntryFields();
    fields.collectNames(annotated);
    fields.collectPhrases(annotated.article());
    fields.addTo(document);
    fields.addFacetsTo(document);
    addHappened(annotated, document);
  }

  /** Adds what an article can be filtered by. */
  static void addFacets(AnnotatedArticle annotated, Document document) {
    EntryFields fields = new EntryFields();
    fields.collectNames(annotated);
    fields.addFacetsTo(document);
  }

  private void collectNames(AnnotatedArticle annotated) {
    Article article = annotated.article();
    for (EntityMention mention : annotated.entities()) {
      NameEntry.Kind kind = kind(mention.type());
      if (kind != null) {
        collect(kind, mention.key(), plain(kind, mention.name()));
      }
    }
    if (article.source() != null) {
      String name = article.source().name();
      collect(NameEntry.Kind.SOURCE, ArticleBlock.sourceKey(name), name);
    }
    for (String author : article.authors()) {
      collect(NameEntry.Kind.AUTHOR, NameEntry.fold(author), author);
    }
    String language = article.language();
    if (language != null) {
      collect(NameEntry.Kind.LANGUAGE, language.toLowerCase(Locale.ROOT), language);
    }
  }

  private void collectPhrases(Article article) {
    HeadlinePhrases.of(article.title(), ArticleLanguage.of(article.language()))
        .forEach((key, phrase) -> collect(NameEntry.Kind.HEADLINE, key, phrase));
  }

  /** The first form of a name is its fullest: an article has one of each. */
  private void collect(NameEntry.Kind kind, String key, String form) {
    NameEntry entry = new NameEntry(kind, key, form);
    if (!entry.key().isEmpty() && !entry.form().isEmpty()) {
      entries.putIfAbsent(NameEntry.entryPrefix(kind, entry.key()), entry);
    }
  }

  /** A dateline's "NEW DELHI" is New Delhi; "UAE" stays. */
  private static String plain(NameEntry.Kind kind, String name) {
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    if (kind == NameEntry.Kind.ORGANIZATION || !capitals || name.length() <= LONGEST_ACRONYM) {
      return name;
    }
    StringBuilder plain = new StringBuilder(name.length());
    boolean inWord = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      plain.append(inWord ? Character.toLowerCase(c) : c);
      inWord = Character.isLetter(c);
    }
    return plain.toString();
  }

  private static NameEntry.@Nullable Kind kind(EntityType type) {
    return switch (type) {
      case PERSON -> NameEntry.Kind.PERSON;
      case ORGANIZATION -> NameEntry.Kind.ORGANIZATION;
      case PLACE -> NameEntry.Kind.PLACE;
      case OTHER -> null;
    };
  }

  private void addTo(Document document) {
    for (NameEntry entry : entries.values()) {
      document.add(new StringField(Fields.ENTRY, entry.entryTerm(), Field.Store.NO));
      for (String term : entry.suggestTerms()) {
        document.add(new StringField(Fields.SUGGEST, term, Field.Store.NO));
      }
    }
  }

  private void addFacetsTo(Document document) {
    for (NameEntry entry : entries.values()) {
      if (entry.kind() != NameEntry.Kind.HEADLINE) {
        document.add(new KeywordField(entry.kind().facet(), entry.key(), Field.Store.NO));
      }
    }
  }

  private static void addHappened(AnnotatedArticle annotated, Document document) {
    Set<Long> ranges = new HashSet<>();
    for (DateMention date : annotated.dates()) {
      LocalDate from = date.from();
      LocalDate to = date.to();
      if (from == null || to == null) {
        continue;
      }
      long days = to.toEpochDay() - from.toEpochDay() + 1;
      if (days <= DayRange.MOST_DAYS
          && ranges.add(new DayRange(from.toEpochDay(), (int) days).pack())) {
        document.add(
            new SortedNumericDocValuesField(
                Fields.HAPPENED_DAYS, new DayRange(from.toEpochDay(), (int) days).pack()));
      }
    }
  }
}
