/** Asks the server and returns its answer; what it cannot answer is thrown in its words. */
export async function get(path, parameters, signal, changes = {}) {
  const sent = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(changes)) {
    sent.delete(name);
    if (value !== null) {
      sent.set(name, value);
    }
  }
  const response = await fetch(sent.size > 0 ? `${path}?${sent}` : path, { signal });
  const answer = await response.json();
  if (!response.ok) {
    throw new Error(answer.detail ?? answer.title ?? "The search failed.");
  }
  return answer;
}
