package io.broadsheet.grouping;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
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
  static final int MOST = 64;

  /** Articles of one segment read for one word at most. */
  private static final int MOST_READ = 1024;

  private final SearcherManager view;
  private final NewArticles fresh = new NewArticles();
  private @Nullable WordFrequencies frequencies;

  /**
   * What is known of an article before the view is looked at.
   *
   * @param rare its rarest words
   * @param like the new articles that have a good part of them
   */
  private record Noted(RareWords rare, List<NewArticle> like) {}

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
  public NewArticle link(Document document) throws IOException {
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
    Noted noted = note(article);
    boolean linked = false;
    try {
      links(article, Profile.decodeRuns(stored), noted).addTo(document, article.key());
      linked = true;
    } finally {
      if (!linked) {
        article.written(0);
      }
    }
    return article;
  }

  /**
   * Looks an article up among the new ones, and makes it one of them. The view is looked at
   * afterwards, so that it shows all that are new no longer.
   */
  private synchronized Noted note(NewArticle article) throws IOException {
    WordFrequencies known = frequencies == null ? count() : frequencies;
    frequencies = known;
    int[] words = article.profile().profile().words();
    RareWords rare = RareWords.of(words, known);
    known.add(words);
    List<NewArticle> like = fresh.like(rare, MOST, PART);
    fresh.add(article);
    return new Noted(rare, like);
  }

  private WordFrequencies count() throws IOException {
    IndexSearcher shown = view.acquire();
    try {
      return new WordFrequencies(shown.getIndexReader());
    } finally {
      view.release(shown);
    }
  }

  private static @Nullable Number number(Document document, String field) {
    IndexableField value = document.getField(field);
    return value == null ? null : value.numericValue();
  }

  /** Forgets the articles that the view now shows, which knows the changes up to one. */
  public synchronized void forget(long shown) {
    fresh.forget(shown);
  }

  private CopyLinks links(NewArticle article, int[] runs, Noted noted) throws IOException {
    CopyLinks links = new CopyLinks();
    for (NewArticle other : noted.like) {
      add(links, article, other.key(), other.profile());
    }
    IndexSearcher shown = view.acquire();
    try {
      Profiles profiles = new Profiles(shown.getIndexReader());
      for (int doc : like(shown.getIndexReader(), noted.rare)) {
        if (RunSample.shared(runs, profiles.runs(doc)) >= Resemblance.LEAST_RUNS) {
          add(links, article, profiles.key(doc), profiles.there(doc));
        }
      }
    } finally {
      view.release(shown);
    }
    return links;
  }

  private static void add(CopyLinks links, NewArticle article, long key, WeightedProfile profile) {
    // Not quite the same both ways, so always the same way, whichever came first.
    double likeness =
        article.key() < key ? article.profile().copyOf(profile) : profile.copyOf(article.profile());
    // One that has just become visible was new a moment ago.
    if (likeness > LEAST && links.likenessTo(key) == 0) {
      links.add(key, (float) likeness);
    }
  }

  /** Returns the documents of a view that have most of some words, in their order. */
  private static int[] like(IndexReader shown, RareWords rare) throws IOException {
    Tally tally = new Tally();
    for (LeafReaderContext leaf : shown.leaves()) {
      Terms terms = leaf.reader().terms(Fields.PROFILE_WORD);
      if (terms != null) {
        add(tally, leaf, terms.iterator(), rare);
      }
    }
    int[] found = tally.take(MOST, PART * rare.weight());
    Arrays.sort(found);
    return found;
  }

  private static void add(Tally tally, LeafReaderContext leaf, TermsEnum terms, RareWords rare)
      throws IOException {
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
