import { LitElement, html, nothing } from "./lit.js";
import { FACETS } from "./findings.js";
import { days } from "./words.js";

/** What an address can narrow by, and what it is called. */
const NARROWING = [...FACETS, ["author", "Authors"], ["language", "Languages"]];

/**
 * All that narrows the results, each to be taken back: "chosen-changed" tells the parts of the
 * address that change, "chosen-gone" that the last one was taken back and the focus has no place.
 */
class ChosenList extends LitElement {
  static properties = {
    state: { attribute: false },
    facets: { attribute: false },
  };

  /** Where something was taken back, until it is gone. */
  #removed = -1;

  constructor() {
    super();
    this.state = new URLSearchParams();
    this.facets = {};
  }

  createRenderRoot() {
    return this;
  }

  render() {
    const chosen = [...this.#values(), ...this.#times()];
    return chosen.length === 0
      ? nothing
      : html`<ul class="chosen" aria-label="Narrowed by">
          ${chosen.map(
            ({ title, label, without }, i) => html`<li>
              <button
                type="button"
                aria-label="Remove ${title}: ${label}"
                @click=${() => this.#remove(without, i)}
              >
                <bdi>${label}</bdi> <span aria-hidden="true">×</span>
              </button>
            </li>`,
          )}
        </ul>`;
  }

  /** The button that takes the place of the one that has gone has the focus. */
  updated(changed) {
    if (this.#removed >= 0 && changed.has("state")) {
      const left = [...this.querySelectorAll("button")];
      const next = left[this.#removed] ?? left.at(-1);
      next ? next.focus() : this.dispatchEvent(new CustomEvent("chosen-gone"));
      this.#removed = -1;
    }
  }

  #values() {
    return NARROWING.flatMap(([name, title]) => {
      const keys = this.state.getAll(name);
      return keys.map((key) => ({
        title,
        label: this.facets[name]?.find((value) => value.key === key)?.label ?? key,
        without: { [name]: keys.filter((other) => other !== key) },
      }));
    });
  }

  #times() {
    return ["published", "happened"].flatMap((name) => {
      const [from, to = from] = (this.state.get(name) ?? "").split("..");
      return from ? [{ title: name, label: spoken(from, to), without: { [name]: null } }] : [];
    });
  }

  #remove(without, i) {
    this.#removed = i;
    this.dispatchEvent(new CustomEvent("chosen-changed", { detail: without }));
  }
}

/** Returns days of the address, which anybody may have written, in words. */
function spoken(from, to) {
  return [from, to].every((date) => /^\d{4}-\d\d-\d\d$/.test(date))
    ? days(from, to)
    : `${from} – ${to}`;
}

customElements.define("chosen-list", ChosenList);
