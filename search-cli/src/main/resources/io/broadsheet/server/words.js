import { readersTime } from "./passage-text.js";

/** Returns a number of articles in words. */
export function articles(count) {
  return `${count.toLocaleString()} ${count === 1 ? "article" : "articles"}`;
}

/** Returns a number of stories in words. */
export function stories(count) {
  return `${count.toLocaleString()} ${count === 1 ? "story" : "stories"}`;
}

/** Returns a day (2026-01-30) as the reader's language writes it. */
export function day(date) {
  return new Date(`${date}T00:00Z`).toLocaleDateString(undefined, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
}

/** Returns when something was published, a day and maybe a time, as the reader's clock showed it. */
export function published(time) {
  const local = readersTime(time);
  return local && [day(local.slice(0, 10)), local.slice(11)].filter(Boolean).join(", ");
}

/** Returns the day on which something was published where the reader is. */
export function dayPublished(time) {
  return time && day(readersTime(time).slice(0, 10));
}

/** Returns two days, or one where they are the same. */
export function days(from, to) {
  return from === to ? day(from) : `${day(from)} – ${day(to)}`;
}
