const PATIENCE_MS = 15_000;

/** Ends a request that takes too long; `AbortSignal.timeout` is younger than many a tablet. */
export function patience(): AbortSignal {
  const impatient = new AbortController();
  setTimeout(() => impatient.abort(), PATIENCE_MS);
  return impatient.signal;
}
