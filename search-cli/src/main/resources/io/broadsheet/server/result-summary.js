import { LitElement, html, nothing } from "./lit.js";
import { articles, stories } from "./words.js";

/** The orders to choose from, and how the address says each. */
const ORDERS = [
  ["relevance", "best first", { sort: null, view: null }],
  ["newest", "newest first", { sort: "newest", view: null }],
  ["timeline", "as things happened", { sort: null, view: "timeline" }],
];

/**
 * How much was found, and in which order it is shown. "summary-changed" tells the parts of the
 * address that change, "summary-asked" another query.
 */
class ResultSummary extends LitElement {
  static properties = {
    result: { attribute: false },
    waiting: { type: Boolean },
    order: {},
    grouped: { type: Boolean },
  };

  constructor() {
    super();
    this.result = null;
    this.waiting = false;
    this.order = ORDERS[0][0];
    this.grouped = false;
  }

  createRenderRoot() {
    return this;
  }

  render() {
    return html`<div class="summary">
        <p role="status" aria-live="polite" dir="auto">${this.#count()}</p>
        ${this.order === "timeline" ? nothing : this.#grouping()}
        <label>
          Order
          <select .value=${this.order} @change=${(event) => this.#order(event.target.value)}>
            ${ORDERS.map(
              ([order, name]) =>
                html`<option value=${order} ?selected=${this.order === order}>${name}</option>`,
            )}
          </select>
        </label>
      </div>
      ${(this.result?.warnings ?? []).map((warning) => html`<p class="warning">${warning}</p>`)}
      ${this.result?.didYouMean ? this.#didYouMean(this.result.didYouMean) : nothing}
      ${this.result?.total?.articles === 0
        ? html`<p>Nothing found. Fewer or other words may help, or a wider choice of days and sources.</p>`
        : nothing}`;
  }

  #count() {
    const total = this.result?.total;
    if (!total) {
      return this.waiting ? "Searching…" : "";
    }
    const least = total.relation === "at_least" ? "At least " : "";
    const told = total.stories === undefined ? "" : `, ${stories(total.stories)},`;
    return `${least}${articles(total.articles)}${told} in ${this.result.tookMillis} ms`;
  }

  #grouping() {
    return html`<label>
      <input
        type="checkbox"
        name="group"
        .checked=${this.grouped}
        @change=${(event) => this.#tell("changed", { group: event.target.checked ? "story" : null })}
      />
      Group by story
    </label>`;
  }

  #didYouMean(query) {
    return html`<p>
      Did you mean
      <button type="button" class="link" @click=${() => this.#tell("asked", query)}>${query}</button
      >?
    </p>`;
  }

  #order(chosen) {
    this.#tell("changed", ORDERS.find(([order]) => order === chosen)[2]);
  }

  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(`summary-${what}`, { detail }));
  }
}

customElements.define("result-summary", ResultSummary);
