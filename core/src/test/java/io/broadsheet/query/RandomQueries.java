package io.broadsheet.query;

import java.util.List;
import java.util.Random;

/** Texts that look somewhat like queries. */
final class RandomQueries {

  private static final List<String> PIECES =
      List.of(
          "oman",
          "talks",
          " ",
          " ",
          " ",
          "\"",
          "\"",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "+",
          "-",
          "!",
          "~",
          "~2",
          "~9",
          "^",
          "^2",
          "*",
          "?",
          "\\",
          "/",
          ":",
          "@",
          "<",
          ">=",
          "|",
          "&",
          "AND",
          "OR",
          "NOT",
          "TO",
          "title:",
          "said:",
          "published:",
          "happened:",
          "figure:",
          "figure.usd:",
          "fn:",
          "2026-01",
          "3,117",
          "“",
          "”",
          "«",
          "’",
          "é",
          "مسقط",
          "🗞",
          "\ud83d",
          "\udd5e",
          "\u0000",
          "\u202e",
          "\n",
          "\t",
          "\ufeff",
          "ı",
          "ß",
          "İ");

  private RandomQueries() {}

  static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      if (random.nextInt(12) == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }
}
