import { svg, type SVGTemplateResult } from 'lit';

// Our own pictures of four ways to rest. Decoration: the words beside them name them.

const picture = (inner: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg class="rest" viewBox="0 0 100 100" aria-hidden="true" stroke-linecap="round" stroke-linejoin="round">${inner}</svg>`;

const cloud = svg`<path d="M26 66c-12 0-18-8-18-17s8-17 18-16c3-11 12-18 23-18 12 0 22 8 24 19 11-1 19 7 19 16 0 10-8 16-18 16z" fill="#dcefff" stroke="#4d7fb3" stroke-width="4"/>
  <path d="M28 50c8-6 14 6 22 0s14-6 22 0" fill="none" stroke="#4d7fb3" stroke-width="4"/><path d="M40 80h20M32 90h36" stroke="#8fb8dd" stroke-width="4"/>`;

const shaking = svg`<path d="M34 52V28a5.5 5.5 0 0 1 11 0v18V20a5.5 5.5 0 0 1 11 0v26V24a5.5 5.5 0 0 1 11 0v26V34a5.5 5.5 0 0 1 11 0v32c0 16-8 26-22 26-11 0-17-5-22-14L22 60c-3-6 4-11 9-6z"
    fill="#ffd9b0" stroke="#8a5a2b" stroke-width="4"/><path d="M22 28c-6 5-9 11-9 18M11 20C4 27 1 36 2 46M84 24c6 5 9 11 9 18" fill="none" stroke="#e0852f" stroke-width="4.5"/>`;

const water = svg`<path d="M26 16h48l-6 68c0 4-3 6-7 6H39c-4 0-7-2-7-6z" fill="#f2fbff" stroke="#3d86a8" stroke-width="4"/>
  <path d="M29.5 42c7-5 14 5 21 0s13-4 20 0l-4 40c0 3-3 5-6 5H39c-3 0-5-2-5-5z" fill="#7fd0ee"/><path d="M40 56v14M48 66v10" stroke="#e8f9ff" stroke-width="4"/>
  <path d="M62 16 70 2" stroke="#f2703f" stroke-width="5"/>`;

const stretching = svg`<circle cx="50" cy="36" r="12" fill="#ffd9b0" stroke="#8a5a2b" stroke-width="4"/>
  <path d="M45.5 34h.01M54.5 34h.01" stroke="#3a2a14" stroke-width="4"/><path d="M45 40c3 3 7 3 10 0" fill="none" stroke="#3a2a14" stroke-width="2.5"/>
  <path d="M50 50v22M50 72 38 94M50 72l12 22M50 54C38 46 30 34 28 18M50 54c12-8 20-20 22-36" fill="none" stroke="#5a4bc4" stroke-width="8"/>
  <path d="m50 3 2.5 5 5.5.8-4 3.9 1 5.5-5-2.6-5 2.6 1-5.5-4-3.9 5.5-.8z" fill="#ffc93c" stroke="#c98a00" stroke-width="1.5"/>
  <path d="m14 8 2 4 4 .6-3 2.9.7 4-3.7-1.9-3.7 1.9.7-4-3-2.9 4-.6zM86 8l2 4 4 .6-3 2.9.7 4-3.7-1.9-3.7 1.9.7-4-3-2.9 4-.6z" fill="#ffc93c"/>`;

export type Rest = 'breathe' | 'shake' | 'drink' | 'stretch';

/** In the order in which they are offered. */
export const RESTS: Readonly<Record<Rest, SVGTemplateResult>> = {
  breathe: picture(cloud),
  shake: picture(shaking),
  drink: picture(water),
  stretch: picture(stretching),
};
