import { svg, type SVGTemplateResult } from 'lit';
import { STAR_PATH } from './icons';

// Round badges, all with the same background, ink, and highlight.

export const INK = '#3a2a5c';
export type Art = SVGTemplateResult | readonly SVGTemplateResult[];

export const fill = (d: string, color: string): SVGTemplateResult =>
  svg`<path d=${d} fill=${color} stroke=${INK} stroke-width="2.4" stroke-linejoin="round"/>`;
export const plain = (d: string, color: string): SVGTemplateResult => svg`<path d=${d} fill=${color}/>`;
export const line = (d: string, color = INK, width = 2.6): SVGTemplateResult =>
  svg`<path d=${d} fill="none" stroke=${color} stroke-width=${width} stroke-linecap="round" stroke-linejoin="round"/>`;
export const disc = (x: number, y: number, r: number, color: string): SVGTemplateResult =>
  svg`<circle cx=${x} cy=${y} r=${r} fill=${color} stroke=${INK} stroke-width="2.4"/>`;
export const spark = (
  x: number,
  y: number,
  size: number,
  color = '#ffd45c',
  turn = 0,
): SVGTemplateResult => svg`<path d=${STAR_PATH}
  transform="translate(${x} ${y}) rotate(${turn}) scale(${size}) translate(-12 -12)" fill=${color} stroke=${INK} stroke-width=${2.4 / size} stroke-linejoin="round"/>`;
/** Two eyes and a smile, for things that are alive in a story. */
export const smile = (
  x: number,
  y: number,
  k = 1,
): SVGTemplateResult => svg`<g transform="translate(${x} ${y}) scale(${k})">
  <circle cx="-8" r="2.4" fill=${INK}/><circle cx="8" r="2.4" fill=${INK}/><path d="M-5 6q5 5 10 0" fill="none" stroke=${INK} stroke-width="2.6" stroke-linecap="round"/>
  <circle cx="-13" cy="6" r="3" fill="#ff8fa3" opacity=".7"/><circle cx="13" cy="6" r="3" fill="#ff8fa3" opacity=".7"/></g>`;

/** A picture on its background as a round badge in a square of 100 by 100. */
export function badge(ground: string, art: Art): SVGTemplateResult {
  return svg`<svg class="sticker" viewBox="0 0 100 100" aria-hidden="true">
    <circle cx="50" cy="51.5" r="48" fill="#1a1440" opacity=".16"/><circle cx="50" cy="50" r="48" fill="#fffdf8"/>
    <circle cx="50" cy="50" r="43" fill=${ground}/><path d="M16 34C24 18 38 11 52 11" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".5"/>
    <g transform="translate(50 50) scale(.84) translate(-50 -50)">${art}</g></svg>`;
}
