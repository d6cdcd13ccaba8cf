import { LitElement, html, nothing } from "./lit.js";
import { SHOWN } from "./facet-list.js";
import { get } from "./server.js";
import { timeColumns } from "./time-columns.js";
import { articles, days } from "./words.js";
import "./article-view.js";
import "./broadsheet-search.js";
import "./result-list.js";
import "./result-summary.js";
import "./time-chart.js";
import "./timeline-list.js";

/** The facets beside the results, in their order, and what they are called. */
const FACETS = [
  ["source", "Sources"],
  ["person", "People"],
  ["organization", "Organisations"],
  ["place", "Places"],
];

/** Values asked of a facet in which something is chosen: that has to be named. */
const ALL_VALUES = 100;

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

const NONE = [];

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The whole page. All that it shows is told by its address, so that it can be shared. */
class NewsPage extends LitElement {
  static properties = {
    state: { state: true },
    result: { state: true },
    facets: { state: true },
    columns: { state: true },
    width: { state: true },
    timeline: { state: true },
    archive: { state: true },
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
    this.width = "day";
    this.timeline = [];
    this.archive = null;
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
            .query=${query}
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

  #answers() {
    return html`
      <aside aria-label="Narrow the results">
        ${FACETS.map(
          ([name, label]) => html`<facet-list
            .name=${name}
            .label=${label}
            .values=${this.facets[name] ?? NONE}
            .chosen=${this.state.getAll(name)}
            .find=${(text) => this.#values(name, { containing: text, values: SHOWN })}
            @facet-chosen=${(event) => this.#change({ [name]: event.detail })}
          ></facet-list>`,
        )}
      </aside>
      <section aria-label="Results" aria-busy=${this.waiting ? "true" : "false"}>
        ${this.columns.length > 0
          ? html`<time-chart
              .columns=${this.columns}
              .width=${this.width}
              .chosen=${this.state.get("published") ?? ""}
              @time-chosen=${(event) => this.#change({ published: event.detail })}
            ></time-chart>`
          : nothing}
        ${this.#summary()} ${this.#chosen()}
        ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
        ${this.#isTimeline() && this.result
          ? html`<timeline-list
              .entries=${this.timeline}
              .address=${(hit) => this.#address(hit)}
              @passage-open=${(event) => this.#change(place(event.detail))}
            ></timeline-list>`
          : this.#results()}
      </section>
    `;
  }

  #results() {
    return html`<result-list
        .passages=${this.result?.passages ?? NONE}
        .stories=${this.result?.stories ?? NONE}
        .address=${(hit) => this.#address(hit)}
        @passage-open=${(event) => this.#change(place(event.detail))}
      ></result-list>
      ${this.result?.next
        ? html`<button type="button" class="more" @click=${this.#more}>More results</button>`
        : nothing}`;
  }

  #isTimeline() {
    return this.state.get("view") === "timeline";
  }

  #summary() {
    return html`<result-summary
      .result=${this.result}
      .waiting=${this.waiting}
      .order=${this.#isTimeline() ? "timeline" : (this.state.get("sort") ?? "relevance")}
      .grouped=${this.state.get("group") === "story"}
      @summary-changed=${(event) => this.#change(event.detail)}
      @summary-asked=${(event) => this.#ask(event.detail)}
    ></result-summary>`;
  }

  /** All that narrows the results, each to be taken back. */
  #chosen() {
    const chosen = [];
    for (const [name, title] of FACETS) {
      const keys = this.state.getAll(name);
      for (const key of keys) {
        const label = this.facets[name]?.find((value) => value.key === key)?.label ?? key;
        const others = keys.filter((other) => other !== key);
        chosen.push({ title, label, without: { [name]: others } });
      }
    }
    for (const name of ["published", "happened"]) {
      const [from, to = from] = (this.state.get(name) ?? "").split("..");
      if (from) {
        chosen.push({ title: name, label: spoken(from, to), without: { [name]: null } });
      }
    }
    return chosen.length === 0
      ? nothing
      : html`<ul class="chosen" aria-label="Narrowed by">
          ${chosen.map(
            ({ title, label, without }) => html`<li>
              <button
                type="button"
                aria-label="Remove ${title}: ${label}"
                @click=${() => this.#change(without)}
              >
                <bdi>${label}</bdi> <span aria-hidden="true">×</span>
              </button>
            </li>`,
          )}
        </ul>`;
  }

  #address(hit) {
    return `?${this.#with(place(hit))}`;
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
    const before = `${asked(this.state)} ${this.state.get("view")}`;
    this.state = next;
    if (isNew) {
      history.pushState(null, "", next.size > 0 ? `?${next}` : "./");
    }
    if (`${asked(next)} ${next.get("view")}` !== before) {
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
      this.waiting = false;
      this.archive ??= await get("health").catch(() => null);
      return;
    }
    this.waiting = true;
    this.#running = new AbortController();
    const { signal } = this.#running;
    const [found, time, timeline, ...facets] = await Promise.allSettled([
      get("search", parameters, signal, { didYouMean: true }),
      timeColumns(parameters, signal),
      this.#isTimeline() ? get("timeline", parameters, signal, { sort: null }) : { entries: [] },
      ...FACETS.map(([name]) => this.#values(name, this.#wanted(name), signal)),
    ]);
    if (question !== this.#asked) {
      return;
    }
    this.waiting = false;
    this.result = found.value ?? null;
    this.problem = (found.reason ?? timeline.reason)?.message ?? "";
    this.timeline = timeline.value?.entries ?? [];
    this.columns = time.value?.columns ?? [];
    this.width = time.value?.width ?? "day";
    this.facets = Object.fromEntries(FACETS.map(([name], i) => [name, facets[i].value ?? []]));
  }

  /** One value more than is shown tells that there are more. */
  #wanted(name) {
    return { values: this.state.has(name) ? ALL_VALUES : SHOWN + 1 };
  }

  async #values(name, wanted, signal) {
    const parameters = asked(this.state);
    return (await get(`facets/${name}`, parameters, signal, { sort: null, ...wanted })).values;
  }

  async #more() {
    const question = this.#asked;
    const parameters = asked(this.state);
    parameters.set("after", this.result.next);
    try {
      const more = await get("search", parameters, this.#running?.signal);
      if (question === this.#asked) {
        const { passages, stories } = this.result;
        this.result = {
          ...more,
          passages: [...passages, ...more.passages],
          stories: stories && [...stories, ...more.stories],
        };
      }
    } catch (error) {
      this.problem = error.message;
    }
  }
}

/** Returns the parameters of the address that the server is asked with. */
function asked(state) {
  const parameters = new URLSearchParams(state);
  for (const name of ["article", "start", "end", "view"]) {
    parameters.delete(name);
  }
  parameters.set("zone", ZONE);
  return parameters;
}

/** Returns what the address says of an open article. */
function place({ article, start, end }) {
  return { article: article.id, start, end };
}

/** Returns days of the address, which anybody may have written, in words. */
function spoken(from, to) {
  return [from, to].every((date) => /^\d{4}-\d\d-\d\d$/.test(date))
    ? days(from, to)
    : `${from} – ${to}`;
}

customElements.define("news-page", NewsPage);
