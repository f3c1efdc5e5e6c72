import { svg, type SVGTemplateResult } from 'lit';

// Our own faces: brows, mouths, and eyes drawn by hand, distinguished by shape as well as by color.

export const face = (
  skin: string,
  inner: SVGTemplateResult,
): SVGTemplateResult => svg`<svg class="face" viewBox="0 0 100 100" aria-hidden="true">
  <circle cx="50" cy="50" r="46" fill=${skin} stroke="#3a2a14" stroke-width="3"/>
  <ellipse cx="36" cy="22" rx="17" ry="8" fill="#fff" opacity=".35" transform="rotate(-22 36 22)"/>
  <g fill="none" stroke="#3a2a14" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">${inner}</g></svg>`;

export const dots = svg`<circle cx="34" cy="43" r="5.5" fill="#3a2a14" stroke="none"/><circle cx="66" cy="43" r="5.5" fill="#3a2a14" stroke="none"/>`;
const happyEyes = svg`<path d="M26 45c3-8 13-8 16 0M58 45c3-8 13-8 16 0"/>`;
export const worry = svg`<path d="m25 33 14-6M75 33l-14-6"/>`;
export const tear = svg`<path d="M29 53c6 8 6 14 0 15-6-1-6-7 0-15z" fill="#6cc3f2" stroke="#2f6f9c" stroke-width="2"/>`;

export const FEELINGS: Record<1 | 2 | 3 | 4 | 5, SVGTemplateResult> = {
  1: face('#a9c4f5', svg`${worry}${dots}<path d="M34 74c8-11 24-11 32 0"/>${tear}`),
  2: face('#c9c1f2', svg`${dots}<path d="M36 70c8-6 20-6 28 0"/>`),
  3: face('#ffe28a', svg`${dots}<path d="M35 67h30"/>`),
  4: face('#ffd45c', svg`${dots}<path d="M32 61c8 13 28 13 36 0"/>`),
  5: face(
    '#ffc52e',
    svg`${happyEyes}<path d="M28 58c4 28 40 28 44 0z" fill="#a2352c"/><path d="M40 75c6-4 14-4 20 0" stroke="#ff9a9a"/>`,
  ),
};
