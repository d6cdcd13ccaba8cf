package io.broadsheet.reader.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of bytes: by their mark (BOM), by being valid UTF-8 with characters outside
 * ASCII, by what is declared around and in them, and by what letters they would be.
 */
public final class TextDecoder {

  /** Where pages and XML declare their encoding: in the first kilobytes. */
  private static final int DECLARATION = 8192;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<\\?xml[^>]{0,200}?encoding\\s*=|<meta[^>]{0,300}?charset\\s*=)\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /** Names that pages use for more than they say (WHATWG Encoding Standard). */
  private static final Map<String, String> WIDER =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "ks_c_5601-1987", "x-windows-949",
          "euc-kr", "x-windows-949",
          "shift_jis", "windows-31j");

  private TextDecoder() {}

  /** Decodes bytes. What is no character in their encoding becomes U+FFFD. */
  public static String decode(byte[] bytes, @Nullable String declared) {
    String text = asUtf8(bytes);
    if (text == null) {
      text = new String(bytes, charset(bytes, declared));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The text of bytes that are UTF-8 beyond ASCII, whatever is declared; null for others. */
  private static @Nullable String asUtf8(byte[] bytes) {
    if (marked(bytes) != null) {
      return null;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean isAscii = text.length() == bytes.length;
    return isAscii || text.indexOf('\uFFFD') >= 0 ? null : text;
  }

  /**
   * Finds the encoding of the text that begins with these bytes.
   *
   * @param declared what HTTP or the caller says it is, or null
   */
  public static Charset charset(byte[] head, @Nullable String declared) {
    Charset marked = marked(head);
    if (marked != null) {
      return marked;
    }
    boolean isAscii = isAscii(head);
    if (!isAscii && isUtf8(head)) {
      return StandardCharsets.UTF_8;
    }
    Charset said = named(declared);
    Charset inside =
        said == null || said.equals(StandardCharsets.UTF_8) ? named(declaredIn(head)) : null;
    Charset named = inside != null ? inside : said;
    if (isAscii) {
      return named == null || isWide(named) ? StandardCharsets.UTF_8 : named;
    }
    return named == null || isWide(named) || named.equals(StandardCharsets.UTF_8)
        ? guess(head)
        : named;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Charset marked(byte[] head) {
    int first = head.length > 1 ? ((head[0] & 0xFF) << 8) | (head[1] & 0xFF) : 0;
    return switch (first) {
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      case 0xEFBB -> head.length > 2 && (head[2] & 0xFF) == 0xBF ? StandardCharsets.UTF_8 : null;
      case 0x003C -> StandardCharsets.UTF_16BE;
      case 0x3C00 -> StandardCharsets.UTF_16LE;
      default -> null;
    };
  }

  /** Text in which the declaration could be read as ASCII is not in an encoding of wide units. */
  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static @Nullable String declaredIn(byte[] head) {
    int length = Math.min(head.length, DECLARATION);
    Matcher matcher = DECLARED.matcher(new String(head, 0, length, StandardCharsets.ISO_8859_1));
    return matcher.find() ? matcher.group(1) : null;
  }

  private static @Nullable Charset named(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    String plain = name.strip().toLowerCase(Locale.ROOT).replace("\"", "");
    try {
      return Charset.forName(WIDER.getOrDefault(plain, plain));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Whether bytes are UTF-8; a character cut off by the end does not count against it. */
  private static boolean isUtf8(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(4096);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    while (true) {
      var result = decoder.decode(in, out, false);
      if (result.isError()) {
        return false;
      } else if (result.isUnderflow()) {
        return true;
      }
      out.clear();
    }
  }

  /** Tells encodings of East Asia by being valid and common, Cyrillic from Western by runs. */
  private static Charset guess(byte[] bytes) {
    for (EastAsian encoding : EastAsian.values()) {
      if (encoding.isLikely(bytes)) {
        return encoding.charset;
      }
    }
    int high = 0;
    int beside = 0;
    for (int i = 1; i < bytes.length; i++) {
      high += bytes[i] < 0 ? 1 : 0;
      beside += bytes[i] < 0 && bytes[i - 1] < 0 ? 1 : 0;
    }
    return Charset.forName(beside * 2 > high ? cyrillic(bytes) : "windows-1252");
  }

  /** In windows-1251 small letters are the last 32 bytes, in KOI8-R the capitals are. */
  private static String cyrillic(byte[] bytes) {
    int upper = 0;
    int high = 0;
    for (byte b : bytes) {
      upper += (b & 0xFF) >= 0xE0 ? 1 : 0;
      high += (b & 0xFF) >= 0xC0 ? 1 : 0;
    }
    return upper * 2 > high ? "windows-1251" : "KOI8-R";
  }

  /** Encodings of East Asia, and the characters that are most of any text in them. */
  private enum EastAsian {
    SHIFT_JIS("windows-31j", 0x3040, 0x30FF, 0.25),
    EUC_JP("EUC-JP", 0x3040, 0x30FF, 0.25),
    KOREAN("x-windows-949", 0xAC00, 0xD7A3, 0.8),
    CHINESE("GB18030", 0x4E00, 0x9FA5, 0.7),
    TAIWANESE("Big5", 0x4E00, 0x9FA5, 0.7);

    private final Charset charset;
    private final char first;
    private final char last;
    private final double least;

    EastAsian(String name, int first, int last, double least) {
      this.charset = Charset.forName(name);
      this.first = (char) first;
      this.last = (char) last;
      this.least = least;
    }

    boolean isLikely(byte[] bytes) {
      CharBuffer text;
      try {
        text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      } catch (CharacterCodingException e) {
        return false;
      }
      int wide = 0;
      int common = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean isMark = (c >= 0x3000 && c <= 0x3020) || (c >= 0xFF01 && c <= 0xFF5E);
        wide += c > 0x7F && !isMark ? 1 : 0;
        common += c >= first && c <= last ? 1 : 0;
      }
      return wide > 3 && common >= wide * least && (this != CHINESE || isSimplified(bytes));
    }

    /** Most characters of GB2312 text are of its first level, the rows B0 to D7. */
    private static boolean isSimplified(byte[] bytes) {
      int pairs = 0;
      int frequent = 0;
      for (int i = 0; i + 1 < bytes.length; i++) {
        int lead = bytes[i] & 0xFF;
        if (lead > 0x80) {
          pairs++;
          frequent += lead >= 0xB0 && lead <= 0xD7 && (bytes[i + 1] & 0xFF) > 0xA0 ? 1 : 0;
          i++;
        }
      }
      return frequent * 10 >= pairs * 7;
    }
  }
}
