import { LitElement, html, nothing } from "./lit.js";
import { articles, stories } from "./words.js";

/** Values shown of a facet; where there are more, a box searches in them. */
export const SHOWN = 8;

/** Where there is little room, values are shown when they are asked for. */
const NARROW = matchMedia("(max-width: 45rem)");

/** Milliseconds of silence before the values are searched. */
const DELAY = 120;

/** One facet: its values to choose from. "facet-chosen" tells the keys that are chosen now. */
class FacetList extends LitElement {
  static properties = {
    name: {},
    label: {},
    values: { attribute: false },
    chosen: { attribute: false },
    find: { attribute: false },
    typed: { state: true },
    found: { state: true },
    problem: { state: true },
  };

  #asked = 0;
  #timer = 0;

  constructor() {
    super();
    this.name = "";
    this.label = "";
    this.values = [];
    this.chosen = [];
    /** Returns a promise of the values whose name has a word that begins so. */
    this.find = async () => [];
    this.typed = "";
    this.found = null;
    this.problem = "";
  }

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has("values") && this.typed) {
      this.#search();
    }
  }

  /**
   * A box that was checked by hand may hold another value now, and Lit, which remembers what it set
   * last, would leave it as it is.
   */
  updated() {
    const shown = this.#shown();
    this.querySelectorAll("input[type=checkbox]").forEach((input, i) => {
      input.checked = this.chosen.includes(shown[i].key);
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  render() {
    const { values, typed } = this;
    if (values.length === 0 && this.chosen.length === 0) {
      return nothing;
    }
    return html`<details ?open=${!NARROW.matches}>
      <summary>${this.label}</summary>
      ${values.length > SHOWN || typed
        ? html`<input
            type="search"
            dir="auto"
            maxlength="100"
            aria-label="Search in ${this.label.toLowerCase()}"
            placeholder="Search in ${this.label.toLowerCase()}"
            .value=${typed}
            @input=${this.#typed}
          />`
        : nothing}
      <ul>
        ${this.#shown().map((value) => this.#value(value))}
      </ul>
      <p class="count" role="status">
        ${this.problem || (this.found?.length === 0 ? "No such value." : "")}
      </p>
    </details>`;
  }

  /** What is chosen stays in view, so that it can be taken back. */
  #shown() {
    const all = this.found ?? this.values;
    const shown = all.slice(0, SHOWN);
    const known = new Map([...this.values, ...all].map((value) => [value.key, value]));
    const hidden = this.chosen.filter((key) => !shown.some((value) => value.key === key));
    return [...hidden.map((key) => known.get(key) ?? { key, label: key }), ...shown];
  }

  /** Where results are stories, their number stands beside a value. */
  #value({ key, label, articles: count, stories: told }) {
    return html`<li>
      <label>
        <input
          type="checkbox"
          name=${this.name}
          @change=${(event) => this.#choose(key, event.target.checked)}
        />
        <bdi>${label}</bdi>
        ${count === undefined
          ? nothing
          : html`<span
              class="count"
              title=${told === undefined ? articles(count) : `${stories(told)}, ${articles(count)}`}
              >${(told ?? count).toLocaleString()}</span
            >`}
      </label>
    </li>`;
  }

  #choose(key, isChosen) {
    const others = this.chosen.filter((other) => other !== key);
    const detail = isChosen ? [...others, key] : others;
    this.dispatchEvent(new CustomEvent("facet-chosen", { detail }));
  }

  #typed(event) {
    this.typed = event.target.value.trim();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#search(), DELAY);
  }

  /** Only the answer to the newest question is shown. */
  async #search() {
    const question = ++this.#asked;
    let found = null;
    let problem = "";
    try {
      found = this.typed ? await this.find(this.typed) : null;
    } catch (error) {
      problem = error.message;
    }
    if (question === this.#asked) {
      this.found = found;
      this.problem = problem;
    }
  }
}

customElements.define("facet-list", FacetList);
