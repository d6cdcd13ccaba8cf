package io.broadsheet.query;

import io.broadsheet.query.NewsQuery.NameField;
import io.broadsheet.query.NewsQuery.TextField;
import java.time.DateTimeException;
import java.util.Locale;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.jspecify.annotations.Nullable;

/** A word, phrase or end of a range with the field before it. */
final class QueryLeaf {

  private final CharSequence raw;
  private final String text;
  private final String field;
  private final int offset;

  QueryLeaf(FieldQueryNode node) {
    raw = node.getText();
    text = raw.toString();
    field = String.valueOf(node.getFieldAsString()).toLowerCase(Locale.ROOT);
    offset = node.getBegin();
  }

  NewsQuery word() {
    int star = indexOfWildcard();
    if (star < 0) {
      return textField() == null ? condition() : new NewsQuery.Word(requireTextField(), text());
    }
    if (text.equals("*") && (field.isEmpty() || field.equals("*"))) {
      return new NewsQuery.Everything();
    }
    TextField in = requireTextField();
    if (star != text.length() - 1 || raw.charAt(star) != '*') {
      throw error(
          "\"" + text + "\": a wildcard stands at the end of a word only; write a prefix and *");
    }
    String prefix = text.substring(0, star);
    if (prefix.length() < NewsQueryParser.MIN_PREFIX) {
      throw error("\"" + text + "\": a prefix has two letters or more");
    }
    return new NewsQuery.Prefix(in, prefix);
  }

  private int indexOfWildcard() {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if ((c == '*' || c == '?') && !UnescapedCharSequence.wasEscaped(raw, i)) {
        return i;
      }
    }
    return -1;
  }

  NewsQuery phrase(int slop) {
    if (textField() == null) {
      return condition();
    }
    if (slop > NewsQueryParser.MAX_SLOP) {
      throw error("the widest proximity is " + NewsQueryParser.MAX_SLOP + " places");
    }
    return new NewsQuery.Phrase(requireTextField(), text(), slop);
  }

  NewsQuery fuzzy(float similarity) {
    int edits = Math.round(similarity);
    if (edits < 1 || edits > 2) {
      throw error("\"" + text + "~\" takes 1 or 2 changed letters");
    }
    return new NewsQuery.Fuzzy(requireTextField(), text(), edits);
  }

  NewsQuery range(boolean fromIncluded, QueryLeaf to, boolean toIncluded) {
    if (field.equals("published") || field.equals("happened")) {
      return dates(
          () -> DateInterval.range(text, fromIncluded, to.text, toIncluded),
          text + " TO " + to.text);
    }
    if (isFigure()) {
      double min = text.equals("*") ? Double.NEGATIVE_INFINITY : number();
      double max = to.text.equals("*") ? Double.POSITIVE_INFINITY : to.number();
      return figures(fromIncluded ? min : Math.nextUp(min), toIncluded ? max : Math.nextDown(max));
    }
    throw error("a range goes with published:, happened: and figure:");
  }

  private NewsQuery condition() {
    return switch (field) {
      case "person" -> new NewsQuery.Named(NameField.PERSON, text());
      case "place" -> new NewsQuery.Named(NameField.PLACE, text());
      case "org" -> new NewsQuery.Named(NameField.ORG, text());
      case "entity" -> new NewsQuery.Named(NameField.ENTITY, text());
      case "said" -> new NewsQuery.Said(text());
      case "published", "happened" -> dates(() -> DateInterval.parse(text), text);
      default -> {
        if (!isFigure()) {
          throw error(
              "there is no field \""
                  + field
                  + "\"; put a backslash before the colon to search for the words");
        }
        yield figures(number(), number());
      }
    };
  }

  private interface DateReader {
    DateInterval read();
  }

  private NewsQuery dates(DateReader reader, String what) {
    try {
      DateInterval days = reader.read();
      if (days.isReversed()) {
        throw error("the range ends before it begins");
      }
      return field.equals("published")
          ? new NewsQuery.Published(days.from(), days.to())
          : new NewsQuery.Happened(days.from(), days.to());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw error(
          "\"" + what + "\" is no date; write 2026, 2026-01, 2026-01-30 or [2026-01 TO 2026-02]");
    }
  }

  /** Returns whether the field is that of figures, of all or with a unit behind the point. */
  private boolean isFigure() {
    return field.equals("figure")
        || (field.startsWith("figure.") && field.length() > "figure.".length());
  }

  private NewsQuery figures(double min, double max) {
    if (!(min <= max)) {
      throw error("the range ends before it begins");
    }
    String unit = field.equals("figure") ? null : field.substring("figure.".length());
    return new NewsQuery.Figures(unit, min, max);
  }

  private double number() {
    try {
      return Double.parseDouble(text.replace(",", ""));
    } catch (NumberFormatException e) {
      throw error("\"" + text + "\" is no number; write 3000 or [3000 TO 4000]");
    }
  }

  private String text() {
    if (text.isBlank()) {
      throw error("there is nothing to look for between the quotation marks");
    }
    return text;
  }

  private @Nullable TextField textField() {
    return switch (field) {
      case "", "text" -> TextField.TEXT;
      case "title" -> TextField.TITLE;
      case "source" -> TextField.SOURCE;
      case "author" -> TextField.AUTHOR;
      default -> null;
    };
  }

  private TextField requireTextField() {
    TextField found = textField();
    if (found == null) {
      throw error("prefix, fuzzy and proximity go with words, title:, source: and author: only");
    }
    return found;
  }

  private QuerySyntaxException error(String message) {
    return new QuerySyntaxException(message, Math.max(0, offset));
  }
}
