/**
 * Values that last until the tab closes. If the browser stores nothing, they are simply absent; no screen stops for
 * that.
 */
export function remembered(key: string): string {
  try {
    return sessionStorage.getItem(`starhop-${key}`) ?? '';
  } catch {
    return '';
  }
}

export function remember(key: string, value: string): void {
  try {
    sessionStorage.setItem(`starhop-${key}`, value);
  } catch {
    // Storage is blocked or full.
  }
}
