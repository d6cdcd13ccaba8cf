package io.broadsheet.reader;

import io.broadsheet.reader.text.Lexicon;
import io.broadsheet.reader.text.TextDecoder;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file is, by its first bytes. */
enum Format {
  EMPTY,
  BINARY,
  GZIP,
  ZIP,
  WARC,
  HTML,
  FEED,
  SITEMAP,
  NEWSML,
  NEWSML_1,
  NITF,
  WIRE,
  MAIL,
  UNKNOWN_XML,
  JSON,
  MARKDOWN,
  TEXT;

  /** How many bytes tell. */
  static final int HEAD = 1 << 16;

  /** How many bytes mostly tell: a declaration, a document type and the root element. */
  private static final int START = 1 << 12;

  private static final int LONGEST_NAME = 64;

  private static final Map<String, Format> ROOTS =
      Map.ofEntries(
          Map.entry("rss", FEED),
          Map.entry("feed", FEED),
          Map.entry("rdf", FEED),
          Map.entry("channel", FEED),
          Map.entry("urlset", SITEMAP),
          Map.entry("sitemapindex", SITEMAP),
          Map.entry("newsml", NEWSML_1),
          Map.entry("newsitem", NEWSML),
          Map.entry("newsmessage", NEWSML),
          Map.entry("packageitem", NEWSML),
          Map.entry("knowledgeitem", NEWSML),
          Map.entry("conceptitem", NEWSML),
          Map.entry("planningitem", NEWSML),
          Map.entry("catalogitem", NEWSML),
          Map.entry("nitf", NITF),
          Map.entry("html", HTML));

  /** The lines that a mail's head begins with; one is of those that only mails have. */
  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "(?:From .{1,200}\\R)?(?:[A-Z][\\w-]{0,60}:.{0,900}\\R(?:[ \\t].{0,900}\\R){0,20}){0,20}?"
              + "(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|X-Original-To):",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> HTML_TAGS = Lexicon.of(Format.class, "html-tags.txt");

  /** Tells the format of an input, which stays to be read, by as few bytes as tell it. */
  static Format of(Input input) throws IOException {
    byte[] start = input.head(START);
    Format early =
        start.length < START ? null : ofStart(TextDecoder.decode(start, input.charset()));
    return early != null ? early : of(input.head(HEAD), input.charset());
  }

  /** Tells the format of the file that begins with these bytes. */
  static Format of(byte[] head, @Nullable String charset) {
    if (head.length == 0) {
      return EMPTY;
    } else if (startsWith(head, 0x1F, 0x8B)) {
      return GZIP;
    } else if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
      return ZIP;
    } else if (startsWith(head, 'W', 'A', 'R', 'C', '/')) {
      return WARC;
    } else if (startsWith(head, '%', 'P', 'D', 'F')) {
      return BINARY;
    }
    String text = TextDecoder.decode(head, charset);
    if (isWire(text)) {
      return WIRE;
    }
    return isBinary(text) ? BINARY : ofText(text.stripLeading());
  }

  /** A page or feed that shows its root element at once is known by that; null for all others. */
  private static @Nullable Format ofStart(String text) {
    String start = text.stripLeading();
    int root = start.startsWith("<") && !isBinary(text) ? rootAt(start) : -1;
    if (root < 0 || root > start.length() - LONGEST_NAME) {
      return null;
    }
    Format format = ofRoot(rootName(start, root), start.startsWith("<?xml"));
    return format == TEXT ? null : format;
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a text is in an envelope of IPTC 7901 or ANPA 1312: a header begins with SOH, maybe
   * after signs that wake the receiver (SYN, DEL), and the text after it with STX.
   */
  private static boolean isWire(String text) {
    String start = text.substring(0, Math.min(text.length(), START)).stripLeading();
    int at = 0;
    while (at < start.length() && "\u0016\u007F\r\n ".indexOf(start.charAt(at)) >= 0) {
      at++;
    }
    return start.startsWith("\u0001", at) && start.indexOf('\u0002', at) > 0;
  }

  /** A text has hardly any control characters, and few bytes that are no characters. */
  private static boolean isBinary(String text) {
    int odd = 0;
    int length = Math.min(text.length(), 8192);
    for (int i = 0; i < length; i++) {
      odd += isOdd(text.charAt(i)) ? 1 : 0;
    }
    return odd * 20 > length;
  }

  private static boolean isOdd(char c) {
    boolean isSpace = c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0x1B;
    return (c < ' ' && !isSpace) || c == '\uFFFD';
  }

  private static Format ofText(String text) {
    if (text.isBlank()) {
      return EMPTY;
    } else if (text.charAt(0) == '<') {
      return ofMarkup(text);
    } else if (isJson(text)) {
      return JSON;
    }
    if (MAIL_HEADER.matcher(text).lookingAt()) {
      return MAIL;
    }
    String start = text.substring(0, Math.min(4096, text.length())).toLowerCase(Locale.ROOT);
    if (start.contains("<html")
        || start.contains("<!doctype html")
        || start.contains("</p>")
        || start.contains("<body")) {
      return HTML;
    }
    return MarkdownFile.isMarkdown(text) ? MARKDOWN : TEXT;
  }

  private static Format ofMarkup(String text) {
    boolean declared = text.startsWith("<?xml");
    int root = rootAt(text);
    if (root >= 0) {
      return ofRoot(rootName(text, root), declared || text.contains("</"));
    }
    return declared ? UNKNOWN_XML : HTML;
  }

  /** Where the name of the first element begins; negative where there is none. */
  private static int rootAt(String text) {
    int at = 0;
    while (at >= 0 && at < text.length() && text.charAt(at) == '<') {
      if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!", at)) {
        at = afterDoctype(text, at);
      } else {
        return at + 1;
      }
      while (at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return -1;
  }

  private static int after(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? -1 : at + end.length();
  }

  /** A document type may have declarations in brackets. */
  private static int afterDoctype(String text, int from) {
    int end = text.indexOf('>', from);
    int bracket = text.indexOf('[', from);
    if (bracket > 0 && bracket < end) {
      int closing = text.indexOf(']', bracket);
      return closing < 0 ? -1 : after(text, ">", closing);
    }
    return end < 0 ? -1 : end + 1;
  }

  private static String rootName(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "_:.-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    String name = text.substring(from, end).toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  private static Format ofRoot(String name, boolean declared) {
    Format known = ROOTS.get(name);
    if (known != null) {
      return known;
    } else if (HTML_TAGS.contains(name)) {
      return HTML;
    }
    return declared ? UNKNOWN_XML : TEXT;
  }

  private static boolean isJson(String text) {
    char first = text.charAt(0);
    if (first != '{' && first != '[') {
      return false;
    }
    int at = 1;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    char next = at < text.length() ? text.charAt(at) : ' ';
    return first == '{' ? next == '"' || next == '}' : next == '{' || next == ']';
  }
}
