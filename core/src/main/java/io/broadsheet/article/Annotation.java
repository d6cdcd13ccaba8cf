package io.broadsheet.article;

/** Something that the text of an article says at one place: a name, a date, a quote or a figure. */
public sealed interface Annotation permits EntityMention, DateMention, Quote, Figure {

  /** Returns where it stands in the article's text. */
  TextSpan span();
}
