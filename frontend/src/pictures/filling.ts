import { svg, type SVGTemplateResult } from 'lit';

/**
 * Shows how full something is, from 0 to 1; the words beside it say the same. An SVG, because the page allows no inline
 * styles.
 */
export function filling(share: number): SVGTemplateResult {
  const width = 100 * Math.max(0, Math.min(1, share));
  return svg`<svg class="filling" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="room" width="100" height="10"/><rect class="full" width=${width} height="10"/></svg>`;
}
