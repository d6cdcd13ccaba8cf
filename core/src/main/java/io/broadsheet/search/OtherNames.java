package io.broadsheet.search;

import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.EntityMention;
import io.broadsheet.internal.NameEntry;
import io.broadsheet.search.suggest.Bearers;
import io.broadsheet.search.suggest.EntryTerms;
import io.broadsheet.search.suggest.LoneNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * Gives people and bodies in one article the other names that they go by in a view, where the view
 * makes clear whose these are. So a query for a full name meets an article that has the last name.
 */
public final class OtherNames {

  private final EntryTerms written;
  private final Bearers bearers;

  /**
   * Reads names of a view.
   *
   * @throws IOException if the index cannot be read
   */
  public OtherNames(IndexReader view, LoneNames loneNames) throws IOException {
    written = new EntryTerms(view);
    bearers = loneNames.of(view, LoneNames.KINDS);
  }

  /**
   * Returns an article of which each mention stands under all names of whom it names.
   *
   * @throws IOException if the index cannot be read
   */
  public AnnotatedArticle addedTo(AnnotatedArticle article) throws IOException {
    Set<EntityMention> entities = new LinkedHashSet<>();
    for (EntityMention mention : article.entities()) {
      entities.add(mention);
      entities.addAll(others(mention));
    }
    return new AnnotatedArticle(
        article.article(),
        article.boilerplate(),
        article.sentences(),
        article.passages(),
        List.copyOf(entities),
        article.dates(),
        article.quotes(),
        article.figures());
  }

  /** Under the mention's own key, by which its quotes are found, and under the key of the name. */
  private List<EntityMention> others(EntityMention mention) throws IOException {
    NameEntry.Kind kind = kind(mention);
    List<EntityMention> others = new ArrayList<>();
    for (String key : kind == null ? List.<String>of() : bearers.keys(kind, mention.key())) {
      EntryTerms.Usage usage =
          kind == null || key.equals(mention.key()) ? null : written.usage(kind, key);
      if (usage != null) {
        for (String under : List.of(mention.key(), key)) {
          others.add(new EntityMention(mention.span(), mention.type(), under, usage.form()));
        }
      }
    }
    return others;
  }

  private static NameEntry.@Nullable Kind kind(EntityMention mention) {
    return switch (mention.type()) {
      case PERSON -> NameEntry.Kind.PERSON;
      case ORGANIZATION -> NameEntry.Kind.ORGANIZATION;
      case PLACE, OTHER -> null;
    };
  }
}
