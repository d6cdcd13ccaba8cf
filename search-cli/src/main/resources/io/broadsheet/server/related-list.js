import { LitElement, html, nothing } from "./lit.js";
import { get } from "./server.js";
import { published } from "./words.js";

/** Most names and terms that say why an article is related. */
const REASONS = 5;

/** What was told before an article and after it. "related-chosen" tells the id of the one to open. */
class RelatedList extends LitElement {
  static properties = {
    articleId: {},
    related: { state: true },
    problem: { state: true },
  };

  constructor() {
    super();
    this.related = null;
    this.problem = "";
  }

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has("articleId")) {
      this.#load(this.articleId);
    }
  }

  render() {
    return html`${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}
    ${this.#list("Background", this.related?.background)}
    ${this.#list("What followed", this.related?.followUps)}`;
  }

  #list(label, articles = []) {
    return articles.length === 0
      ? nothing
      : html`<h3>${label}</h3>
          <ul class="related">
            ${articles.map((related) => this.#item(related))}
          </ul>`;
  }

  #item({ article, sharedNames, sharedTerms }) {
    const reasons = [...sharedNames, ...sharedTerms].slice(0, REASONS);
    return html`<li>
      <button type="button" class="link" @click=${() => this.#choose(article.id)}>
        <bdi>${article.title || article.id}</bdi>
      </button>
      <span class="about" dir="auto"
        >${[article.source, published(article.published)].filter(Boolean).join(" · ")}
        ${reasons.length > 0 ? `— both: ${reasons.join(", ")}` : ""}</span
      >
    </li>`;
  }

  #choose(id) {
    this.dispatchEvent(new CustomEvent("related-chosen", { detail: id }));
  }

  async #load(id) {
    this.related = null;
    this.problem = "";
    try {
      const related = await get(`articles/${encodeURIComponent(id)}/related`);
      if (id === this.articleId) {
        this.related = related;
      }
    } catch (error) {
      if (id === this.articleId) {
        this.problem = error.message;
      }
    }
  }
}

customElements.define("related-list", RelatedList);
