import { answer } from "./server-answer.js";

/** Asks the server of this page, with some parameters changed, and returns its answer. */
export function get(path, parameters, signal, changes = {}) {
  const sent = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(changes)) {
    sent.delete(name);
    if (value !== null) {
      sent.set(name, value);
    }
  }
  return answer(sent.size > 0 ? `${path}?${sent}` : path, signal);
}
