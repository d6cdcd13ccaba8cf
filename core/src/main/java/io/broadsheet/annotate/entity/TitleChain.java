package io.broadsheet.annotate.entity;

/** Finds titles and roles before names: "Prime Minister", "Vice President", "Rev. Dr.". */
final class TitleChain {

  private final NameWords words;

  TitleChain(NameWords words) {
    this.words = words;
  }

  /** Returns where the titles end that begin at word {@code i}; {@code i} if none does. */
  int end(int i, int limit) {
    int at = i;
    int end = i;
    while (at < limit && (isModifier(at) || words.is(at, Fact.TITLE))) {
      boolean title = words.is(at, Fact.TITLE);
      if (title && isPartOfName(at, limit)) {
        break;
      }
      at++;
      if (title) {
        end = at;
        if (words.isPossessive(at - 1)) {
          break;
        }
      }
    }
    return end;
  }

  private boolean isModifier(int i) {
    return words.is(i, Fact.TITLE_MODIFIER) && !words.isPossessive(i);
  }

  /** "King County", "General Assembly", "President Hotel": the title is no title. */
  private boolean isPartOfName(int i, int limit) {
    int heads = Fact.ORGANIZATION_HEAD.bit() | Fact.PLACE_HEAD.bit() | Fact.THING_HEAD.bit();
    return i + 1 < limit
        && words.isCapital(i + 1)
        && words.isAny(i + 1, heads)
        && !words.is(i + 1, Fact.TITLE)
        && !words.is(i + 1, Fact.GIVEN_NAME);
  }
}
