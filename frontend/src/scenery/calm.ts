/** True when nothing should move: the tablet asks for it, or the grown-up chose calm mode. */
export function isCalm(): boolean {
  return document.documentElement.dataset['calm'] === 'on' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
