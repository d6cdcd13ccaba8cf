package io.broadsheet.query;

/** What the articles that a query finds can be counted by. */
public enum FacetField {
  /** The outlet. */
  SOURCE,
  /**
   * People that an article names; all spellings of one are one. A last name that stands alone is
   * told under the person who bears it, where the index makes it clear.
   */
  PERSON,
  /** Organisations that it names. */
  ORGANIZATION,
  /** Places that it names. */
  PLACE,
  /** Who wrote it. */
  AUTHOR,
  /** The BCP 47 tag of its language. */
  LANGUAGE
}
