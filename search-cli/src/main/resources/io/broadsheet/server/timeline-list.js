import { LitElement, html, nothing } from "./lit.js";
import { marked } from "./passage-text.js";
import { days } from "./words.js";

/** What happened when: passages by day. "passage-open" tells which of them is asked for. */
class TimelineList extends LitElement {
  static properties = {
    entries: { attribute: false },
    address: { attribute: false },
  };

  constructor() {
    super();
    this.entries = [];
    /** Returns the address of a passage. */
    this.address = () => "";
  }

  createRenderRoot() {
    return this;
  }

  render() {
    if (this.entries.length === 0) {
      return html`<p>No passage that was found tells of a day.</p>`;
    }
    return html`<ol class="timeline">
      ${this.entries.map((entry, i) => this.#entry(entry, this.entries[i - 1]))}
    </ol>`;
  }

  /** A day is named once. */
  #entry({ from, to, passage }, before) {
    const { article } = passage;
    const isNew = before?.from !== from || before.to !== to;
    return html`<li>
      ${isNew ? html`<h2><time datetime=${from}>${days(from, to)}</time></h2>` : nothing}
      <p class="passage" dir="auto">${marked(passage.text, passage.marks)}</p>
      <p class="about" dir="auto">
        ${article.source ? html`<bdi>${article.source}</bdi> · ` : nothing}
        <a href=${this.address(passage)} @click=${(event) => this.#open(event, passage)}
          ><bdi>${article.title || article.id}</bdi></a
        >
      </p>
    </li>`;
  }

  #open(event, passage) {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent("passage-open", { detail: passage }));
    }
  }
}

customElements.define("timeline-list", TimelineList);
