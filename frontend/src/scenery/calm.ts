/** Returns whether nothing should move, because the tablet asks for that or a grown-up chose calm mode. */
export function isCalm(): boolean {
  return document.documentElement.dataset['calm'] === 'on' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
