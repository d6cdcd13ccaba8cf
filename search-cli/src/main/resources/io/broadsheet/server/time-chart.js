import { LitElement, html, nothing, svg } from "./lit.js";
import { articles, day as dayOf, days as daysOf } from "./words.js";

const HEIGHT = 60;
const WIDTH = 1000;

/**
 * Articles by day, week or month as bars. A stretch of time is chosen by dragging over the bars or with two
 * sliders that the keyboard moves; "time-chosen" tells it as FROM..TO, and whether a key, of many perhaps, moved it.
 */
class TimeChart extends LitElement {
  static properties = {
    columns: { attribute: false },
    width: {},
    chosen: {},
    first: { state: true },
    last: { state: true },
  };

  #dragFrom = -1;

  /** Whether what is chosen lies before or behind all columns. */
  #isElsewhere = false;

  constructor() {
    super();
    this.columns = [];
    this.width = "day";
    this.chosen = "";
    this.first = 0;
    this.last = 0;
  }

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    const isNew = changed.has("columns") || changed.has("chosen");
    if (isNew && (this.#dragFrom < 0 || this.#isOfOtherDays(changed.get("columns")))) {
      this.#dragFrom = -1;
      this.#showChosen();
    }
  }

  /** An answer that comes while days are dragged over ends that only where it moves them. */
  #isOfOtherDays(before = this.columns) {
    const isSame = (day, i) => day.from === this.columns[i]?.from && day.to === this.columns[i].to;
    return before.length !== this.columns.length || !before.every(isSame);
  }

  #showChosen() {
    const [from, to = from] = this.chosen.split("..");
    const days = this.columns;
    const first = from ? days.findIndex((day) => day.to >= from) : 0;
    const last = to ? days.findLastIndex((day) => day.from <= to) : days.length - 1;
    this.#isElsewhere = first < 0 || last < first;
    this.first = this.#isElsewhere ? 0 : first;
    this.last = this.#isElsewhere ? days.length - 1 : last;
  }

  render() {
    const days = this.columns;
    if (days.length === 0) {
      return nothing;
    }
    const most = Math.max(...days.map((day) => day.articles));
    const width = WIDTH / days.length;
    return html`<div class="chart" role="group" aria-label="Articles by ${this.width} of publication">
      <svg
        viewBox="0 0 ${WIDTH} ${HEIGHT}"
        preserveAspectRatio="none"
        aria-hidden="true"
        @pointerdown=${this.#dragStart}
        @pointermove=${this.#drag}
        @pointerup=${this.#dragEnd}
        @pointercancel=${this.#dragCancel}
      >
        ${days.map((day, i) => {
          const height = day.articles === 0 ? 0 : Math.max(2, (day.articles / most) * (HEIGHT - 4));
          const isChosen = !this.#isElsewhere && i >= this.first && i <= this.last;
          return svg`<rect class=${isChosen ? "chosen" : ""} x=${i * width + width * 0.08}
            y=${HEIGHT - height} width=${width * 0.84} height=${height}><title>${daysOf(day.from, day.to)}: ${articles(
              day.articles,
            )}</title></rect>`;
        })}
      </svg>
      <div class="thumbs">
        ${this.#thumb("From", this.first, 0, this.last, (i) => (this.first = i))}
        ${this.#thumb("To", this.last, this.first, days.length - 1, (i) => (this.last = i))}
      </div>
    </div>`;
  }

  #thumb(label, at, least, most, set) {
    const day = this.columns[at];
    return html`<span
      class="thumb"
      role="slider"
      tabindex="0"
      aria-label="${label} ${this.width}"
      aria-valuemin=${least}
      aria-valuemax=${most}
      aria-valuenow=${at}
      aria-valuetext="${daysOf(day.from, day.to)}, ${articles(day.articles)}"
      @keydown=${(event) => this.#key(event, at, least, most, set)}
      >${label} <b>${dayOf(label === "From" ? day.from : day.to)}</b></span
    >`;
  }

  #key(event, at, least, most, set) {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const moves = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      PageDown: at - 7,
      PageUp: at + 7,
      Home: least,
      End: most,
    };
    if (event.key in moves) {
      event.preventDefault();
      set(Math.min(most, Math.max(least, moves[event.key])));
      this.#tell(true);
    }
  }

  #at(event) {
    const box = event.currentTarget.getBoundingClientRect();
    const part = (event.clientX - box.left) / box.width;
    return Math.min(this.columns.length - 1, Math.max(0, Math.floor(part * this.columns.length)));
  }

  #dragStart(event) {
    if (!event.isPrimary || event.button !== 0) {
      return;
    }
    this.#isElsewhere = false;
    event.currentTarget.setPointerCapture(event.pointerId);
    this.#dragFrom = this.#at(event);
    this.first = this.last = this.#dragFrom;
  }

  #drag(event) {
    if (this.#dragFrom >= 0) {
      const at = this.#at(event);
      this.first = Math.min(at, this.#dragFrom);
      this.last = Math.max(at, this.#dragFrom);
    }
  }

  /** The pointer was taken to scroll the page: it chooses nothing. */
  #dragCancel() {
    this.#dragFrom = -1;
    this.#showChosen();
  }

  #dragEnd() {
    if (this.#dragFrom >= 0) {
      this.#dragFrom = -1;
      this.#tell();
    }
  }

  #tell(isStep = false) {
    const isAll = this.first === 0 && this.last === this.columns.length - 1;
    const days = isAll ? "" : `${this.columns[this.first].from}..${this.columns[this.last].to}`;
    this.dispatchEvent(new CustomEvent("time-chosen", { detail: { days, isStep } }));
  }
}

customElements.define("time-chart", TimeChart);
