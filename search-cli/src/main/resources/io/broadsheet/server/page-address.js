/** What the address says that the server need not know. */
const OWN = ["article", "start", "end", "view"];

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Returns the parameters that the server is asked with. */
export function asked(state) {
  const parameters = new URLSearchParams(state);
  OWN.forEach((name) => parameters.delete(name));
  parameters.set("zone", ZONE);
  return parameters;
}

/** Returns the address with some of its parts changed; null, "" and [] take one away. */
export function changed(state, changes) {
  const next = new URLSearchParams(state);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    for (const one of [value].flat()) {
      if (one !== null && one !== undefined && one !== "") {
        next.append(name, one);
      }
    }
  }
  return next;
}

/** Returns what the address says of an open article. */
export function place({ article, start, end }) {
  return { article: article.id, start, end };
}

export const NO_PLACE = { article: null, start: null, end: null };

export function isTimeline(state) {
  return state.get("view") === "timeline";
}

/** Returns whether two addresses show the same results. */
export function showSame(one, other) {
  return isTimeline(one) === isTimeline(other) && `${asked(one)}` === `${asked(other)}`;
}
