import type { Point } from '../geometry';
import type { HairStyle, Look } from './look';

interface Hair {
  readonly back: string;
  readonly front: string;
}

/** A cap of hair over the forehead, drawn for a face that looks straight ahead; the gaze moves the hairline with it. */
const cap = (x: number, low = -6): string =>
  `<path d="M-25.5 ${low + 6}C-27 -34 27 -34 25.5 ${low + 6}C${22 + x * 0.2} ${low - 4} ${15 + x} ${low - 8} ${8 + x} ${low - 8}C${-2 + x} ${low - 3} ${-14 + x} ${low - 5} ${-19 + x * 0.6} ${low - 3}C-22 ${low} -24 ${low + 3} -25.5 ${low + 6}Z"/>`;

const spots = (radius: number, ...centers: readonly Point[]): string =>
  centers.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${radius}"/>`).join('');

const CURLS: readonly Point[] = [
  [-22, -8],
  [-17, -18],
  [-7, -23],
  [5, -24],
  [15, -20],
  [22, -10],
];

const STYLES: Record<HairStyle, (x: number) => Hair> = {
  short: (x) => ({ back: '', front: cap(x) }),
  bob: (x) => ({ back: '<path d="M-27 -4C-27 -33 27 -33 27 -4V14Q20 22 0 22T-27 14Z"/>', front: cap(x, -5) }),
  long: (x) => ({
    back: '<path d="M-27 -4C-27 -33 27 -33 27 -4L29 30Q22 36 13 33H-13Q-22 36 -29 30Z"/>',
    front: cap(x),
  }),
  ponytail: (x) => ({
    back: `<path d="M${-12 - x} -24C${-40 - x} -30 ${-46 - x} 2 ${-34 - x} 14C${-30 - x} 4 ${-30 - x} -8 ${-14 - x} -12Z"/>`,
    front: cap(x),
  }),
  buns: (x) => ({ back: spots(11, [-19, -23], [19, -23]), front: cap(x) }),
  bun: (x) => ({ back: spots(11, [-x * 0.6, -29]), front: cap(x) }),
  braids: (x) => ({ back: spots(6, [-25, 8], [25, 8], [-27, 18], [27, 18], [-27, 28], [27, 28]), front: cap(x) }),
  afro: (x) => ({ back: '<circle cy="-7" r="33"/>', front: cap(x, -9) }),
  curly: (x) => ({
    back: spots(9, [-24, 2], [24, 2], ...CURLS),
    front: cap(x) + spots(6, [-12 + x, -16], [0 + x, -17], [12 + x, -16]),
  }),
  spiky: (x) => ({
    back: '',
    front: `${cap(x)}<path d="M-22 -14L-22 -28L-12 -23L-8 -34L1 -26L9 -34L13 -23L23 -27L22 -12Z"/>`,
  }),
  scarf: (x) => ({
    back: '<path d="M-28 -4C-28 -34 28 -34 28 -4C30 14 24 34 0 35S-30 14 -28 -4Z"/>',
    front: `<path fill-rule="evenodd" d="M-27 0C-27 -36 27 -36 27 0S16 28 0 28S-27 27 -27 0ZM${-18 + x} 2C${-18 + x} 26 ${18 + x} 26 ${18 + x} 2S${-18 + x} -22 ${-18 + x} 2Z"/>`,
  }),
  baby: (x) => ({
    back: '',
    front: `<path d="M${-8 + x} -19Q${-2 + x} -32 ${5 + x} -24Q${1 + x} -24 ${3 + x} -18Z"/>`,
  }),
  beard: (x) => ({
    back: '',
    front: `${cap(x)}<path d="M${-24 + x * 0.2} 4C-23 36 23 36 ${24 + x * 0.2} 4C${16 + x} 10 ${10 + x} 6 ${x} 6S${-16 + x} 10 ${-24 + x * 0.2} 4Z"/>`,
  }),
};

export function hair({ style, hair: color }: Look, [x]: Point): Hair {
  const { back, front } = STYLES[style](Math.round(x * 0.7));
  const colored = (shapes: string): string => (shapes ? `<g fill="${color}">${shapes}</g>` : '');
  return { back: colored(back), front: colored(front) };
}

/** A head seen from behind is all hair. */
export function hairFromBehind(look: Look): string {
  return `${hair(look, [0, 0]).back}<g fill="${look.hair}"><circle cy="-3" r="26"/></g>`;
}
