package io.broadsheet.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A query as a tree. The {@linkplain NewsQueryParser parser} makes it from text; an application may
 * as well build it itself. A part that is blank, out of its range or ends before it begins is
 * refused with an {@link IllegalArgumentException}; a {@link SearchRequest} refuses a tree that is
 * larger than that of a text may be.
 */
public sealed interface NewsQuery {

  /** Which text a word is looked for in. */
  enum TextField {
    /** Title and text. */
    TEXT,
    /** The title alone. */
    TITLE,
    /** The outlet's name. */
    SOURCE,
    /** The byline. */
    AUTHOR
  }

  /** Which names a name is looked for among. */
  enum NameField {
    /** People. */
    PERSON,
    /** Places. */
    PLACE,
    /** Organisations. */
    ORG,
    /** Anything that has a name. */
    ENTITY
  }

  /** How a clause takes part in a {@link Group}. */
  enum Occur {
    /** It must match. */
    MUST,
    /** It may match, and ranks higher where it does; one of them must where nothing else must. */
    SHOULD,
    /** It must not match. */
    MUST_NOT
  }

  /** A word, in all its forms and spellings. */
  record Word(TextField field, String text) implements NewsQuery {
    /** Checks the parts. */
    public Word {
      Objects.requireNonNull(field, "field");
      requireText(text);
    }
  }

  /**
   * Words next to each other in this order or, with a slop above 0, within so many places of it.
   *
   * @param slop places, 0 to {@link NewsQueryParser#MAX_SLOP}
   */
  record Phrase(TextField field, String text, int slop) implements NewsQuery {
    /** Checks the parts. */
    public Phrase {
      Objects.requireNonNull(field, "field");
      requireText(text);
      if (slop < 0 || slop > NewsQueryParser.MAX_SLOP) {
        throw new IllegalArgumentException(
            "slop is 0 to " + NewsQueryParser.MAX_SLOP + ": " + slop);
      }
    }
  }

  /** Words that begin so: at least {@link NewsQueryParser#MIN_PREFIX} letters. */
  record Prefix(TextField field, String text) implements NewsQuery {
    /** Checks the parts. */
    public Prefix {
      Objects.requireNonNull(field, "field");
      requireText(text);
      if (text.length() < NewsQueryParser.MIN_PREFIX) {
        throw new IllegalArgumentException("a prefix has two letters or more: " + text);
      }
    }
  }

  /**
   * Words that differ by a few letters.
   *
   * @param edits letters inserted, left out, changed or swapped: 1 or 2
   */
  record Fuzzy(TextField field, String text, int edits) implements NewsQuery {
    /** Checks the parts. */
    public Fuzzy {
      Objects.requireNonNull(field, "field");
      requireText(text);
      if (edits < 1 || edits > 2) {
        throw new IllegalArgumentException("edits are 1 or 2: " + edits);
      }
    }
  }

  /**
   * Articles and passages that name a person, place, organisation or anything, however spelled. A
   * person named in full is found, too, where an article says the last name alone and the index
   * makes clear whose that is; in a {@link SavedSearch}, which looks at an article by itself, where
   * the article names the person in full.
   */
  record Named(NameField field, String name) implements NewsQuery {
    /** Checks the parts. */
    public Named {
      Objects.requireNonNull(field, "field");
      requireText(name);
    }
  }

  /**
   * Passages in which a speaker is quoted. The words and phrases beside it in the same group are
   * looked for in what that speaker said.
   */
  record Said(String speaker) implements NewsQuery {
    /** Checks the name. */
    public Said {
      requireText(speaker);
    }
  }

  /** Published on these days, both inclusive; null is open. */
  record Published(@Nullable LocalDate from, @Nullable LocalDate to) implements NewsQuery {
    /** Checks the order. */
    public Published {
      requireOrder(from, to);
    }
  }

  /** Speaks of these days, both inclusive; null is open. */
  record Happened(@Nullable LocalDate from, @Nullable LocalDate to) implements NewsQuery {
    /** Checks the order. */
    public Happened {
      requireOrder(from, to);
    }
  }

  /**
   * Gives a number in a range, both ends inclusive and maybe infinite.
   *
   * @param unit an ISO 4217 code, {@code percent} or an English singular; null for any
   */
  record Figures(@Nullable String unit, double min, double max) implements NewsQuery {
    /** Checks the order. */
    public Figures {
      if (!(min <= max)) {
        throw new IllegalArgumentException("not a range: " + min + " to " + max);
      }
    }
  }

  /** Every article. */
  record Everything() implements NewsQuery {}

  /**
   * A query that counts for more or less.
   *
   * @param factor above 0, at most {@link NewsQueryParser#MAX_BOOST}
   */
  record Boosted(NewsQuery query, float factor) implements NewsQuery {
    /** Checks the factor. */
    public Boosted {
      Objects.requireNonNull(query, "query");
      if (!(factor > 0 && factor <= NewsQueryParser.MAX_BOOST)) {
        throw new IllegalArgumentException("a boost is above 0 to 1000: " + factor);
      }
    }
  }

  /** Several queries together; maybe none, which finds nothing. */
  record Group(List<Clause> clauses) implements NewsQuery {
    /** Copies the list. */
    public Group {
      clauses = List.copyOf(clauses);
    }
  }

  /** A part of a {@link Group}. */
  record Clause(Occur occur, NewsQuery query) {
    /** Checks the parts. */
    public Clause {
      Objects.requireNonNull(occur, "occur");
      Objects.requireNonNull(query, "query");
    }
  }

  private static void requireText(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("nothing to look for");
    }
  }

  private static void requireOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
    }
  }
}
