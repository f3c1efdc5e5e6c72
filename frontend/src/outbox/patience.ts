const PATIENCE_MS = 15_000;

/** Returns a signal that ends a request that takes too long; `AbortSignal.timeout` is newer than many tablets. */
export function patience(): AbortSignal {
  const impatient = new AbortController();
  setTimeout(() => impatient.abort(), PATIENCE_MS);
  return impatient.signal;
}
