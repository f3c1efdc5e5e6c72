/**
 * What holds until the tab closes. Where a browser lets nothing be kept, it is as if nothing had been: no screen stops
 * for it.
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
