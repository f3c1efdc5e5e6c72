import { SKIN } from '../body/look';
import type { Point } from '../geometry';
import type { Layer, Track } from '../stage';

/**
 * Children's scissors in a hand: the pivot at (0, 0), blades to the left, thumb in one ring, two fingers in the other.
 */

const { base, shade } = SKIN.cocoa;

const finger = (outline: string, width: number): string =>
  `<path d="${outline}" fill="none" stroke="${shade}" stroke-width="${width + 4}"/><path d="${outline}" fill="none" stroke="${base}" stroke-width="${width}"/>`;

/** One blade with its ring and the fingers in it; the ring's near side goes around them. */
const half = (steel: string, fingers: string): string =>
  `<path d="M8 4L-108 1Q-60 -17 6 -13Z" fill="${steel}" stroke="#7d8aa3" stroke-width="2.5"/><path d="M2 -4L44 12" stroke="#f28b30" stroke-width="13"/>` +
  `<ellipse cx="68" cy="22" rx="27" ry="21" fill="none" stroke="#f28b30" stroke-width="10"/>${fingers}` +
  '<path d="M74 2Q95 5 95 22T74 42" fill="none" stroke="#f28b30" stroke-width="10"/>';

const thumb = half('#b9c4d6', finger('M126 -24Q104 20 58 20', 20));
const twoFingers = half('#dbe3ee', finger('M128 -6Q112 34 66 32', 17) + finger('M126 -24Q108 14 58 15', 17));
const palm = `<path d="M124 -8L128 10" stroke="${shade}" stroke-width="50"/><path d="M126 2L250 8" stroke="${shade}" stroke-width="46"/><path d="M124 -8L128 10" stroke="${base}" stroke-width="46"/><path d="M126 2L250 8" stroke="${base}" stroke-width="42"/><path d="M164 5H270" stroke="#4f8fd6" stroke-width="58" stroke-linecap="butt"/>`;

/** Scissors that open (0 closed to 1 wide) and close. */
export const scissors =
  (at: Track<Point>, turn: number, open: Track<number>): Layer =>
  (stage) => {
    const angles = stage.numbers(open).map((part) => 2 + part * 13);
    const still = angles.map((): Point => [0, 0]);
    return stage.carry(
      stage.points(at),
      stage.numbers([turn]),
      stage.carry(still, angles, twoFingers) +
        `<g transform="scale(1 -1)">${stage.carry(still, angles, thumb)}</g><circle r="6" fill="#5b6478"/>${palm}`,
    );
  };
