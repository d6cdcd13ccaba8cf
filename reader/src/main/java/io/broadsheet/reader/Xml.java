package io.broadsheet.reader;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Looks things up in XML elements: names without regard to case, values with white space folded.
 */
final class Xml {

  private Xml() {}

  /** Returns an element's name without its prefix, lower case. */
  static String name(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** Returns an element's prefix with its colon, lower case; empty where it has none. */
  static String prefix(Element element) {
    String name = element.tagName();
    return name.substring(0, name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** Returns the children of that full name, prefix included. */
  static List<Element> children(@Nullable Element parent, String name) {
    List<Element> found = new ArrayList<>();
    if (parent != null) {
      for (Element child : parent.children()) {
        if (child.tagName().equalsIgnoreCase(name)) {
          found.add(child);
        }
      }
    }
    return found;
  }

  /** Returns the first child of that full name. */
  static @Nullable Element child(@Nullable Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? null : found.getFirst();
  }

  /** Returns the first element below that has this name, whatever its prefix. */
  static @Nullable Element below(@Nullable Element parent, String name) {
    if (parent != null) {
      for (Element element : parent.getAllElements()) {
        if (!element.equals(parent) && name(element).equals(name)) {
          return element;
        }
      }
    }
    return null;
  }

  /** Returns the words in an element; null where it has none or is none. */
  static @Nullable String words(@Nullable Element element) {
    String words = element == null ? "" : element.wholeText().strip().replaceAll("\\s+", " ");
    return words.isEmpty() ? null : words;
  }

  /** Returns the words in the first element below that has this name, whatever its prefix. */
  static @Nullable String wordsBelow(@Nullable Element parent, String name) {
    return words(below(parent, name));
  }

  /** Returns the words in the first child of the first of these names that has any. */
  static @Nullable String words(@Nullable Element parent, String... names) {
    for (String name : names) {
      for (Element child : children(parent, name)) {
        String words = words(child);
        if (words != null) {
          return words;
        }
      }
    }
    return null;
  }

  /** Returns an attribute of an element or of the nearest one around it that has it. */
  static @Nullable String inherited(Element element, String attribute) {
    for (Element at = element; at != null; at = at.parent()) {
      if (!at.attr(attribute).isBlank()) {
        return at.attr(attribute);
      }
    }
    return null;
  }

  /** Returns an address; null where the text is none. */
  static @Nullable URI uri(@Nullable String address) {
    if (address == null || address.isBlank()) {
      return null;
    }
    try {
      return new URI(address.strip().replace(" ", "%20"));
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** Returns an address against those that the elements around it give ({@code xml:base}). */
  static @Nullable URI resolved(Element element, @Nullable String address, @Nullable URI fetched) {
    URI uri = uri(address);
    if (uri == null || uri.isAbsolute()) {
      return uri;
    }
    URI base = fetched;
    List<String> bases = new ArrayList<>();
    for (Element at = element; at != null; at = at.parent()) {
      if (at.hasAttr("xml:base")) {
        bases.addFirst(at.attr("xml:base"));
      }
    }
    for (String next : bases) {
      URI relative = uri(next);
      base = relative == null ? base : base == null ? relative : base.resolve(relative);
    }
    return base == null ? uri : base.resolve(uri);
  }
}
