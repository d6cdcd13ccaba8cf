package io.broadsheet.grouping;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Links each article, while it is written, with those before it that may print the same text: it is
 * looked up once, by its {@linkplain RareWords rarest words}, and compared with what is found.
 *
 * <p>Memory is that of the articles which the view does not show yet, and sixteen megabytes.
 * Thread-safe.
 */
public final class CopyFinder {

  /** Likeness below this counts as none. */
  private static final double LEAST = 0.04;

  /** What a copy's part of an article's rarest words weighs at least. */
  private static final double PART = 0.05;

  /** Articles of the view that one is compared with at most, and as many new ones. */
  private static final int MOST = 64;

  /** Articles read for one word at most. */
  private static final int MOST_READ = 1024;

  private final SearcherManager view;
  private final NewArticles fresh = new NewArticles();
  private final Tally tally = new Tally();
  private @Nullable WordFrequencies frequencies;

  /** Looks in what a view shows. */
  public CopyFinder(SearcherManager view) {
    this.view = view;
  }

  /**
   * Looks an article up and adds the links to its document, which is complete but for them. From
   * now on others are linked with it too, so whoever writes it has to say {@link
   * NewArticle#written} in any case.
   *
   * @throws IOException if the index cannot be read
   */
  public synchronized NewArticle link(Document document) throws IOException {
    BytesRef stored = document.getBinaryValue(Fields.PROFILE);
    Number content = number(document, Fields.CONTENT_HASH);
    if (stored == null || content == null) {
      throw new IllegalArgumentException("a document that does not stand for an article");
    }
    Number millis = number(document, Fields.PUBLISHED_MILLIS);
    Long day = millis == null ? null : Profiles.day(millis.longValue());
    NewArticle article =
        new NewArticle(
            CopyLinks.key(content.longValue(), stored),
            new WeightedProfile(Profile.decode(stored), WordWeights.GENERAL, day));
    IndexSearcher shown = view.acquire();
    try {
      links(article, Profile.decodeRuns(stored), shown.getIndexReader())
          .addTo(document, article.key());
    } finally {
      view.release(shown);
    }
    fresh.add(article);
    return article;
  }

  private static @Nullable Number number(Document document, String field) {
    IndexableField value = document.getField(field);
    return value == null ? null : value.numericValue();
  }

  /** Forgets the articles that the view now shows, which knows the changes up to one. */
  public synchronized void forget(long shown) {
    fresh.forget(shown);
  }

  private CopyLinks links(NewArticle article, int[] runs, IndexReader shown) throws IOException {
    if (frequencies == null) {
      frequencies = new WordFrequencies(shown);
    }
    CopyLinks links = new CopyLinks();
    int[] words = article.profile().profile().words();
    RareWords rare = RareWords.of(words, frequencies);
    frequencies.add(words);
    for (NewArticle other : fresh.like(rare, MOST, PART)) {
      add(links, article, other.key(), other.profile());
    }
    Profiles profiles = new Profiles(shown);
    for (int doc : like(shown, rare)) {
      if (RunSample.shared(runs, profiles.runs(doc)) >= Resemblance.LEAST_RUNS) {
        add(links, article, profiles.key(doc), profiles.there(doc));
      }
    }
    return links;
  }

  private static void add(CopyLinks links, NewArticle article, long key, WeightedProfile profile) {
    // Not quite the same both ways, so always the same way, whichever came first.
    double likeness =
        article.key() < key ? article.profile().copyOf(profile) : profile.copyOf(article.profile());
    if (likeness > LEAST) {
      links.add(key, (float) likeness);
    }
  }

  /** Returns the documents of a view that have most of some words, in their order. */
  private int[] like(IndexReader shown, RareWords rare) throws IOException {
    for (LeafReaderContext leaf : shown.leaves()) {
      Terms terms = leaf.reader().terms(Fields.PROFILE_WORD);
      if (terms != null) {
        add(leaf, terms.iterator(), rare);
      }
    }
    int[] found = tally.take(MOST, PART * rare.weight());
    Arrays.sort(found);
    return found;
  }

  private void add(LeafReaderContext leaf, TermsEnum terms, RareWords rare) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    PostingsEnum postings = null;
    for (int i = 0; i < rare.size(); i++) {
      if (terms.seekExact(Profile.term(rare.word(i)))) {
        postings = terms.postings(postings, PostingsEnum.NONE);
        int doc = postings.nextDoc();
        for (int read = 0; doc != DocIdSetIterator.NO_MORE_DOCS && read < MOST_READ; read++) {
          if (live == null || live.get(doc)) {
            tally.add(leaf.docBase + doc, rare.weight(i));
          }
          doc = postings.nextDoc();
        }
      }
    }
  }
}
