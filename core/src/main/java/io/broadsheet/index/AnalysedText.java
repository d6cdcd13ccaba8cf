package io.broadsheet.index;

import io.broadsheet.analysis.NewsAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/** Text of an article that is analysed in the article's language, whichever the writer's is. */
final class AnalysedText extends Field {

  private final String text;
  private final NewsAnalyzer language;

  AnalysedText(String field, String text, NewsAnalyzer language) {
    super(field, text, TextField.TYPE_NOT_STORED);
    this.text = text;
    this.language = language;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
    return language.tokenStream(name(), text);
  }
}
