import { LitElement, html, nothing } from "./lit.js";
import { marked } from "./passage-text.js";
import { articles, dayPublished } from "./words.js";

/**
 * Passages that were found, best first, maybe with those of one story together. "passage-open" tells
 * which of them is asked for.
 */
class ResultList extends LitElement {
  static properties = {
    passages: { attribute: false },
    stories: { attribute: false },
    address: { attribute: false },
  };

  constructor() {
    super();
    this.passages = [];
    /** The stories, in the order of their passages; empty where results are not grouped. */
    this.stories = [];
    /** Returns the address of a passage. */
    this.address = () => "";
  }

  createRenderRoot() {
    return this;
  }

  render() {
    return html`<ol class="results">
      ${this.stories.length > 0 ? this.#grouped() : this.passages.map((hit) => this.#hit(hit))}
    </ol>`;
  }

  /** Gives the focus to the link of a passage, counted from 0. */
  async focusPassage(number) {
    await this.updateComplete;
    this.querySelectorAll("h2 a")[number]?.focus();
  }

  /** A story that only one article tells is shown as that article. */
  #grouped() {
    let from = 0;
    return this.stories.map((story) => {
      const hits = this.passages.slice(from, (from += story.passages));
      return story.articles === 1 ? this.#hit(hits[0]) : this.#story(story, hits);
    });
  }

  #story(story, hits) {
    const told = hits.reduce((sum, hit) => sum + 1 + hit.alsoIn.length, 0);
    const more = story.articles - told;
    return html`<li class="story">
      <p class="about">One story in ${articles(story.articles)}</p>
      <ol>
        ${hits.map((hit) => this.#hit(hit))}
      </ol>
      ${more > 0 ? html`<p class="about">and ${articles(more)} more</p>` : nothing}
    </li>`;
  }

  /** The headline says which way a result is written. */
  #hit(hit) {
    const { article } = hit;
    return html`<li dir="auto">
      <h2>${this.#link(hit, article.title || article.id)}</h2>
      <p class="about">
        ${[article.source, dayPublished(article.published)].filter(Boolean).join(" · ")}
      </p>
      <p class="passage" dir="auto">${marked(hit.text, hit.marks)}</p>
      ${hit.speaker ? html`<p class="about">Quoted: <bdi>${hit.speaker}</bdi></p>` : nothing}
      ${hit.alsoIn.length > 0 ? this.#alsoIn(hit.alsoIn) : nothing}
    </li>`;
  }

  #alsoIn(copies) {
    return html`<details class="also">
      <summary>
        Also in ${copies.length} ${copies.length === 1 ? "other article" : "other articles"}
      </summary>
      <ul>
        ${copies.map(
          (copy) => html`<li>
            ${this.#link({ article: copy }, html`<bdi>${copy.source ?? copy.id}</bdi>`)}
          </li>`,
        )}
      </ul>
    </details>`;
  }

  #link(hit, text) {
    return html`<a href=${this.address(hit)} @click=${(event) => this.#open(event, hit)}
      >${text}</a
    >`;
  }

  #open(event, hit) {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent("passage-open", { detail: hit }));
    }
  }
}

customElements.define("result-list", ResultList);
