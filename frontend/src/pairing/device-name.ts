/** A first name for this tablet, which a parent may change in the console. */
export function deviceName(agent = navigator.userAgent): string {
  return /iPad|iPhone/.exec(agent)?.[0] ?? (/Android/.test(agent) ? 'Android tablet' : 'Tablet');
}
