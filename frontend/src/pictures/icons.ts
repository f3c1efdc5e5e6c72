import { svg, type SVGTemplateResult } from 'lit';
import { STAR_PATH } from './star-path';

export { STAR_PATH };

/** Our own small icons. They are decoration: the words beside them or the button's label name them. */
export const sign = (inner: SVGTemplateResult, turns = false): SVGTemplateResult => svg`
  <svg class="icon ${turns ? 'turns' : ''}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round"
    stroke-linejoin="round" aria-hidden="true">${inner}</svg>`;

/** An icon that points in reading direction, so it is mirrored in right-to-left languages. */
export const turning = (inner: SVGTemplateResult): SVGTemplateResult => sign(inner, true);

export const back = turning(svg`<path d="M14.5 5 7.5 12l7 7"/>`);
export const forward = turning(svg`<path d="m9.5 5 7 7-7 7"/>`);
export const check = sign(svg`<path d="m4.5 12.8 5 5L19.5 7"/>`);
export const undo = turning(svg`<path d="M8.5 4.5 4 9l4.5 4.5"/><path d="M4.5 9H14a5.5 5.5 0 0 1 0 11h-4"/>`);
export const quiet = sign(svg`<rect x="7" y="7" width="10" height="10" rx="2" fill="currentColor"/>`);
export const hand =
  sign(svg`<path d="M7.5 12.5V6.2a1.4 1.4 0 0 1 2.8 0V11V4.4a1.4 1.4 0 0 1 2.8 0V11V5.6a1.4 1.4 0 0 1 2.8 0V12V8.2
  a1.4 1.4 0 0 1 2.7 0v6.3a6.3 6.3 0 0 1-6.3 6.3c-2.6 0-4-1-5.3-3L4 13.6c-.9-1.5.9-2.8 2.3-1.6z" stroke-width="2"/>`);
export const moon = sign(
  svg`<path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z" fill="currentColor" fill-opacity=".25"/>`,
);
export const part = sign(
  svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor"/>`,
);
export const plaster = sign(svg`<rect x="2.5" y="8" width="19" height="8" rx="4" transform="rotate(-40 12 12)"/>
  <path d="m9.3 8.7 6 6.6M8 11l5.3 5.7" stroke-width="0"/><path d="M11 12h.01M13 12h.01M12 11v.01M12 13v.01"/>`);
export const tabletSign = sign(svg`<rect x="5" y="3" width="14" height="18" rx="3"/><path d="M11 17.5h2"/>`);
export const safeSign = sign(
  svg`<path d="M12 3.5 19 6v6c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6z"/><path d="m8.8 12 2.3 2.3 4.2-4.3"/>`,
);
export const lock = sign(
  svg`<rect x="5" y="11" width="14" height="9.5" rx="2.5"/><path d="M8.5 11V8a3.5 3.5 0 0 1 7 0v3"/>`,
);
export const eye = sign(
  svg`<path d="M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12z"/><circle cx="12" cy="12" r="3"/>`,
);
export const moveSign = sign(
  svg`<circle cx="14" cy="4.5" r="2"/><path d="m6 11 4-3 4 2-2 4 4 2-1 5M12 14l-2 3H6M14 10l2 2h3"/>`,
);
export const talkSign =
  sign(svg`<path d="M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4v-4A2.5 2.5 0 0 1 4 13.5z"/>
  <path d="M8.5 10h.01M12 10h.01M15.5 10h.01"/>`);

/** A star of the sky; the surrounding style determines whether it looks lit. */
export const star = svg`<svg class="star" viewBox="0 0 24 24" aria-hidden="true"><path d=${STAR_PATH}
  stroke-width="2" stroke-linejoin="round"/></svg>`;
