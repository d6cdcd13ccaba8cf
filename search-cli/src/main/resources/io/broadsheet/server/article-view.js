import { LitElement, html, nothing } from "./lit.js";
import { marked } from "./broadsheet-search.js";
import { get } from "./server.js";
import { day } from "./words.js";

/** What can be marked in an article, and what it is called. */
const KINDS = { match: "search words", person: "people", place: "places", date: "dates", quote: "quotes" };

/** An article over the page, at the passage that was found, with what it says marked in it. */
class ArticleView extends LitElement {
  static properties = {
    articleId: {},
    query: {},
    start: { type: Number },
    end: { type: Number },
    article: { state: true },
    related: { state: true },
    hidden_: { state: true },
    problem: { state: true },
  };

  constructor() {
    super();
    this.query = "";
    this.start = -1;
    this.end = -1;
    this.article = null;
    this.related = null;
    this.hidden_ = new Set();
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
    const { article } = this;
    return html`<dialog
      aria-label=${article?.title || "Article"}
      @close=${this.#closed}
      @click=${(event) => event.target === event.currentTarget && event.target.close()}
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
        ${[article.source, published(article), ...article.authors]
          .filter(Boolean)
          .join(" · ")}
        ${isWeb
          ? html`<a href=${article.url} target="_blank" rel="noopener noreferrer">original</a>`
          : nothing}
      </p>
      <div class="text" dir="auto" tabindex="0" role="region" aria-label="Text">${this.#pieces(article)}</div>
      ${this.#list("Background", this.related?.background)}
      ${this.#list("What followed", this.related?.followUps)}`;
  }

  #list(label, articles = []) {
    return articles.length === 0
      ? nothing
      : html`<h3>${label}</h3>
          <ul class="related">
            ${articles.map(
              ({ article, sharedNames: names, sharedTerms: terms }) => html`<li>
                <button type="button" class="link" @click=${() => this.#follow(article.id)}>
                  <bdi>${article.title || article.id}</bdi>
                </button>
                <span class="about" dir="auto"
                  >${[article.source, published(article)].filter(Boolean).join(" · ")}
                  ${[...names, ...terms].length > 0
                    ? `— both: ${[...names, ...terms].slice(0, 5).join(", ")}`
                    : ""}</span
                >
              </li>`,
            )}
          </ul>`;
  }

  #follow(id) {
    this.dispatchEvent(new CustomEvent("broadsheet-related", { detail: id }));
  }

  /** Cuts the text where something begins or ends, so that spans may nest and overlap. */
  #pieces(article) {
    const spans = this.#spans(article);
    const cuts = new Set([0, article.text.length]);
    for (const { start, end } of spans) {
      cuts.add(start).add(end);
    }
    const at = [...cuts].sort((a, b) => a - b);
    const active = new Set();
    let next = 0;
    const pieces = [];
    for (let i = 0; i + 1 < at.length; i++) {
      for (const span of active) {
        if (span.end <= at[i]) {
          active.delete(span);
        }
      }
      while (next < spans.length && spans[next].start <= at[i]) {
        active.add(spans[next++]);
      }
      const text = article.text.slice(at[i], at[i + 1]);
      pieces.push(active.size === 0 ? text : piece(text, [...active]));
    }
    return pieces;
  }

  #spans(article) {
    const shows = (kind) => !this.hidden_.has(kind);
    const spans = [];
    if (this.end > this.start && this.start >= 0) {
      spans.push({ start: this.start, end: this.end, kind: "found", says: "" });
    }
    if (shows("match")) {
      for (const [start, end] of article.marks ?? []) {
        spans.push({ start, end, kind: "match", says: "" });
      }
    }
    for (const { start, end, type, name } of article.entities) {
      const kind = type.toLowerCase();
      if (kind in KINDS && shows(kind)) {
        spans.push({ start, end, kind, says: name });
      }
    }
    if (shows("date")) {
      for (const { start, end, from, to } of article.dates) {
        const days = from === to ? from : `${from ?? ""} to ${to ?? ""}`;
        if (from || to) {
          spans.push({ start, end, kind: "date", says: days });
        }
      }
    }
    if (shows("quote")) {
      for (const { start, end, speaker } of article.quotes) {
        spans.push({ start, end, kind: "quote", says: speaker ?? "" });
      }
    }
    return spans
      .filter(({ start, end }) => start < end && end <= article.text.length)
      .sort((a, b) => a.start - b.start);
  }

  #toggle(kind) {
    const hidden = new Set(this.hidden_);
    hidden.delete(kind) || hidden.add(kind);
    this.hidden_ = hidden;
  }

  async #load(id) {
    this.article = null;
    this.related = null;
    this.problem = "";
    try {
      const path = `articles/${encodeURIComponent(id)}`;
      const article = await get(path, this.query ? { q: this.query } : {});
      if (id !== this.articleId) {
        return;
      }
      this.article = article;
      await this.updateComplete;
      const found = this.querySelector(".found") ?? this.querySelector(".text .match");
      this.#show(found);
      const related = await get(`${path}/related`);
      if (id === this.articleId) {
        this.related = related;
      }
    } catch (error) {
      if (id === this.articleId && !this.article) {
        this.problem = error.message;
      }
    }
  }

  /** A passage that stands at the beginning is seen with the headline. */
  #show(found) {
    const dialog = this.#dialog();
    dialog.scrollTop = 0;
    const end = dialog.getBoundingClientRect().bottom;
    if (found && found.getBoundingClientRect().bottom > end) {
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

function published({ published: time }) {
  return time && [day(time.slice(0, 10)), time.slice(11, 16)].filter(Boolean).join(", ");
}

function piece(text, spans) {
  const says = spans.map((span) => span.says).filter(Boolean);
  const kinds = spans.map((span) => span.kind).join(" ");
  const title = says.length > 0 ? says.join(" · ") : nothing;
  return spans.some((span) => span.kind === "match")
    ? html`<mark class=${kinds} title=${title}>${text}</mark>`
    : html`<span class=${kinds} title=${title}>${text}</span>`;
}

customElements.define("article-view", ArticleView);
