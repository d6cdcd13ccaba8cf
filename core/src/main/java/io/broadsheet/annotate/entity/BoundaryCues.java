package io.broadsheet.annotate.entity;

/**
 * What tells where the names of an article begin and end: made once of its words, and asked by all
 * rules about names' boundaries.
 *
 * @param dateline where the report was filed
 * @param runs runs of capitals
 * @param spans names that the lexicon knows
 * @param titles titles before names
 * @param offices what offices are for, between a title and a name
 * @param titleCase what names are in a line of capitalised words
 * @param letters letters of honours behind names
 * @param initials long forms of acronyms in brackets
 * @param vessels names of ships
 */
record BoundaryCues(
    Dateline dateline,
    CapitalRuns runs,
    KnownSpans spans,
    TitleChain titles,
    Offices offices,
    TitleCase titleCase,
    PostNominals letters,
    BracketedInitials initials,
    Vessels vessels) {

  static BoundaryCues of(NameWords words, CaseRecord record) {
    Dateline dateline = new Dateline(words);
    CapitalRuns runs = new CapitalRuns(words, dateline);
    return new BoundaryCues(
        dateline,
        runs,
        new KnownSpans(words, runs),
        new TitleChain(words),
        new Offices(words, runs),
        new TitleCase(words, record),
        new PostNominals(words),
        new BracketedInitials(words),
        new Vessels(words));
  }
}
