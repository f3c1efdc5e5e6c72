import type { Tone } from '../body/look';
import { put } from './place';

/** A close-up mouth, in a face of scale 4 whose mouth is around (160, 150). */

const OUTLINE = 'M94 124Q160 108 226 124Q224 196 160 196T94 124Z';

/** A row of teeth; the first one's upper left corner is at (x, y). */
const teeth = (x: number, y: number, widths: readonly number[], height: number): string => {
  let left = x;
  const each = widths.map((width) => {
    left += width;
    return `<rect x="${left - width}" y="${y}" width="${width}" height="${height}" rx="6"/>`;
  });
  return `<g fill="#fff" stroke="#cfd3e6" stroke-width="2">${each.join('')}</g>`;
};

export const cave = `<clipPath id="mouth"><path d="${OUTLINE}"/></clipPath><path d="${OUTLINE}" fill="#7d2434"/>`;
export const upperTeeth = `<g clip-path="url(#mouth)">${teeth(87, 104, [17, 16, 16, 18, 20, 20, 18, 16, 16, 17], 33)}</g>`;
export const lowerTeeth = teeth(96, 164, [18, 18, 18, 20, 18, 18, 18], 18);
/** The jaw of a mouth that is open this wide, which hangs lower than that of a closed one. */
export const jaw = ({ base }: Tone): string => `<path d="M76 132H244Q240 208 160 208T76 132Z" fill="${base}"/>`;
export const lipsOpen = `<path d="${OUTLINE}" fill="none" stroke="#d9746c" stroke-width="9"/>`;

/** A strip of carrot, as long as two back teeth. */
export const strip =
  '<rect x="-22" y="-9" width="44" height="18" rx="8" fill="#ff9a2e" stroke="#d9741c" stroke-width="3"/><path d="M-10 -3H-3M4 4H11" stroke="#d9741c" stroke-width="2.5"/>';
export const stripGhost =
  '<rect x="-22" y="-9" width="44" height="18" rx="8" fill="none" stroke="#ffd9a0" stroke-width="3.5" stroke-dasharray="5 6"/>';

/** A place to touch, with its number in the sequence. */
export const stop = (x: number, y: number, digit: string): string =>
  put(`<circle r="14" fill="#fff" stroke="#6a4fd0" stroke-width="3"/>${put(digit, 0, 0, 0.62)}`, x, y);
