import { get } from "./server.js";

/** Most columns of days and of weeks that a chart has room for; beyond, months. */
const MOST_DAYS = 100;
const MOST_WEEKS = 160;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Returns when the articles of a search were published: by days, weeks or months as the time
 * between the first and the last asks for. Columns without an article are there too.
 */
export async function timeColumns(parameters, signal) {
  const ask = async (width) =>
    (await get("facets/published", parameters, signal, { sort: null, width })).columns;
  const months = await ask("month");
  if (months.length === 0) {
    return { width: "day", columns: [] };
  }
  const span = (time(months.at(-1).to) - time(months[0].from)) / DAY;
  const width = span <= MOST_DAYS ? "day" : span <= MOST_WEEKS * 7 ? "week" : "month";
  return { width, columns: filled(width === "month" ? months : await ask(width), width) };
}

/** Returns the columns with those between them that have no article. */
export function filled(columns, width) {
  const all = [];
  for (const column of columns) {
    while (all.length > 0 && next(all.at(-1).from, width) < column.from) {
      const from = next(all.at(-1).from, width);
      all.push({ from, to: date(time(next(from, width)) - DAY), articles: 0 });
    }
    all.push(column);
  }
  return all;
}

/** Returns the first day of the column behind. */
function next(from, width) {
  if (width === "month") {
    const month = new Date(time(from));
    return date(month.setUTCMonth(month.getUTCMonth() + 1));
  }
  return date(time(from) + (width === "week" ? 7 : 1) * DAY);
}

function time(day) {
  return Date.parse(`${day}T00:00Z`);
}

function date(milliseconds) {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
