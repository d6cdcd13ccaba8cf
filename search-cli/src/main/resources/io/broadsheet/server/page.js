import { LitElement, html, nothing } from "./lit.js";
import { marked } from "./broadsheet-search.js";
import "./article-view.js";
import "./time-chart.js";

/** The facets beside the results, in their order, and what they are called. */
const FACETS = [
  ["source", "Source"],
  ["person", "People"],
  ["organization", "Organisations"],
  ["place", "Places"],
];

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The whole page. All that it shows is told by its address, so that it can be shared. */
class NewsPage extends LitElement {
  static properties = {
    state: { state: true },
    result: { state: true },
    facets: { state: true },
    columns: { state: true },
    problem: { state: true },
    waiting: { state: true },
  };

  #asked = 0;
  #running = null;

  constructor() {
    super();
    this.state = new URLSearchParams(location.search);
    this.result = null;
    this.facets = {};
    this.columns = [];
    this.problem = "";
    this.waiting = false;
    this.onpop = () => this.#go(new URLSearchParams(location.search), false);
  }

  /** The page's own style sheet serves it. */
  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener("popstate", this.onpop);
    this.#search();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("popstate", this.onpop);
  }

  render() {
    const query = this.state.get("q") ?? "";
    return html`
      <header>
        <h1><a href="./" @click=${this.#home}>Broadsheet</a></h1>
        <search>
          <broadsheet-search
            label="Search the news"
            .value=${query}
            @broadsheet-search=${(event) => this.#ask(event.detail.query)}
            @broadsheet-open=${this.#opened}
          ></broadsheet-search>
        </search>
      </header>
      <main class=${query ? "" : "empty"}>
        ${query ? this.#answers() : this.#welcome()}
      </main>
      ${this.state.has("article")
        ? html`<article-view
            .articleId=${this.state.get("article")}
            .start=${Number(this.state.get("start") ?? -1)}
            .end=${Number(this.state.get("end") ?? -1)}
            @article-close=${() => this.#change({ article: null, start: null, end: null })}
            @broadsheet-related=${(event) =>
              this.#change({ article: event.detail, start: null, end: null })}
          ></article-view>`
        : nothing}
    `;
  }

  #welcome() {
    return html`<p>
        Passages from many sources that answer your question, each story told once. Try words, a
        <code>"phrase"</code>, <code>person:</code>, <code>place:</code>, <code>said:</code> or
        <code>happened:2026-02-06</code>.
      </p>`;
  }

  #answers() {
    return html`
      <aside aria-label="Narrow the results">
        ${FACETS.map(([name, label]) => this.#facet(name, label))}
      </aside>
      <section aria-label="Results" aria-busy=${this.waiting ? "true" : "false"}>
        ${this.columns.length > 0 || this.state.has("published")
          ? html`<time-chart
              .columns=${this.columns}
              .chosen=${this.state.get("published") ?? ""}
              @time-chosen=${(event) => this.#change({ published: event.detail })}
            ></time-chart>`
          : nothing}
        ${this.#summary()} ${this.#chosen()}
        ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
        <ol class="results">
          ${(this.result?.passages ?? []).map((hit) => this.#hit(hit))}
        </ol>
        ${this.result?.next
          ? html`<button type="button" class="more" @click=${this.#more}>More results</button>`
          : nothing}
      </section>
    `;
  }

  #summary() {
    const total = this.result?.total;
    const sort = this.state.get("sort") ?? "relevance";
    return html`<div class="summary">
        <p role="status" aria-live="polite">
          ${total
            ? `${total.relation === "at_least" ? "At least " : ""}${total.articles} ${
                total.articles === 1 ? "article" : "articles"
              } in ${this.result.tookMillis} ms`
            : this.waiting
              ? "Searching…"
              : ""}
        </p>
        <label>
          Order
          <select .value=${sort} @change=${(event) => this.#change({ sort: event.target.value })}>
            <option value="relevance" ?selected=${sort === "relevance"}>best first</option>
            <option value="newest" ?selected=${sort === "newest"}>newest first</option>
          </select>
        </label>
      </div>
      ${(this.result?.warnings ?? []).map((warning) => html`<p class="warning">${warning}</p>`)}
      ${this.result?.didYouMean
        ? html`<p>
            Did you mean
            <button type="button" class="link" @click=${() => this.#ask(this.result.didYouMean)}>
              ${this.result.didYouMean}</button
            >?
          </p>`
        : nothing}`;
  }

  #chosen() {
    const chosen = this.state.get("published");
    return chosen
      ? html`<p>
          Published ${chosen.replace("..", " to ")}
          <button type="button" class="link" @click=${() => this.#change({ published: null })}>
            all days
          </button>
        </p>`
      : nothing;
  }

  #facet(name, label) {
    const chosen = this.state.getAll(name);
    const values = this.facets[name] ?? [];
    return values.length === 0 && chosen.length === 0
      ? nothing
      : html`<details open>
          <summary>${label}</summary>
          <ul>
            ${values.map(
              (value) => html`<li>
                <label>
                  <input
                    type="checkbox"
                    name=${name}
                    .checked=${chosen.includes(value.key)}
                    @change=${(event) => this.#toggle(name, value.key, event.target.checked)}
                  />
                  <bdi>${value.label}</bdi> <span class="count">${value.articles}</span>
                </label>
              </li>`,
            )}
          </ul>
        </details>`;
  }

  #hit(hit) {
    const { article } = hit;
    return html`<li>
      <h2>
        <a href=${this.#address(hit)} dir="auto" @click=${(event) => this.#open(event, hit)}
          >${article.title || article.id}</a
        >
      </h2>
      <p class="about" dir="auto">
        ${[article.source, article.published?.slice(0, 10)].filter(Boolean).join(" · ")}
      </p>
      <p class="passage" dir="auto">${marked(hit.text, hit.marks)}</p>
      ${hit.speaker ? html`<p class="about">Quoted: <bdi>${hit.speaker}</bdi></p>` : nothing}
      ${hit.alsoIn.length > 0
        ? html`<details class="also">
            <summary>Also in ${hit.alsoIn.length}
              ${hit.alsoIn.length === 1 ? "other article" : "other articles"}</summary>
            <ul>
              ${hit.alsoIn.map(
                (copy) => html`<li>
                  <a
                    href=${this.#address({ article: copy })}
                    @click=${(event) => this.#open(event, { article: copy })}
                    ><bdi>${copy.source ?? copy.id}</bdi></a
                  >
                </li>`,
              )}
            </ul>
          </details>`
        : nothing}
    </li>`;
  }

  #address(hit) {
    return `?${this.#with(place(hit))}`;
  }

  #open(event, hit) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    this.#change(place(hit));
  }

  #opened(event) {
    event.preventDefault();
    this.#go(new URLSearchParams({ q: event.detail.query, ...place(event.detail) }), true);
  }

  #home(event) {
    event.preventDefault();
    this.#go(new URLSearchParams(), true);
  }

  #ask(query) {
    this.#go(new URLSearchParams(query.trim() ? { q: query } : {}), true);
  }

  #toggle(name, key, isChosen) {
    const chosen = this.state.getAll(name).filter((other) => other !== key);
    this.#change({ [name]: isChosen ? [...chosen, key] : chosen });
  }

  #with(changes) {
    const next = new URLSearchParams(this.state);
    for (const [name, value] of Object.entries(changes)) {
      next.delete(name);
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one !== null && one !== undefined && one !== "") {
          next.append(name, one);
        }
      }
    }
    return next;
  }

  #change(changes) {
    this.#go(this.#with(changes), true);
  }

  #go(next, isNew) {
    const before = asked(this.state).toString();
    this.state = next;
    if (isNew) {
      history.pushState(null, "", next.size > 0 ? `?${next}` : "./");
    }
    if (asked(next).toString() !== before) {
      this.#search();
    }
  }

  async #search() {
    this.#running?.abort();
    const question = ++this.#asked;
    const parameters = asked(this.state);
    const query = parameters.get("q") ?? "";
    document.title = query ? `${query} – Broadsheet` : "Broadsheet";
    this.problem = "";
    if (!query) {
      this.result = null;
      return;
    }
    this.waiting = true;
    this.#running = new AbortController();
    const { signal } = this.#running;
    const [found, columns, ...facets] = await Promise.allSettled([
      get("search", parameters, signal, { didYouMean: true }),
      get("facets/published", parameters, signal, { sort: null }),
      ...FACETS.map(([name]) => get(`facets/${name}`, parameters, signal, { sort: null })),
    ]);
    if (question !== this.#asked) {
      return;
    }
    this.waiting = false;
    this.result = found.value ?? null;
    this.problem = found.reason ? found.reason.message : "";
    this.columns = columns.value?.columns ?? [];
    this.facets = Object.fromEntries(
      FACETS.map(([name], i) => [name, facets[i].value?.values ?? []]),
    );
  }

  async #more() {
    const question = this.#asked;
    const parameters = asked(this.state);
    parameters.set("after", this.result.next);
    try {
      const more = await get("search", parameters, this.#running?.signal);
      if (question === this.#asked) {
        this.result = { ...more, passages: [...this.result.passages, ...more.passages] };
      }
    } catch (error) {
      this.problem = error.message;
    }
  }
}

/** Returns the parameters of the address that the server is asked with. */
function asked(state) {
  const parameters = new URLSearchParams(state);
  for (const name of ["article", "start", "end"]) {
    parameters.delete(name);
  }
  parameters.set("zone", ZONE);
  return parameters;
}

/** Returns what the address says of an open article. */
function place({ article, start, end }) {
  return { article: article.id, start, end };
}

async function get(path, parameters, signal, changes = {}) {
  const sent = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(changes)) {
    sent.delete(name);
    if (value !== null) {
      sent.set(name, value);
    }
  }
  const response = await fetch(`${path}?${sent}`, { signal });
  const answer = await response.json();
  if (!response.ok) {
    throw new Error(answer.detail ?? answer.title ?? "The search failed.");
  }
  return answer;
}

customElements.define("news-page", NewsPage);
