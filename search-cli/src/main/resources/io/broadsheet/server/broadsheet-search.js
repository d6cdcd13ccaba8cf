import { LitElement, css, html, nothing } from "lit";

/**
 * A search box for news: <broadsheet-search endpoint="https://news.example"></broadsheet-search>
 *
 * Attributes: endpoint (where the server is; default: where this page is), label, placeholder,
 * value, limit (most passages shown), delay (milliseconds of silence before it asks).
 * Events, which bubble: "broadsheet-search" with {query} when the user asks, "broadsheet-open" with
 * {article, start, end, query} when the user picks a passage; unless that is prevented, the
 * article's address is opened. Style: the custom properties --broadsheet-* below, and the parts
 * input, popup, option.
 *
 * It is an editable combobox with a list popup as the WAI-ARIA Authoring Practices describe it. All
 * text from the server is shown as text, never as markup.
 */
export class BroadsheetSearch extends LitElement {
  static properties = {
    endpoint: {},
    label: {},
    placeholder: {},
    value: {},
    limit: { type: Number },
    delay: { type: Number },
    options: { state: true },
    active: { state: true },
    open: { state: true },
    status: { state: true },
  };

  static styles = css`
    :host {
      --_accent: var(--broadsheet-accent, light-dark(#0b57b8, #8ab8ff));
      --_back: var(--broadsheet-background, light-dark(#fff, #1b1d21));
      --_text: var(--broadsheet-text, light-dark(#1a1a1a, #ececec));
      --_muted: var(--broadsheet-muted, light-dark(#595959, #b0b3b8));
      --_line: var(--broadsheet-line, light-dark(#767676, #8b8f96));
      --_chosen: var(--broadsheet-chosen, light-dark(#e3eefc, #2b3a52));
      --_mark: var(--broadsheet-mark, light-dark(#ffe58a, #6b5600));
      display: block;
      position: relative;
      color-scheme: light dark;
      font: var(--broadsheet-font, inherit);
      color: var(--_text);
    }
    input {
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 44px;
      padding: 0.5em 0.8em;
      font: inherit;
      color: inherit;
      background: var(--_back);
      border: 1px solid var(--_line);
      border-radius: var(--broadsheet-radius, 6px);
    }
    input:focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 1px;
    }
    input::placeholder {
      color: var(--_muted);
      opacity: 1;
    }
    ul {
      position: absolute;
      z-index: 10;
      inset-inline: 0;
      margin: 4px 0 0;
      padding: 4px;
      list-style: none;
      max-block-size: min(70vh, 32em);
      overflow-y: auto;
      background: var(--_back);
      border: 1px solid var(--_line);
      border-radius: var(--broadsheet-radius, 6px);
      box-shadow: 0 6px 24px rgb(0 0 0 / 25%);
    }
    ul[hidden] {
      display: none;
    }
    li {
      padding: 0.45em 0.6em;
      border-radius: 4px;
      cursor: pointer;
      overflow-wrap: anywhere;
    }
    li[aria-selected="true"] {
      background: var(--_chosen);
      outline: 2px solid var(--_accent);
      outline-offset: -2px;
    }
    .kind,
    .about {
      color: var(--_muted);
      font-size: 0.85em;
    }
    .kind {
      margin-inline-start: 0.6em;
    }
    .passage {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
    }
    .about,
    .passage {
      unicode-bidi: plaintext;
    }
    mark {
      color: inherit;
      background: var(--_mark);
    }
    .status {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `;

  #asked = 0;
  #running = null;
  #timer = 0;
  #hasSuggestions = true;

  constructor() {
    super();
    this.endpoint = "";
    this.label = "Search the news";
    this.placeholder = "";
    this.value = "";
    this.limit = 5;
    this.delay = 120;
    this.options = [];
    this.active = -1;
    this.open = false;
    this.status = "";
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#cancel();
  }

  render() {
    const shown = this.open && this.options.length > 0;
    return html`
      <input
        part="input"
        type="text"
        role="combobox"
        dir="auto"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength="1000"
        aria-label=${this.label}
        aria-autocomplete="list"
        aria-expanded=${shown ? "true" : "false"}
        aria-controls="options"
        aria-activedescendant=${shown && this.active >= 0 ? `option-${this.active}` : nothing}
        placeholder=${this.placeholder || this.label}
        .value=${this.value}
        @input=${this.#typed}
        @keydown=${this.#key}
        @blur=${this.#close}
      />
      <ul id="options" part="popup" role="listbox" aria-label=${this.label} ?hidden=${!shown}>
        ${this.options.map((option, i) => this.#option(option, i))}
      </ul>
      <div class="status" role="status" aria-live="polite">${this.status}</div>
    `;
  }

  updated(changed) {
    if (changed.has("active") && this.active >= 0) {
      this.renderRoot.getElementById(`option-${this.active}`)?.scrollIntoView({ block: "nearest" });
    }
  }

  focus() {
    this.renderRoot.querySelector("input")?.focus();
  }

  #option(option, i) {
    return html`<li
      id="option-${i}"
      part="option"
      role="option"
      aria-selected=${i === this.active ? "true" : "false"}
      @pointerdown=${(event) => event.preventDefault()}
      @click=${() => this.#choose(option)}
    >
      ${option.kind === "passage"
        ? html`<div class="about" dir="auto">${about(option.hit.article)}</div>
            <div class="passage" dir="auto">${marked(option.hit.text, option.hit.marks)}</div>`
        : html`<bdi>${marked(option.text, option.marks)}</bdi
            ><span class="kind">${option.kind}</span>`}
    </li>`;
  }

  #typed(event) {
    this.value = event.target.value;
    this.active = -1;
    this.#cancel();
    if (this.value.trim() === "") {
      this.#show([]);
      this.status = "";
      return;
    }
    this.#timer = setTimeout(() => this.#ask(this.value), this.delay);
  }

  #cancel() {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.#running = null;
    this.#asked++;
  }

  /** Only the answer to the newest question is shown. */
  async #ask(query) {
    const question = ++this.#asked;
    this.#running = new AbortController();
    const { signal } = this.#running;
    try {
      const [suggested, found] = await Promise.all([
        this.#suggestions(query, signal),
        this.#get("search", { q: query, limit: this.limit }, signal),
      ]);
      if (question !== this.#asked) {
        return;
      }
      const passages = found.passages.map((hit) => ({ kind: "passage", hit }));
      this.#show([...suggested, ...passages]);
      this.status = results(this.options.length);
    } catch (error) {
      if (question === this.#asked && error.name !== "AbortError") {
        this.#show([]);
        this.status = "The search failed.";
      }
    }
  }

  async #suggestions(query, signal) {
    if (!this.#hasSuggestions) {
      return [];
    }
    try {
      const answer = await this.#get("suggest", { q: query.slice(0, 100), limit: 5 }, signal);
      return answer.suggestions;
    } catch (error) {
      if (error.status === 404) {
        this.#hasSuggestions = false;
      } else if (error.status === undefined) {
        throw error;
      }
      return [];
    }
  }

  async #get(path, parameters, signal) {
    const base = this.endpoint === "" ? document.baseURI : new URL(this.endpoint, document.baseURI);
    const url = new URL(path, String(base).replace(/\/?(\?.*)?(#.*)?$/, "/"));
    url.search = new URLSearchParams(parameters);
    const response = await fetch(url, { signal });
    if (!response.ok) {
      throw Object.assign(new Error(response.statusText), { status: response.status });
    }
    return response.json();
  }

  #show(options) {
    this.options = options;
    this.active = -1;
    this.open = options.length > 0;
  }

  #close() {
    this.open = false;
    this.active = -1;
  }

  /** Takes the keys that lead through the list; all others edit the text. */
  #key(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    switch (event.key) {
      case "ArrowDown":
        event.preventDefault();
        this.#move(event.altKey ? 0 : 1);
        break;
      case "ArrowUp":
        event.preventDefault();
        event.altKey ? this.#close() : this.#move(-1);
        break;
      case "Enter":
        event.preventDefault();
        this.open && this.active >= 0 ? this.#choose(this.options[this.active]) : this.#submit();
        break;
      case "Escape":
        this.#escape(event);
        break;
      case "Tab":
        this.#close();
        break;
      default:
        // The user edits: the text has the focus again, not an option.
        this.active = -1;
    }
  }

  #move(step) {
    const count = this.options.length;
    if (count === 0) {
      return;
    }
    this.open = true;
    if (step === 0) {
      return;
    }
    // From the text down to the first option or up to the last, and from the ends back to the text.
    const next = this.active + step;
    this.active = this.active < 0 && step < 0 ? count - 1 : next >= count ? -1 : next;
  }

  #escape(event) {
    if (this.open) {
      event.preventDefault();
      this.#close();
    } else if (this.value !== "") {
      event.preventDefault();
      this.value = "";
      this.#cancel();
      this.#show([]);
      this.status = "";
    }
  }

  #choose(option) {
    if (option.kind === "passage") {
      this.#openPassage(option.hit);
      return;
    }
    this.value = option.query;
    this.#submit();
  }

  #submit() {
    this.#cancel();
    this.#close();
    this.#send("broadsheet-search", { query: this.value });
  }

  #openPassage(hit) {
    this.#cancel();
    this.#close();
    const { article, start, end } = hit;
    const isHandled = !this.#send("broadsheet-open", { article, start, end, query: this.value });
    if (!isHandled && /^https?:\/\//i.test(article.url ?? "")) {
      window.open(article.url, "_blank", "noopener,noreferrer");
    }
  }

  #send(type, detail) {
    return this.dispatchEvent(
      new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }),
    );
  }
}

/** Returns a text with its marks: text nodes and mark elements, whatever the text holds. */
export function marked(text, marks = []) {
  const parts = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}

/** Returns an article's headline, source and day in one line. */
export function about(article) {
  return [article.title, article.source, article.published?.slice(0, 10)]
    .filter(Boolean)
    .join(" · ");
}

function results(count) {
  return count === 0 ? "No results." : count === 1 ? "1 result." : `${count} results.`;
}

if (!customElements.get("broadsheet-search")) {
  customElements.define("broadsheet-search", BroadsheetSearch);
}
