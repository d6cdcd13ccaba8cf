package io.broadsheet.annotate.entity;

/** All that speaks for a name's type: its own words, and what stands around each mention. */
final class TypeEvidence {

  private final InternalEvidence internal;
  private final ContextEvidence context;
  private final GeographicEvidence geographic;
  private final Dateline dateline;
  private final Vessels vessels;
  private final Works works;
  private final Media media;
  private final Firms firms;
  private final Employers employers;
  private final PlaceLists places;
  private final Clubs clubs;
  private final NationalBodies national;

  TypeEvidence(NameWords words, Lexicon lexicon, BoundaryCues cues) {
    this.internal = new InternalEvidence(words, lexicon);
    this.context = new ContextEvidence(words);
    this.geographic = new GeographicEvidence(words);
    this.dateline = cues.dateline();
    this.vessels = cues.vessels();
    this.works = new Works(words);
    this.media = new Media(words);
    this.firms = new Firms(words);
    this.employers = new Employers(words);
    this.places = new PlaceLists(words);
    this.clubs = new Clubs(words);
    this.national = new NationalBodies(words, cues.spans());
  }

  /** Adds what speaks for a name's type at its latest mention; its own words speak once. */
  void addTo(DocumentName name, Candidate mention) {
    if (name.mentions().size() == 1) {
      internal.addTo(name.internal(), mention);
      national.addTo(name.internal(), mention);
    }
    dateline.addTo(name.internal(), mention);
    vessels.addTo(name.internal(), mention);
    works.addTo(name.internal(), mention);
    media.addTo(name.internal(), mention);
    firms.addTo(name.internal(), mention);
    employers.addTo(name.internal(), mention);
    places.addTo(name.internal(), mention);
    clubs.addTo(name.internal(), mention);
    geographic.addNamesake(name.internal(), mention);
    context.addTo(name.context(), mention);
    geographic.addTo(name.context(), mention);
  }
}
