import { css } from "./lit.js";

/** How the search box looks: light or dark as the page around it is. */
export const boxStyle = css`
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
