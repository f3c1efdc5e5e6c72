/** Whether the browser promises to keep this tablet's data when space gets tight; undefined where it does not say. */
export async function isPersistent(): Promise<boolean | undefined> {
  return navigator.storage?.persisted?.().catch(() => undefined);
}

/** Asks for that promise. Some browsers show a question: only after something that a grown-up did. */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}
