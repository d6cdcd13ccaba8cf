package io.broadsheet;

import java.util.List;

/** Texts that would do harm if they were shown unescaped. */
public final class Payloads {

  /** For HTML. */
  public static final List<String> HTML =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "\"><svg onload=alert(1)>",
          "' onmouseover='alert(1)",
          "</mark><script>alert(1)</script><mark>",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&#60;script&#62;",
          "<!-- --><![CDATA[<b>]]>",
          "<a href=\"javascript:alert(1)\">x</a>",
          "\u0000<\u0000script>",
          "<scr\u0000ipt>",
          "＜script＞");

  /** For terminals. */
  public static final List<String> TERMINAL =
      List.of(
          "\u001b[2J\u001b[H",
          "\u001b]0;title\u0007",
          "\u001b]8;;https://a.example\u001b\\x",
          "\u009b31m",
          "\u0090q\u009c",
          "\b\b\b",
          "\r\u001bc",
          "\u007f\u0000\u000e");

  private Payloads() {}
}
