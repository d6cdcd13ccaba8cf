import { LitElement, html, nothing } from "./lit.js";
import { get } from "./server.js";
import { articles } from "./words.js";

/** What a query may hold. */
const LANGUAGE = [
  ["storm warnings", "words, in whatever spelling"],
  ['"storm warnings"', "a phrase"],
  ["+storm -insurance", "words that must, or must not, be there"],
  ["person:NAME  place:NAME  org:NAME", "who or what is named, however it is spelled"],
  ["said:NAME words", "what somebody is quoted saying"],
  ["happened:2026-02-06", "what is told of a day, whenever it was published"],
  ["source:NAME  title:words", "only there"],
];

/** What the page shows before anything is asked: how much there is, and how to ask. */
class StartPage extends LitElement {
  static properties = { archive: { state: true } };

  constructor() {
    super();
    this.archive = null;
  }

  createRenderRoot() {
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    this.archive = await get("health").catch(() => null);
  }

  render() {
    return html`<h2>Search the news of many sources</h2>
      <p>
        The passages that answer, each story told once.
        ${this.archive
          ? html`${articles(this.archive.articles)} in
            ${this.archive.passages.toLocaleString()} passages.`
          : nothing}
      </p>
      <dl class="language">
        ${LANGUAGE.map(
          ([query, finds]) => html`<div>
            <dt><code>${query}</code></dt>
            <dd class="about">${finds}</dd>
          </div>`,
        )}
      </dl>`;
  }
}

customElements.define("start-page", StartPage);
