import { SHOWN } from "./facet-list.js";
import { asked, isTimeline } from "./page-address.js";
import { get } from "./server.js";
import { timeColumns } from "./time-columns.js";

/** The facets beside the results, in their order, and what they are called. */
export const FACETS = [
  ["source", "Sources"],
  ["person", "People"],
  ["organization", "Organisations"],
  ["place", "Places"],
];

/** Values asked of a facet in which something is chosen: that has to be named. */
const ALL_VALUES = 100;

/** What the server found for an address. It tells its host, an element of Lit's, of each change. */
export class Findings {
  result = null;
  facets = {};
  columns = [];
  width = "day";
  /** Null where there is none: not asked for, or not answered yet. */
  timeline = null;
  problem = "";
  isWaiting = false;

  #host;
  #running = new AbortController();

  constructor(host) {
    this.#host = host;
  }

  /** Gives up what is under way. */
  cancel() {
    this.#running.abort();
  }

  async search(state) {
    this.cancel();
    const { signal } = (this.#running = new AbortController());
    const parameters = asked(state);
    this.problem = "";
    this.isWaiting = Boolean(parameters.get("q"));
    this.#host.requestUpdate();
    if (!this.isWaiting) {
      this.result = null;
      return;
    }
    const answers = await Promise.allSettled([
      get("search", parameters, signal, { didYouMean: true }),
      isTimeline(state) ? get("timeline", parameters, signal, { sort: null }) : null,
      timeColumns(parameters, signal),
      ...FACETS.map(([name]) => values(name, state, wanted(name, state), signal)),
    ]);
    if (!signal.aborted) {
      this.#take(answers);
    }
  }

  #take(answers) {
    const [found, timeline, time, ...facets] = answers.map(({ value }) => value);
    this.isWaiting = false;
    this.problem = answers.find(({ reason }) => reason)?.reason.message ?? "";
    this.result = found ?? null;
    this.timeline = timeline?.entries ?? null;
    this.columns = time?.columns ?? [];
    this.width = time?.width ?? "day";
    this.facets = Object.fromEntries(FACETS.map(([name], i) => [name, facets[i] ?? []]));
    this.#host.requestUpdate();
  }

  /** Adds the next page to the result; returns whether it has come. */
  async more(state) {
    const before = this.result;
    if (this.isWaiting || !before?.next) {
      return false;
    }
    const { signal } = this.#running;
    const parameters = asked(state);
    parameters.set("after", before.next);
    this.isWaiting = true;
    this.#host.requestUpdate();
    try {
      const more = await get("search", parameters, signal);
      this.result = {
        ...before,
        ...more,
        next: more.next,
        passages: [...before.passages, ...more.passages],
        stories: before.stories && [...before.stories, ...more.stories],
      };
      this.problem = "";
    } catch (error) {
      if (signal.aborted) {
        return false;
      }
      this.problem = error.message;
    }
    this.isWaiting = false;
    this.#host.requestUpdate();
    return this.result !== before;
  }
}

/** Returns values of a facet. */
export async function values(name, state, which, signal) {
  return (await get(`facets/${name}`, asked(state), signal, { sort: null, ...which })).values;
}

/** One value more than is shown tells that there are more. */
function wanted(name, state) {
  return { values: state.has(name) ? ALL_VALUES : SHOWN + 1 };
}
