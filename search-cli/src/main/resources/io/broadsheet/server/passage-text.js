import { html } from "./lit.js";

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
  return [article.title, article.source, readersTime(article.published)?.slice(0, 10)]
    .filter(Boolean)
    .join(" · ");
}

/**
 * Returns a time of publication as the reader's clock showed it, to the minute: 2026-01-30T18:05.
 * Where only a day is known, it is that day everywhere.
 */
export function readersTime(published) {
  if (!published || published.length <= 10) {
    return published;
  }
  const time = new Date(published);
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return (Number.isNaN(local.getTime()) ? published : local.toISOString()).slice(0, 16);
}
