package io.broadsheet.search.suggest;

import io.broadsheet.analysis.Terms;
import io.broadsheet.article.TextSpan;
import io.broadsheet.internal.Fields;
import io.broadsheet.internal.NameEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The words typed before the one that is completed: both must stand in one article. */
final class WordsBefore {

  private final IndexSearcher searcher;
  private final String text;
  private final List<Terms> words;

  WordsBefore(IndexReader view, String text) {
    this.searcher = new IndexSearcher(view);
    this.words = Terms.of(text).stream().filter(word -> !word.isStopWord()).toList();
    this.text = words.isEmpty() ? "" : text + " ";
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Returns what stands before the completion. */
  String text() {
    return text;
  }

  /** Returns what stands before the completion's query: words, whatever signs were typed. */
  String query() {
    StringBuilder query = new StringBuilder();
    words.forEach(word -> query.append(word.written().toLowerCase(Locale.ROOT)).append(' '));
    return query.toString();
  }

  /** Returns a completion's marks where it stands behind the words, which are marked too. */
  List<TextSpan> marks(List<TextSpan> completion) {
    if (text.isEmpty()) {
      return completion;
    }
    List<TextSpan> marks = new ArrayList<>();
    marks.add(new TextSpan(0, text.length() - 1));
    for (TextSpan mark : completion) {
      marks.add(new TextSpan(mark.start() + text.length(), mark.end() + text.length()));
    }
    return marks;
  }

  /** Returns how many articles have a name and all of the words. */
  int articlesWith(EntryRef entry) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query(entry), Occur.FILTER);
    for (Terms word : words) {
      BooleanQuery.Builder any = new BooleanQuery.Builder().add(body(word.stem()), Occur.SHOULD);
      word.names().forEach(name -> any.add(body(name), Occur.SHOULD));
      all.add(any.build(), Occur.FILTER);
    }
    return searcher.count(all.build());
  }

  private static Query query(EntryRef entry) {
    return entry.kind() == NameEntry.Kind.HEADLINE
        ? new PrefixQuery(new Term(Fields.ENTRY, NameEntry.entryPrefix(entry.kind(), entry.key())))
        : new TermQuery(new Term(entry.kind().facet(), entry.key()));
  }

  private static Query body(String term) {
    return new TermQuery(new Term(Fields.BODY, term));
  }
}
