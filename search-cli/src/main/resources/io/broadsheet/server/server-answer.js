/**
 * Fetches a JSON answer. What cannot be answered is thrown in the server's words, with the status
 * where there was one.
 */
export async function answer(url, signal) {
  const response = await fetch(url, { signal }).catch((error) => {
    throw error.name === "AbortError" ? error : new Error("the server cannot be reached");
  });
  const { ok, status } = response;
  const told = await response.json().catch((error) => {
    if (error.name === "AbortError") {
      throw error;
    }
    return null;
  });
  if (ok && told !== null) {
    return told;
  }
  // Not every answer comes from the server: what stands before it speaks no JSON.
  const words = told?.detail ?? told?.title ?? `no answer to be read came, but status ${status}`;
  throw Object.assign(new Error(words), { status });
}
