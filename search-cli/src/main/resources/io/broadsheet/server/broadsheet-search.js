import { LitElement, html, nothing } from "./lit.js";
import { BoxAnswers } from "./box-answers.js";
import { boxStyle } from "./box-style.js";
import { optionItem } from "./option-item.js";
import { OptionList } from "./option-list.js";
import { about, marked } from "./passage-text.js";

/**
 * A search box for news: <broadsheet-search endpoint="https://news.example"></broadsheet-search>
 *
 * Attributes: endpoint (where the server is; default: where this page is), label, placeholder,
 * value, limit (most passages shown), delay (milliseconds of silence before it asks).
 * Events, which bubble: "broadsheet-search" with {query} when the user asks, "broadsheet-open" with
 * {article, start, end, query} when the user picks a passage; unless that is prevented, the
 * article's address is opened. Style: the custom properties --broadsheet-* of its style, and the
 * parts input, popup, option.
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
    status: { state: true },
  };

  static styles = boxStyle;

  #answers = new BoxAnswers();
  #list = new OptionList();

  /** The text as it was last typed or chosen here: another one was set by the page. */
  #own = "";

  constructor() {
    super();
    this.endpoint = "";
    this.label = "Search the news";
    this.placeholder = "";
    this.value = "";
    this.limit = 5;
    this.delay = 120;
    this.status = "";
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#close();
  }

  willUpdate() {
    if (this.value !== this.#own) {
      this.#write(this.value ?? "");
      this.#forget();
    }
  }

  render() {
    const { active, isShown, options } = this.#list;
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
        aria-expanded=${isShown ? "true" : "false"}
        aria-controls="options"
        aria-activedescendant=${isShown && active >= 0 ? `option-${active}` : nothing}
        placeholder=${this.placeholder || this.label}
        .value=${this.value}
        @input=${this.#typed}
        @keydown=${this.#key}
        @blur=${this.#close}
      />
      <ul id="options" part="popup" role="listbox" aria-label=${this.label} ?hidden=${!isShown}>
        ${options.map((option, i) =>
          optionItem(option, i, i === active, () => this.#choose(option)),
        )}
      </ul>
      <div class="status" role="status" aria-live="polite">${this.status}</div>
    `;
  }

  updated() {
    const { active } = this.#list;
    this.renderRoot.getElementById(`option-${active}`)?.scrollIntoView({ block: "nearest" });
  }

  focus(options) {
    this.renderRoot.querySelector("input")?.focus(options);
  }

  #write(text) {
    this.value = this.#own = text;
  }

  #forget() {
    this.#answers.cancel();
    this.#list.empty();
    this.status = "";
  }

  #typed(event) {
    this.#write(event.target.value);
    this.#list.active = -1;
    this.#ask(this.delay);
    this.requestUpdate();
  }

  async #ask(delay) {
    const { endpoint, value, limit } = this;
    if (value.trim() === "") {
      this.#forget();
      return;
    }
    try {
      const options = await this.#answers.options(endpoint, value, limit, delay);
      if (options !== null) {
        this.#list.offer(options, value);
        this.status = results(options.length);
      }
    } catch (error) {
      this.#list.empty();
      this.status = `The search failed: ${error.message}`;
    }
    this.requestUpdate();
  }

  /** An answer that is under way does not open the list again. */
  #close() {
    this.#answers.cancel();
    this.#list.close();
    this.requestUpdate();
  }

  /** Takes the keys that lead through the list; all others edit the text. */
  #key(event) {
    // Safari tells the key that ends a composition by its old code alone.
    const isComposing = event.isComposing || event.keyCode === 229;
    if (isComposing || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const action = {
      ArrowDown: () => this.#move(event.altKey ? 0 : 1),
      ArrowUp: () => (event.altKey ? this.#close() : this.#move(-1)),
      Enter: () => (this.#list.chosen ? this.#choose(this.#list.chosen) : this.#submit()),
      Escape: this.#list.isShown || this.value !== "" ? () => this.#escape() : null,
    }[event.key];
    if (action) {
      event.preventDefault();
      action();
    } else {
      // The user edits: the text has the focus again, not an option.
      this.#list.active = -1;
      this.requestUpdate();
    }
  }

  #move(step) {
    const { isShown, text } = this.#list;
    if (!isShown && text !== this.value) {
      this.#ask(0);
    } else {
      step === 0 ? this.#list.open() : this.#list.move(step);
      this.requestUpdate();
    }
  }

  #escape() {
    if (this.#list.isShown) {
      this.#close();
    } else {
      this.#write("");
      this.#forget();
    }
  }

  #choose(option) {
    if (option.kind === "passage") {
      this.#openPassage(option.hit);
    } else {
      this.#write(option.query);
      this.#submit();
    }
  }

  #submit() {
    this.#close();
    this.#send("broadsheet-search", { query: this.value });
  }

  #openPassage(hit) {
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

function results(count) {
  return count === 0 ? "No results." : count === 1 ? "1 result." : `${count} results.`;
}

if (!customElements.get("broadsheet-search")) {
  customElements.define("broadsheet-search", BroadsheetSearch);
}

export { about, marked };
