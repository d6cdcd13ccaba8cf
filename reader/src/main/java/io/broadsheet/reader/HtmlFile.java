package io.broadsheet.reader;

import io.broadsheet.article.Article;
import io.broadsheet.reader.html.PageReader;
import io.broadsheet.reader.text.Languages;
import io.broadsheet.reader.text.TextDecoder;
import java.io.IOException;

/** A web page with one article. */
final class HtmlFile {

  private HtmlFile() {}

  static void read(Input input, GuardedSink sink) throws IOException {
    String html = TextDecoder.decode(input.all(), input.charset());
    Article article = PageReader.read(html, input.address(), input.id(), input.fetched());
    if (article.text().isBlank()) {
      sink.problem(input.where(), "no article found on the page");
      return;
    }
    String language = Languages.check(article.language(), article.text());
    sink.article(language == null ? article : article.toBuilder().language(language).build());
  }
}
