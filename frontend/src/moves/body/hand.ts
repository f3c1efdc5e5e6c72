import { line, mix, type Point } from '../geometry';
import { pick, type Layer, type Stage, type Track } from '../stage';
import type { Tone } from './look';

/**
 * Close-up hands, drawn around what they touch: the tips of thumb and index finger, or the center of the grip, are at
 * (0, 0), and the arm comes from the upper right. Bones are lists of points, one list for each degree of opening.
 */
export type Grasp = 'pinch' | 'grip' | 'flat' | 'point' | 'tripod';

type Finger = readonly Point[];
interface Hand { readonly arm: Finger; readonly palm: Finger; readonly back: readonly Finger[]; readonly front: readonly Finger[]; readonly thumb: Finger }

const ARM: Finger = [[100, -62], [190, -122]];

const HANDS: Record<Grasp, readonly [Hand, Hand]> = {
  pinch: [
    { arm: ARM, palm: [[92, -56], [66, -40]], back: [[[66, -30], [44, -12], [56, 8]], [[60, -38], [36, -20], [44, 4]]], front: [[[60, -54], [26, -44], [1, -6]]], thumb: [[82, -26], [40, 8], [3, 5]] },
    { arm: ARM, palm: [[92, -56], [66, -40]], back: [[[66, -30], [44, -12], [56, 8]], [[60, -38], [36, -20], [44, 4]]], front: [[[60, -54], [20, -52], [-4, -20]]], thumb: [[82, -26], [38, 18], [2, 18]] },
  ],
  tripod: [
    { arm: ARM, palm: [[92, -50], [68, -34]], back: [[[72, -20], [50, 2], [62, 18]], [[66, -28], [34, -8], [16, 10]]], front: [[[62, -50], [30, -42], [2, -4]]], thumb: [[84, -22], [44, 8], [6, 4]] },
    { arm: ARM, palm: [[92, -50], [68, -34]], back: [[[72, -20], [50, 2], [62, 18]], [[66, -28], [32, -6], [12, 14]]], front: [[[62, -50], [26, -48], [-2, -14]]], thumb: [[84, -22], [44, 14], [6, 14]] },
  ],
  grip: [
    { arm: [[70, -44], [170, -112]], palm: [[54, -34], [20, -8]], back: [], front: [[[30, -36], [-14, -26], [-16, -18]], [[34, -20], [-20, -8], [-20, -2]], [[36, -4], [-16, 10], [-16, 14]], [[38, 10], [-8, 26], [-10, 30]]], thumb: [[44, -44], [14, -50], [-12, -42]] },
    { arm: [[78, -48], [176, -116]], palm: [[62, -38], [30, -12]], back: [], front: [[[40, -40], [-12, -40], [-26, -28]], [[44, -24], [-16, -22], [-32, -10]], [[46, -8], [-14, -4], [-28, 6]], [[48, 6], [-8, 14], [-22, 22]]], thumb: [[54, -48], [22, -58], [-8, -54]] },
  ],
  flat: [
    { arm: [[84, -34], [180, -104]], palm: [[70, -26], [28, -8]], back: [], front: [[[34, -18], [-2, -8], [-42, -4]], [[36, -8], [2, 2], [-36, 4]]], thumb: [[52, 0], [26, 10], [2, 10]] },
    { arm: [[84, -34], [180, -104]], palm: [[70, -26], [28, -12]], back: [], front: [[[34, -22], [-2, -22], [-34, -2]], [[36, -12], [2, -10], [-26, 8]]], thumb: [[52, -4], [26, 10], [4, 16]] },
  ],
  point: [
    { arm: ARM, palm: [[92, -56], [66, -40]], back: [], front: [[[62, -46], [30, -22], [2, -1]], [[68, -34], [38, -18], [50, -2]], [[76, -24], [48, -4], [62, 8]]], thumb: [[82, -56], [52, -60], [34, -44]] },
    { arm: ARM, palm: [[92, -56], [66, -40]], back: [], front: [[[62, -46], [30, -22], [2, -1]], [[68, -34], [38, -18], [50, -2]], [[76, -24], [48, -4], [62, 8]]], thumb: [[82, -56], [52, -60], [34, -44]] },
  ],
};

export interface HandOptions {
  readonly skin: Tone;
  readonly sleeve: string;
  readonly grasp: Grasp;
  /** Where the tips are in each key pose. */
  readonly at: Track<Point>;
  /** 0 closed to 1 open. */
  readonly open?: Track<number>;
  readonly turn?: Track<number>;
  readonly scale?: number;
  /** The other hand: the arm comes from the left. */
  readonly mirrored?: boolean;
  /** Drawn between the fingers, around the tips. */
  readonly holds?: string;
}

export function hand(options: HandOptions): Layer {
  return (stage) => {
    const { at, turn = [0], scale = 1, mirrored = false } = options;
    const drawing = `<g transform="scale(${mirrored ? -scale : scale} ${scale})">${drawHand(stage, options)}</g>`;
    return stage.carry(stage.points(at), stage.numbers(turn), drawing);
  };
}

function drawHand(stage: Stage, { skin, sleeve, grasp, open = [0], holds = '' }: HandOptions): string {
  const [closed, opened] = HANDS[grasp];
  const parts = stage.numbers(open);
  const stroke = (read: (hand: Hand) => Finger, width: number, color: string = skin.base): string => {
    const [a, b] = [read(closed), read(opened)];
    const outlines = parts.map((part) => line(...a.map(([x, y], n): Point => [mix(x, pick(b, n)[0], part), mix(y, pick(b, n)[1], part)])));
    const look = { fill: 'none', 'stroke-width': width, stroke: color };
    return color === skin.base ? stage.path(outlines, { ...look, stroke: skin.shade, 'stroke-width': width + 4 }) + stage.path(outlines, look) : stage.path(outlines, look);
  };
  const fingers = (read: (hand: Hand) => readonly Finger[]): string => read(closed).map((_, n) => stroke((each) => pick(read(each), n), 19)).join('');
  return stroke((each) => each.arm, 38) + fingers((each) => each.back) + stroke((each) => each.palm, 50) + holds + fingers((each) => each.front)
    + stroke((each) => each.thumb, 21)
    + `<path d="${line(...closed.arm.map(([x, y]): Point => [x + 34, y - 24]))}" stroke="${sleeve}" stroke-width="54" fill="none"/>`;
}
