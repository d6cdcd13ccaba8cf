import { answer } from "./server-answer.js";

/** Most characters that the server completes. */
const MOST_COMPLETED = 100;

/** Asks a server what to offer to a text; a question gives up the one before it. */
export class BoxAnswers {
  #timer = 0;
  #running = new AbortController();
  #endpointWithoutSuggestions;

  cancel() {
    clearTimeout(this.#timer);
    this.#running.abort();
  }

  /**
   * Asks after some milliseconds. Returns completions and passages, or null where the question was
   * given up while the server was answering; before that, there is no answer ever.
   */
  async options(endpoint, query, limit, delay) {
    this.cancel();
    const { signal } = (this.#running = new AbortController());
    await new Promise((go) => (this.#timer = setTimeout(go, delay)));
    try {
      const [suggested, found] = await Promise.all([
        this.#suggestions(endpoint, query, signal),
        answer(address(endpoint, "search", { q: query, limit }), signal),
      ]);
      const passages = found.passages.map((hit) => ({ kind: "passage", hit }));
      return signal.aborted ? null : [...suggested, ...passages];
    } catch (error) {
      if (signal.aborted) {
        return null;
      }
      throw error;
    }
  }

  /** Without suggestions there are passages still. */
  async #suggestions(endpoint, query, signal) {
    if (endpoint === this.#endpointWithoutSuggestions) {
      return [];
    }
    const typed = { q: query.slice(0, MOST_COMPLETED), limit: 5 };
    try {
      return (await answer(address(endpoint, "suggest", typed), signal)).suggestions;
    } catch (error) {
      if (error.status === undefined) {
        throw error;
      }
      if (error.status === 404) {
        this.#endpointWithoutSuggestions = endpoint;
      }
      return [];
    }
  }
}

/** Returns an address below the endpoint or, without one, beside the page. */
function address(endpoint, path, parameters) {
  const base = endpoint
    ? String(new URL(endpoint, document.baseURI)).replace(/\/?(\?.*)?(#.*)?$/, "/")
    : document.baseURI;
  const url = new URL(path, base);
  url.search = new URLSearchParams(parameters);
  return url;
}
