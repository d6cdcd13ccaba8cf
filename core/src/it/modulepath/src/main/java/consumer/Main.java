package consumer;

import io.broadsheet.NewsIndex;
import io.broadsheet.article.Article;
import io.broadsheet.query.Markup;
import io.broadsheet.query.PassageHit;
import java.nio.file.Files;
import java.nio.file.Path;

public final class Main {

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("consumer");
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(
          Article.builder("courier/talks")
              .source("The Albion Courier")
              .text("Missiles were \"never negotiable\", Abbas Araghchi said on Friday.")
              .build());
      index.commit();
      PassageHit hit = index.search("Araqchi").passages().getFirst();
      String marked = hit.marked(Markup.HTML);
      System.out.println(hit.article().source() + ": " + marked);
      if (!marked.contains("<mark>Araghchi</mark>") || !"Abbas Araghchi".equals(hit.speaker())) {
        throw new AssertionError("not the passage that was expected: " + hit);
      }
    }
  }
}
