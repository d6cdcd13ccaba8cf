import { html } from "./lit.js";
import { about, marked } from "./passage-text.js";

/** Returns an option of the search box: a passage, or a completion and its kind. */
export function optionItem(option, number, isActive, choose) {
  return html`<li
    id="option-${number}"
    part="option"
    role="option"
    aria-selected=${isActive ? "true" : "false"}
    @pointerdown=${(event) => event.preventDefault()}
    @click=${choose}
  >
    ${option.kind === "passage"
      ? html`<div class="about" dir="auto">${about(option.hit.article)}</div>
          <div class="passage" dir="auto">${marked(option.hit.text, option.hit.marks)}</div>`
      : html`<bdi>${marked(option.text, option.marks)}</bdi
          ><span class="kind">${option.kind}</span>`}
  </li>`;
}
