import { LitElement, html, nothing } from "./lit.js";
import { KINDS, articleText } from "./article-text.js";
import { marked } from "./passage-text.js";
import { get } from "./server.js";
import { published } from "./words.js";
import "./related-list.js";

/** An article over the page, at the passage that was found, with what it says marked in it. */
class ArticleView extends LitElement {
  static properties = {
    articleId: {},
    query: {},
    start: { type: Number },
    end: { type: Number },
    article: { state: true },
    hidden_: { state: true },
    problem: { state: true },
  };

  /** What had the focus before. */
  #opener = null;

  #asked = 0;

  /** Whether the pointer went down beside the article: a selection may end there. */
  #pressedBeside = false;

  constructor() {
    super();
    this.query = "";
    this.start = -1;
    this.end = -1;
    this.article = null;
    this.hidden_ = new Set();
    this.problem = "";
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#opener = document.activeElement;
  }

  /** A dialog gives the focus back where it is closed, but not where it is taken away. */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#asked++;
    if (document.activeElement === document.body) {
      this.#opener?.focus();
    }
  }

  willUpdate(changed) {
    if (changed.has("articleId") || changed.has("query")) {
      this.#load(this.articleId, this.query);
    }
  }

  updated(changed) {
    if (this.article && (changed.has("article") || changed.has("start"))) {
      this.#showFound();
    }
  }

  render() {
    const { article } = this;
    return html`<dialog
      aria-label=${article?.title || "Article"}
      @close=${this.#closed}
      @pointerdown=${(event) => (this.#pressedBeside = isBeside(event))}
      @click=${(event) => this.#pressedBeside && isBeside(event) && this.#dialog().close()}
    >
      <div class="sheet">
        <div class="bar">
          <div class="kinds" role="group" aria-label="Mark in the text">
            ${Object.entries(KINDS)
              .filter(([kind]) => kind !== "match" || this.query)
              .map(
                ([kind, label]) => html`<label class=${kind}>
                  <input
                    type="checkbox"
                    .checked=${!this.hidden_.has(kind)}
                    @change=${() => this.#toggle(kind)}
                  />
                  ${label}
                </label>`,
              )}
          </div>
          <button type="button" @click=${() => this.#dialog().close()}>Close</button>
        </div>
        ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}
        ${article ? this.#body(article) : nothing}
        ${article || this.problem ? nothing : html`<p class="about">Reading…</p>`}
      </div>
    </dialog>`;
  }

  #body(article) {
    const isWeb = /^https?:\/\//i.test(article.url ?? "");
    return html`<h2 dir="auto">
        ${marked(article.title || article.id, this.hidden_.has("match") ? [] : article.titleMarks)}
      </h2>
      <p class="about" dir="auto">
        ${[article.source, published(article.published), ...article.authors]
          .filter(Boolean)
          .join(" · ")}
        ${isWeb
          ? html`<a href=${article.url} target="_blank" rel="noopener noreferrer">original</a>`
          : nothing}
      </p>
      <div class="text" dir="auto" tabindex="0" role="region" aria-label="Text">${articleText(article, this, this.hidden_)}</div>
      <related-list .articleId=${article.id} @related-chosen=${this.#follow}></related-list>`;
  }

  #follow(event) {
    this.dispatchEvent(new CustomEvent("broadsheet-related", { detail: event.detail }));
  }

  #toggle(kind) {
    const hidden = new Set(this.hidden_);
    hidden.delete(kind) || hidden.add(kind);
    this.hidden_ = hidden;
  }

  /** Only the answer to the newest question is shown. */
  async #load(id, query) {
    const question = ++this.#asked;
    this.article = null;
    this.problem = "";
    try {
      const path = `articles/${encodeURIComponent(id)}`;
      const article = await get(path, query ? { q: query } : {});
      if (question === this.#asked) {
        this.article = article;
      }
    } catch (error) {
      if (question === this.#asked) {
        this.problem = error.message;
      }
    }
  }

  /** A passage that stands at the beginning is seen with the headline. */
  #showFound() {
    const dialog = this.#dialog();
    if (!dialog.contains(document.activeElement)) {
      // What led here, a related article, is gone with the article before.
      this.querySelector(".text").focus({ preventScroll: true });
    }
    dialog.scrollTop = 0;
    const found = this.querySelector(".found") ?? this.querySelector(".text .match");
    if (found && found.getBoundingClientRect().bottom > dialog.getBoundingClientRect().bottom) {
      found.scrollIntoView({ block: "center" });
    }
  }

  firstUpdated() {
    this.#dialog().showModal();
  }

  #dialog() {
    return this.querySelector("dialog");
  }

  #closed() {
    this.dispatchEvent(new CustomEvent("article-close"));
  }
}

/** Returns whether a pointer is on the backdrop: that is the dialog's, but outside its box. */
function isBeside({ target, currentTarget, clientX: x, clientY: y }) {
  const box = currentTarget.getBoundingClientRect();
  const isInside = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  return target === currentTarget && !isInside;
}

customElements.define("article-view", ArticleView);
