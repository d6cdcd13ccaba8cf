package io.broadsheet.benchmarks;

import io.broadsheet.article.Article;
import java.nio.charset.StandardCharsets;

/**
 * Web pages around articles, with what stands around them on news sites: style sheets and scripts,
 * what the page says of itself, a menu, share buttons, promised stories within and below the text,
 * readers' comments. Such a page has about a hundred kilobytes and two thousand elements.
 */
final class SamplePages {

  private static final int MENU = 120;
  private static final int STORIES = 60;
  private static final int COMMENTS = 25;
  private static final int SCRIPTS = 30;

  private final Article article;
  private final StringBuilder page = new StringBuilder();

  private SamplePages(Article article) {
    this.article = article;
  }

  /** Returns the page of an article, in UTF-8. */
  static byte[] of(Article article) {
    SamplePages sample = new SamplePages(article);
    sample.head();
    sample.menu();
    sample.story();
    sample.comments();
    sample.stories();
    sample.add("<footer><p>© The outlet. All rights reserved.</p></footer></body></html>\n");
    return sample.page.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void head() {
    add(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%s | Outlet</title>\n");
    add(
        "<meta property=\"og:title\" content=\"%s\"><meta property=\"og:site_name\" content=\"Outlet\">\n");
    add("<style>.story{margin:0 auto;max-width:40em}.menu li{display:inline}</style>\n");
    page.append(
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"");
    page.append(article.published()).append("\"}</script>\n");
    for (int i = 0; i < SCRIPTS; i++) {
      page.append("<script>window.settings=window.settings||{};window.settings['slot-").append(i);
      page.append("']={size:[300,250],lazy:true,targets:['news','front','below-story']};\n");
      page.append("(function(w,d){if(w.a<d.b&&!d.c){w.a=d.b}})(window,document);\n".repeat(20));
      page.append("</script>\n");
    }
    page.append("</head><body class=\"page page--story\">\n");
  }

  private void menu() {
    page.append("<header class=\"site-header\"><nav class=\"menu\"><ul>\n");
    for (int i = 0; i < MENU; i++) {
      page.append("<li class=\"menu__item\"><a class=\"menu__link\" href=\"/section/").append(i);
      page.append("\"><span>Section ").append(i).append("</span></a></li>\n");
    }
    page.append("</ul></nav></header>\n");
  }

  private void story() {
    add("<main><article class=\"story\"><h1 class=\"story__headline\">%s</h1>\n");
    add(
        "<div class=\"story__meta\"><span class=\"byline\">By <a href=\"/staff\">A. Writer</a></span></div>\n");
    add(
        "<div class=\"share-bar\"><a href=\"#\">Share</a><a href=\"#\">Mail</a></div><div class=\"story__body\">\n");
    int paragraph = 0;
    for (String text : article.text().split("\n\n", -1)) {
      page.append("<p class=\"story__paragraph\">").append(escaped(text)).append("</p>\n");
      if (++paragraph % 4 == 0) {
        add("<aside class=\"related\"><a href=\"/other\"><h3>Another story: %s</h3></a></aside>\n");
        add("<div class=\"ad-slot\" id=\"slot\"><script>show('slot')</script></div>\n");
      }
    }
    page.append("</div></article></main>\n");
  }

  private void comments() {
    page.append("<section id=\"comments\"><h2>Comments</h2><ol>\n");
    for (int i = 0; i < COMMENTS; i++) {
      page.append("<li class=\"comment\"><div class=\"comment__author\">Reader ").append(i);
      page.append("</div><time datetime=\"2026-02-03\">3 Feb</time><p>");
      page.append("I read this on the way to work and was late, which nobody minded. ".repeat(3));
      page.append("</p><button type=\"button\">Reply</button></li>\n");
    }
    page.append("</ol></section>\n");
  }

  private void stories() {
    page.append("<section class=\"more-stories\"><h2>More stories</h2>\n");
    for (int i = 0; i < STORIES; i++) {
      page.append("<div class=\"card\"><a href=\"/story/").append(i);
      page.append(
          "\"><img src=\"/picture.jpg\" alt=\"\"><h3 class=\"card__title\">What happened on day ");
      page.append(i).append("</h3></a><p class=\"card__teaser\">");
      page.append("Some say that it was so, others remember it in another way.</p></div>\n");
    }
    page.append("</section>\n");
  }

  /** Adds markup, the article's title in the place of {@code %s}. */
  private void add(String markup) {
    page.append(markup.replace("%s", escaped(article.title())));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
