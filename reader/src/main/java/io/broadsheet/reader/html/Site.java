package io.broadsheet.reader.html;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The outlet's place on the web, to tell links to its other pages from links to elsewhere.
 *
 * @param domain the last labels of its host ({@code example.co.uk}); empty where it is not known
 */
record Site(String domain) {

  static final Site UNKNOWN = new Site("");

  static Site of(@Nullable URI address) {
    String host = address == null ? null : address.getHost();
    return host == null ? UNKNOWN : new Site(domain(host.toLowerCase(Locale.ROOT)));
  }

  /** Returns an address's host without {@code www.}; null where it has none. */
  static @Nullable String host(@Nullable URI address) {
    String host = address == null ? null : address.getHost();
    return host == null ? null : host.replaceFirst("^www\\.", "");
  }

  /** The registered part of a host, near enough: of a short last but one label one more. */
  private static String domain(String host) {
    String[] labels = host.split("\\.", -1);
    int count = labels.length;
    int keep =
        count > 2 && labels[count - 2].length() <= 3 && labels[count - 1].length() == 2 ? 3 : 2;
    StringBuilder domain = new StringBuilder();
    for (int i = Math.max(0, count - keep); i < count; i++) {
      domain.append(domain.isEmpty() ? "" : ".").append(labels[i]);
    }
    return domain.toString();
  }

  /** Whether a link leads to a page of the same outlet. */
  boolean isInward(String href) {
    String link = href.strip();
    int scheme = link.indexOf("//");
    if (scheme < 0 || scheme > 6) {
      return !startsWith(link, "mailto:") && !startsWith(link, "tel:") && !link.isEmpty();
    } else if (domain.isEmpty()) {
      return false;
    }
    int end = scheme + 2;
    while (end < link.length() && "/?#:".indexOf(link.charAt(end)) < 0) {
      end++;
    }
    String host = link.substring(scheme + 2, end).toLowerCase(Locale.ROOT);
    int before = host.length() - domain.length() - 1;
    return host.endsWith(domain) && (before < 0 || host.charAt(before) == '.');
  }

  private static boolean startsWith(String link, String scheme) {
    return link.regionMatches(true, 0, scheme, 0, scheme.length());
  }
}
