/** How long a request may take before it counts as unanswered. */
export const REQUEST_TIMEOUT_MS = 15_000;

/** Returns a signal that ends a request that takes too long; `AbortSignal.timeout` is newer than many tablets. */
export function requestTimeout(): AbortSignal {
  const timeout = new AbortController();
  setTimeout(() => timeout.abort(), REQUEST_TIMEOUT_MS);
  return timeout.signal;
}
