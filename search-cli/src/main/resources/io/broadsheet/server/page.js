import { LitElement, html, nothing } from "./lit.js";
import { SHOWN } from "./facet-list.js";
import { FACETS, Findings, values } from "./findings.js";
import { NO_PLACE, changed, isTimeline, place, showSame } from "./page-address.js";
import "./article-view.js";
import "./broadsheet-search.js";
import "./chosen-list.js";
import "./result-list.js";
import "./result-summary.js";
import "./start-page.js";
import "./time-chart.js";
import "./timeline-list.js";

const NONE = [];

/** The whole page. All that it shows is told by its address, so that it can be shared. */
class NewsPage extends LitElement {
  static properties = {
    state: { state: true },
  };

  #findings = new Findings(this);

  /** Whether the page's address came of a step, which the next step takes the place of. */
  #isStep = false;

  #onReturn = () => {
    this.#isStep = false;
    this.#show(new URLSearchParams(location.search));
  };

  constructor() {
    super();
    this.state = new URLSearchParams(location.search);
  }

  /** The page's own style sheet serves it. */
  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener("popstate", this.#onReturn);
    this.#search();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("popstate", this.#onReturn);
    this.#findings.cancel();
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
        ${query ? [this.#facets(), this.#answers()] : html`<start-page></start-page>`}
      </main>
      ${this.state.has("article") ? this.#article(query) : nothing}
    `;
  }

  #article(query) {
    return html`<article-view
      .articleId=${this.state.get("article")}
      .query=${query}
      .start=${Number(this.state.get("start") ?? -1)}
      .end=${Number(this.state.get("end") ?? -1)}
      @article-close=${() => this.#change(NO_PLACE)}
      @broadsheet-related=${(event) => this.#change({ ...NO_PLACE, article: event.detail })}
    ></article-view>`;
  }

  #facets() {
    return html`<aside aria-label="Narrow the results">
      ${FACETS.map(
        ([name, label]) => html`<facet-list
          .name=${name}
          .label=${label}
          .values=${this.#findings.facets[name] ?? NONE}
          .chosen=${this.state.getAll(name)}
          .find=${(text) => values(name, this.state, { containing: text, values: SHOWN })}
          @facet-chosen=${(event) => this.#change({ [name]: event.detail })}
        ></facet-list>`,
      )}
    </aside>`;
  }

  #answers() {
    const { columns, facets, isWaiting, problem, result, width } = this.#findings;
    return html`
      <section aria-label="Results" aria-busy=${isWaiting ? "true" : "false"} tabindex="-1">
        ${columns.length > 0
          ? html`<time-chart
              .columns=${columns}
              .width=${width}
              .chosen=${this.state.get("published") ?? ""}
              @time-chosen=${({ detail }) => this.#change({ published: detail.days }, detail.isStep)}
            ></time-chart>`
          : nothing}
        <result-summary
          .result=${result}
          .waiting=${isWaiting}
          .order=${isTimeline(this.state) ? "timeline" : (this.state.get("sort") ?? "relevance")}
          .grouped=${this.state.get("group") === "story"}
          @summary-changed=${(event) => this.#change(event.detail)}
          @summary-asked=${this.#askInstead}
        ></result-summary>
        <chosen-list
          .state=${this.state}
          .facets=${facets}
          @chosen-changed=${(event) => this.#change(event.detail)}
          @chosen-gone=${this.#focusResults}
        ></chosen-list>
        ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
        ${isTimeline(this.state) ? this.#timeline() : this.#results()}
      </section>
    `;
  }

  #timeline() {
    const { timeline } = this.#findings;
    return timeline === null
      ? nothing
      : html`<timeline-list
          .entries=${timeline}
          .address=${(hit) => this.#address(hit)}
          @passage-open=${(event) => this.#change(place(event.detail))}
        ></timeline-list>`;
  }

  #results() {
    const { isWaiting, result } = this.#findings;
    return html`<result-list
        .passages=${result?.passages ?? NONE}
        .stories=${result?.stories ?? NONE}
        .address=${(hit) => this.#address(hit)}
        @passage-open=${(event) => this.#change(place(event.detail))}
      ></result-list>
      ${result?.next
        ? html`<button
            type="button"
            class="more"
            aria-disabled=${isWaiting ? "true" : "false"}
            @click=${this.#more}
          >
            More results
          </button>`
        : nothing}`;
  }

  #address(hit) {
    return `?${changed(this.state, place(hit))}`;
  }

  #opened(event) {
    event.preventDefault();
    this.#go(new URLSearchParams({ q: event.detail.query, ...place(event.detail) }));
  }

  #home(event) {
    event.preventDefault();
    this.#go(new URLSearchParams());
  }

  /** Asks even for what is shown: it may have failed, and news come in. */
  #ask(query) {
    const next = new URLSearchParams(query.trim() ? { q: query } : {});
    const isShown = showSame(next, this.state);
    this.#go(next);
    scrollTo({ top: 0 });
    if (isShown) {
      this.#search();
    }
  }

  /** The button that was pressed goes with the question. */
  #askInstead(event) {
    this.#ask(event.detail);
    this.#focusResults();
  }

  #focusResults() {
    this.querySelector("section").focus({ preventScroll: true });
  }

  #change(changes, isStep = false) {
    this.#go(changed(this.state, changes), isStep);
  }

  /** Steps in a row are one entry of the browser's history. */
  #go(next, isStep = false) {
    if (`${next}` !== `${this.state}`) {
      const method = isStep && this.#isStep ? "replaceState" : "pushState";
      history[method](null, "", next.size > 0 ? `?${next}` : "./");
    }
    this.#isStep = isStep;
    this.#show(next);
  }

  #show(next) {
    const isShown = showSame(next, this.state);
    this.state = next;
    if (!isShown) {
      this.#search();
    }
  }

  #search() {
    const query = this.state.get("q");
    document.title = query ? `${query} – Broadsheet` : "Broadsheet";
    this.#findings.search(this.state);
  }

  /** The focus goes on to what was added: the button stands behind it, or is gone. */
  async #more() {
    const shown = this.#findings.result.passages.length;
    if (await this.#findings.more(this.state)) {
      await this.updateComplete;
      await this.querySelector("result-list")?.focusPassage(shown);
    }
  }
}

customElements.define("news-page", NewsPage);
