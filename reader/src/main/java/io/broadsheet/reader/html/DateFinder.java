package io.broadsheet.reader.html;

import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.text.DateText;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds when a page's article was first published, and never a day after it was fetched. */
final class DateFinder {

  private static final String[] NAMES = {
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "published_time",
    "published-date",
    "publish-date",
    "publishdate",
    "publish_date",
    "published_at",
    "publication_date",
    "publication-date",
    "datecreated",
    "date_published",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "dcterms.available",
    "prism.publicationdate",
    "citation_publication_date",
    "citation_date",
    "article_date_original",
    "originalpublicationdate",
    "cxenseparse:recs:publishtime",
    "bt:pubdate",
    "ptime",
    "pdate",
    "pubdate",
    "rnews:datepublished",
    "date",
    "article.created",
    "created",
    "dat",
    "weibo: article:create_at",
    "shareaholic:article_published_time",
    "displaydate",
    "last-modified-original"
  };

  private static final Pattern DAY_IN_PATH =
      Pattern.compile(
          "/((?:19|20)[0-9]{2})[/-]?(0[1-9]|1[0-2]|[1-9]|[a-z]{3})[/-]?(0[1-9]|[12][0-9]|3[01]|[1-9])(?=[/-]|[a-z_]|$)");

  private final Instant fetched;

  private DateFinder(Instant fetched) {
    this.fetched = fetched;
  }

  static @Nullable PublicationTime find(
      Document page, PageMetadata metadata, @Nullable URI address, Instant fetched) {
    DateFinder finder = new DateFinder(fetched);
    PublicationTime found = finder.declared(page, metadata);
    if (found == null) {
      found = finder.shown(page);
    }
    return found == null ? finder.inPath(address) : found;
  }

  private @Nullable PublicationTime declared(Document page, PageMetadata metadata) {
    PublicationTime found = read(metadata.articleText("datePublished"));
    if (found != null) {
      return found;
    }
    for (String name : NAMES) {
      found = read(metadata.first(name));
      if (found != null) {
        return found;
      }
    }
    for (Element element : page.select("[itemprop~=datePublished]")) {
      found = read(value(element));
      if (found != null) {
        return found;
      }
    }
    return read(metadata.articleText("dateCreated"));
  }

  private @Nullable PublicationTime shown(Document page) {
    for (String query :
        new String[] {
          "time[pubdate], time.published, time.entry-date.published, time.entry-date, abbr.published",
          "article time[datetime], main time[datetime]",
          "time",
          "[class*=publish], [class*=pubdate], [class*=pub-date], [class*=post-date], [class*=entry-date],"
              + " [class*=article-date], [class*=posted-on], [class*=dateline], [class*=timestamp], [id*=pubdate]",
          "[class*=date], [class*=byline], [class*=meta], [class*=time], [id*=date]"
        }) {
      for (Element element : page.select(query)) {
        PublicationTime found = read(value(element));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static String value(Element element) {
    for (String attribute :
        new String[] {"datetime", "content", "data-datetime", "data-published"}) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  private @Nullable PublicationTime inPath(@Nullable URI address) {
    Matcher path =
        DAY_IN_PATH.matcher(address == null || address.getPath() == null ? "" : address.getPath());
    if (!path.find()) {
      return null;
    }
    try {
      String month = path.group(2);
      if (Character.isLetter(month.charAt(0))) {
        return read(path.group(3) + " " + month + " " + path.group(1));
      }
      return checked(
          PublicationTime.on(
              LocalDate.of(
                  Integer.parseInt(path.group(1)),
                  Integer.parseInt(month),
                  Integer.parseInt(path.group(3)))));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable PublicationTime read(@Nullable String written) {
    return checked(DateText.parse(written));
  }

  private @Nullable PublicationTime checked(@Nullable PublicationTime time) {
    return DateText.notAfter(time, fetched);
  }
}
