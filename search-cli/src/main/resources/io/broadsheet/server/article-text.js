import { html, nothing } from "./lit.js";

/** What can be marked in an article, and what it is called. */
export const KINDS = {
  match: "search words",
  person: "people",
  place: "places",
  date: "dates",
  quote: "quotes",
};

/**
 * Returns an article's text with the passage that was found and, of what it says, all kinds that are
 * not hidden. It is cut where something begins or ends, so that spans may nest and overlap.
 */
export function articleText(article, found, hidden) {
  const spans = spansOf(article, found, hidden);
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

function spansOf(article, { start: from, end: to }, hidden) {
  const shows = (kind) => !hidden.has(kind);
  const spans = [];
  if (to > from && from >= 0) {
    spans.push({ start: from, end: to, kind: "found", says: "" });
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

function piece(text, spans) {
  const says = spans.map((span) => span.says).filter(Boolean);
  const kinds = spans.map((span) => span.kind).join(" ");
  const title = says.length > 0 ? says.join(" · ") : nothing;
  return spans.some((span) => span.kind === "match")
    ? html`<mark class=${kinds} title=${title}>${text}</mark>`
    : html`<span class=${kinds} title=${title}>${text}</span>`;
}
