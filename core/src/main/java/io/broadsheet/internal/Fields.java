package io.broadsheet.internal;

import java.util.Locale;

/**
 * The fields of the two kinds of Lucene documents. An article is a block: its passages, then the
 * article's own document. Fields named under "stored" keep their meaning in all schema versions, so
 * that any index can be rebuilt.
 */
public final class Fields {

  // On every document of a block, so that a block is deleted as a whole.
  /** The article's id, as one term. */
  public static final String ID = "id";

  /** {@link #KIND_ARTICLE} or {@link #KIND_PASSAGE}. */
  public static final String KIND = "kind";

  /** The outlet's name in lower case, as one term. */
  public static final String SOURCE_KEY = "sourceKey";

  /** The kind of the document that stands for an article. */
  public static final String KIND_ARTICLE = "article";

  /** The kind of the documents that stand for its passages. */
  public static final String KIND_PASSAGE = "passage";

  /** Article: the code of its language, as one term; none for English. */
  public static final String LANGUAGE = "language";

  // Analysed text.
  /** Article: title and text without boilerplate. */
  public static final String BODY = "body";

  /** Doc value of an article: its outlet's key. */
  public static final String OUTLET = "outlet";

  /** Article: title. */
  public static final String TITLE = "title";

  /** Passage: its text. */
  public static final String PASSAGE = "passage";

  /** Article: the outlet's name. */
  public static final String SOURCE = "source";

  /** Article: the byline. */
  public static final String AUTHOR = "author";

  /** Both: names of people that it mentions. */
  public static final String PERSON = "person";

  /** Both: names of organisations. */
  public static final String ORG = "org";

  /** Both: names of places. */
  public static final String PLACE = "place";

  /** Both: names of anything. */
  public static final String ENTITY = "entity";

  /** Both: for each quote a slot of positions: the speaker's names, then what was said. */
  public static final String SAID = "said";

  /** Stands in {@link #SAID} before the speaker's names: a word that no text has. */
  public static final String SPEAKER_MARK = "xspeakerx";

  /** Stands in {@link #SAID} between the speaker's names and what was said. */
  public static final String QUOTE_MARK = "xquotex";

  /** Both: the keys of the entities, as terms. */
  public static final String ENTITY_KEY = "entityKey";

  // Names that are suggested and counted; see NameEntry.
  /** Article: each name by each beginning, as a term: what completion looks through. */
  public static final String SUGGEST = "suggest";

  /** Article: each name by its key and form, as a term: tells the most used form. */
  public static final String ENTRY = "entry";

  /** Article: prefix of the facets' fields, followed by a kind of entry: keys, also doc values. */
  public static final String FACET = "facet.";

  // Numbers.
  /** Article: day of publication, as an epoch day. */
  public static final String PUBLISHED_DAY = "publishedDay";

  /** Article: instant of publication in milliseconds, for sorting and decay. */
  public static final String PUBLISHED_MILLIS = "publishedMillis";

  /** Article: instant of publication in milliseconds, where it is known; also a doc value. */
  public static final String PUBLISHED_INSTANT = "publishedInstant";

  /** Article: epoch day of publication where only that is known; also a doc value. */
  public static final String PUBLISHED_WHOLE_DAY = "publishedWholeDay";

  /** Doc values of an article: the dates it speaks of, as {@link DayRange}s. */
  public static final String HAPPENED_DAYS = "happenedDays";

  /** Both: prefix of the interval fields, followed by a {@link DateGrain}. */
  public static final String HAPPENED = "happened.";

  /** Both: every figure; with a point and a unit in lower case behind it, those of that unit. */
  public static final String FIGURE = "figure";

  /** Passage: where it stands in the text, and which of the article's passages it is. */
  public static final String START = "start";

  /** Passage: end offset. */
  public static final String END = "end";

  /** Passage: number within the article, from 0. */
  public static final String ORDINAL = "ordinal";

  /** Article: number of passages. */
  public static final String PASSAGES = "passages";

  // What repeats over the articles of an outlet; keys are made of the outlet and the paragraph.
  /** Article: the keys of its paragraphs that might be furniture, as terms of eight bytes. */
  public static final String LINE = "line";

  /** Article: those of them that speak of nothing that the rest of the article speaks of. */
  public static final String LINE_APART = "lineApart";

  /** Article: those of them that were left out, because they are known as furniture. */
  public static final String LINE_LEFT_OUT = "lineLeftOut";

  /** Doc value of an article: its lines and by which paragraphs its copies are known. */
  public static final String LINES = "lines";

  // Stored.
  /** Stored: title. */
  public static final String STORED_TITLE = "stored.title";

  /** Stored: text. */
  public static final String STORED_TEXT = "stored.text";

  /** Stored: outlet. */
  public static final String STORED_SOURCE = "stored.source";

  /** Stored: ISO 8601 time of publication. */
  public static final String STORED_PUBLISHED = "stored.published";

  /** Stored: the zone of the time of publication. */
  public static final String STORED_ZONE = "stored.zone";

  /** Stored: address. */
  public static final String STORED_URL = "stored.url";

  /** Stored, one value an author. */
  public static final String STORED_AUTHOR = "stored.author";

  /** Stored: section. */
  public static final String STORED_SECTION = "stored.section";

  /** Stored: language. */
  public static final String STORED_LANGUAGE = "stored.language";

  /** Stored on a passage: its quotes, dates and figures. */
  public static final String STORED_ANNOTATIONS = "stored.annotations";

  /** Doc value of a passage: sorted hashes of runs of four words, to recognise copies. */
  public static final String SKETCH = "sketch";

  /** Doc value of an article: what it is compared by with others, to group it. */
  public static final String PROFILE = "profile";

  /** Article: the words of its profile, as terms of four bytes. */
  public static final String PROFILE_WORD = "profileWord";

  /** Article: a key made of all that it is compared by, as a term of eight bytes. */
  public static final String COPY_KEY = "copyKey";

  /** Doc value of an article: which articles that came before may print the same text. */
  public static final String COPY_LINKS = "copyLinks";

  /** Article: the keys of those articles, as terms. */
  public static final String COPY_OF = "copyOf";

  /** Doc value of an article: hash of all its parts, to recognise what did not change. */
  public static final String CONTENT_HASH = "contentHash";

  private Fields() {}

  /** Returns the field of the figures of one unit. */
  public static String figure(String unit) {
    return FIGURE + "." + unit.toLowerCase(Locale.ROOT);
  }
}
