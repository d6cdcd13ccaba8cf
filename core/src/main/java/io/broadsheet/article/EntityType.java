package io.broadsheet.article;

/** What kind of thing a name is the name of. */
public enum EntityType {
  /** A person. */
  PERSON,
  /** A company, party, ministry, court, newspaper, team, brand or other body. */
  ORGANIZATION,
  /** A country, town, region, water, airport, plant, stadium or other place. */
  PLACE,
  /** Another thing with a name: a ship, product, event, law, work. */
  OTHER
}
