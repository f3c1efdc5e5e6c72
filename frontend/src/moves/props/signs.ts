import type { Point } from '../geometry';
import type { Layer, Track } from '../stage';
import { place, put } from './place';

/** Symbols that make a picture understandable: arrows, bubbles, sound, digits. */

const SIGN = '#6a4fd0';

/** A curved arrow from a to b; it shows which way something goes. */
export function arrow(a: Point, lean: Point, b: Point, color = SIGN): string {
  const [dx, dy] = [b[0] - lean[0], b[1] - lean[1]];
  const angle = Math.round((Math.atan2(dy, dx) * 180) / Math.PI);
  return (
    `<path d="M${a[0]} ${a[1]}Q${lean[0]} ${lean[1]} ${b[0]} ${b[1]}" fill="none" stroke="${color}" stroke-width="6"/>` +
    put(`<path d="M-9 -9L4 0L-9 9" fill="none" stroke="${color}" stroke-width="6"/>`, b[0], b[1], 1, angle)
  );
}

/** Two or three short lines beside something that moves or touches. */
export const marks = (x: number, y: number, turn = 0, color = SIGN): string =>
  put(`<path d="M0 -8V-18M-9 -5L-16 -13M9 -5L16 -13" stroke="${color}" stroke-width="5"/>`, x, y, 1, turn);

/** A speech bubble around (x, y), with its tail toward the mouth. */
export function bubble(x: number, y: number, width: number, height: number, [tx, ty]: Point, content: string): string {
  const [left, top] = [x - width / 2, y - height / 2];
  const length = Math.hypot(tx - x, ty - y);
  const [ux, uy] = [(tx - x) / length, (ty - y) / length];
  const tail = `<path d="M${Math.round(x - uy * 11)} ${Math.round(y + ux * 11)}L${tx} ${ty}L${Math.round(x + uy * 11)} ${Math.round(y - ux * 11)}Z"/>`;
  const shape = `${tail}<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${Math.min(22, height / 2)}"/>`;
  return `<g fill="#cdbfe6" stroke="#cdbfe6" stroke-width="5">${shape}</g><g fill="#fff">${shape}</g>${put(content, x, y)}`;
}

/** A bubble that appears when it is its turn. */
export const says = (shown: Track<number>, ...box: Parameters<typeof bubble>): Layer =>
  place(bubble(...box), { shown });

/** Sound that leaves a mouth: three arcs, opening to the right. */
export const sound = (x: number, y: number, turn = 0, color = SIGN): string =>
  put(
    `<path d="M0 -7Q6 0 0 7M9 -13Q19 0 9 13M19 -19Q32 0 19 19" fill="none" stroke="${color}" stroke-width="5"/>`,
    x,
    y,
    1,
    turn,
  );

const stroked = (outline: string, color = SIGN, width = 6): string =>
  `<path d="${outline}" fill="none" stroke="${color}" stroke-width="${width}"/>`;

export const question = stroked('M-8 -9Q-7 -17 1 -17Q10 -17 9 -8Q8 -2 1 1V6M1 16V16.1');
export const one = stroked('M-5 -8L2 -13V13');
export const two = stroked('M-8 -7Q-6 -14 1 -14Q10 -13 7 -5Q5 0 -8 13H9');
export const three = stroked('M-7 -11Q0 -17 6 -11Q9 -3 -1 -1Q11 1 7 9Q1 16 -8 10');
export const four = stroked('M4 13V-14L-9 5H9');
export const five = stroked('M7 -13H-5L-6 -1Q8 -6 8 4Q7 14 -7 12');
export const plus = stroked('M-8 0H8M0 -8V8');
export const check = stroked('M-8 0L-2 7L9 -7', '#3f9a57');
export const ear = stroked('M-7 6Q-12 -14 2 -14Q13 -12 9 0Q5 5 4 10Q1 16 -4 12M-2 -4Q3 -9 5 -2Q1 2 1 5', SIGN, 4);

/** A musical note. */
export const note = (color = SIGN): string =>
  `<ellipse cx="-5" cy="11" rx="7" ry="5.5" transform="rotate(-20 -5 11)" fill="${color}"/><path d="M1 10V-13Q4 -6 11 -5" fill="none" stroke="${color}" stroke-width="4"/>`;

/** Breath: soft curling lines. */
export const breath = (color = '#6fb7dc'): string =>
  `<path d="M0 0Q10 -8 20 0T40 0M2 12Q10 6 18 12T34 12M2 -12Q10 -18 18 -12T34 -12" fill="none" stroke="${color}" stroke-width="4"/>`;
