import type { Point } from '../geometry';
import { INK, type Look } from './look';
import type { Mouth } from './pose';

const LIP = '#8e2f3c';

/** Mouths around their own center, for a head of radius 25. */
const MOUTHS: Record<Mouth, string> = {
  smile: stroke('M-6 -1Q0 6 6 -1'),
  flat: stroke('M-5 1H5'),
  closed: stroke('M-4 0Q0 2.5 4 0'),
  sad: stroke('M-6 4Q0 -3 6 4'),
  open: '<path d="M-7 -2Q0 -4 7 -2Q6 8 0 8T-7 -2Z" fill="#8e2f3c"/><path d="M-4 5Q0 1 4 5Q2 8 0 8T-4 5Z" fill="#ff8f94"/>',
  sing: '<ellipse cy="2" rx="5" ry="6" fill="#8e2f3c"/><path d="M-3 5Q0 2 3 5Q2 8 0 8T-3 5Z" fill="#ff8f94"/>',
  oh: '<circle cy="2" r="4" fill="#8e2f3c"/>',
  blow: '<circle cy="1" r="3" fill="#8e2f3c" stroke="#e0776f" stroke-width="2"/>',
  teeth:
    '<rect x="-8" y="-3" width="16" height="8" rx="4" fill="#fff" stroke="#8e2f3c" stroke-width="2"/><path d="M-7 1H7M-3 -3V5M3 -3V5" stroke="#cfc6dd" stroke-width="1"/>',
  none: '',
};

function stroke(outline: string): string {
  return `<path d="${outline}" fill="none" stroke="${LIP}" stroke-width="2.4" stroke-linecap="round"/>`;
}

/** Where the mouth is in a head that looks this way. */
export const mouthPlace = ([x, y]: Point): Point => [x * 1.15, 11 + y];

export const mouth = (kind: Mouth): string => MOUTHS[kind];

/** Eyes, nose, cheeks, and glasses; the mouth is drawn separately, because it changes. */
export function face({ skin, glasses, grownUp }: Look, [x, y]: Point, asleep = false): string {
  const turn = x / 25;
  const eye = (side: number): string => {
    const cx = Math.round((side * 9 * (1 - Math.abs(turn) * 0.3) + x) * 10) / 10;
    const frame = glasses
      ? `<circle cx="${cx}" cy="${y}" r="7.5" fill="#fff" fill-opacity=".45" stroke="#4b3f78" stroke-width="1.8"/>`
      : '';
    return (
      frame +
      (asleep
        ? `<path d="M${cx - 4} ${y}Q${cx} ${y + 4} ${cx + 4} ${y}" fill="none" stroke="${INK}" stroke-width="2" stroke-linecap="round"/>`
        : `<ellipse cx="${cx}" cy="${y}" rx="3" ry="${grownUp ? 3.1 : 3.6}" fill="${INK}"/><circle cx="${cx + 1}" cy="${y - 1.4}" r="1.1" fill="#fff"/>`)
    );
  };
  const cheek = (side: number): string =>
    `<ellipse cx="${Math.round(side * 14 * (1 - Math.abs(turn) * 0.25) + x)}" cy="${7 + y}" rx="4.2" ry="3" fill="${skin.blush}" opacity=".6"/>`;
  const nose = `<path d="M${x * 1.2 - 2} ${5 + y}q2 2 4 0" fill="none" stroke="${skin.shade}" stroke-width="2" stroke-linecap="round"/>`;
  return (
    cheek(-1) +
    cheek(1) +
    eye(-1) +
    eye(1) +
    (glasses ? `<path d="M${x - 2} ${y}h4" stroke="#4b3f78" stroke-width="1.8"/>` : '') +
    nose
  );
}
