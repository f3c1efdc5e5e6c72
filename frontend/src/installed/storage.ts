/**
 * Returns whether the browser promises to keep this tablet's data when space runs low; undefined if it does not say.
 */
export async function isPersistent(): Promise<boolean | undefined> {
  return navigator.storage?.persisted?.().catch(() => undefined);
}

/** Asks for that promise. Some browsers show a prompt, so call it only after a grown-up's action. */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}
