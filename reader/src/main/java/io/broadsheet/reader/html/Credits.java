package io.broadsheet.reader.html;

import java.util.regex.Pattern;

/** Tells lines about who wrote an article, took its pictures or sent it out. */
final class Credits {

  private static final int LONGEST_BYLINE = 100;

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:by|posted by|written by|updated|published|posted|last updated|last modified)\\b.{0,100}",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** The word for "by" in some language, and nothing but names. */
  private static final Pattern BY_NAMES =
      Pattern.compile(
          "(?i:von|por|par|di|door|af|av) ?:?"
              + "(?:,? (?:\\p{Lu}[\\p{L}.'’-]*"
              + "|und|y|e|et|en|og|och|de|da|di|del|dos|la|le|van|der|den|von|zu)){2,8}");

  private static final Pattern CREDIT =
      Pattern.compile(
          "\\(?(?:(?:additional |with )?(?:reporting|writing|editing|translation|compiled) (?:by|from)"
              + "|with (?:inputs?|reporting|additional reporting|files) (?:by|from)|(?:©|copyright|\\(c\\)) ?).*"
              + "|.{0,120}(?:contributed (?:reporting|to this (?:report|story|article))|all rights reserved).{0,120}",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** An agency or initials in brackets, or the word for a source or a picture and whose it is. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "\\([\\p{L}/., -]{2,30}\\)"
              + "|(?:quellen?|sources?|fuentes?|fontes?|fonti|bron|źródło|kilde|källa|источник"
              + "|(?:beitrags|titel|symbol)?(?:bild|foto|photo)s?(?:quelle|credits?)?|bilder|images?"
              + "|crédits?(?: photos?)?|фото) ?: [^.!?]{2,80}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Credits() {}

  /** Whether a line above an article tells who wrote it, or when. */
  static boolean isByline(String text) {
    return text.length() < LONGEST_BYLINE
        && (BYLINE.matcher(text).matches() || BY_NAMES.matcher(text).matches());
  }

  /** Whether a line below an article tells whose the text or its pictures are. */
  static boolean isCredit(String text) {
    return CREDIT.matcher(text).matches() || SOURCE.matcher(text).matches();
  }
}
