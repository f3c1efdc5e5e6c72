/**
 * Returns the pairing code of a scanned link and removes it from the address at once: a fragment is never sent to a
 * server, and must not stay in the history either.
 */
export function takeLinkCode(): string {
  const code = /^#code=(\d{6})$/.exec(location.hash)?.[1] ?? '';
  if (location.hash.startsWith('#code=')) history.replaceState(null, '', location.pathname + location.search);
  return code;
}
