import type { Point } from '../geometry';

export type Mouth = 'smile' | 'open' | 'oh' | 'blow' | 'flat' | 'sad' | 'teeth' | 'closed' | 'sing' | 'none';

/**
 * The posture of a body: the hips, the lean of the back, and what hands and feet reach for, on a stage of 320 by 240.
 */
export interface Pose {
  readonly hip: Point;
  /** Degrees that the back leans forward from upright. */
  readonly lean?: number;
  /** How far the back rounds (above 0) or arches. */
  readonly round?: number;
  /** Degrees that the head is turned from upright, forward above 0. */
  readonly nod?: number;
  /** Where the face points within the head. */
  readonly look?: Point;
  readonly nearHand: Point;
  readonly farHand: Point;
  readonly nearFoot: Point;
  readonly farFoot: Point;
  /** Degrees from flat: above 0 the toes point down. */
  readonly nearToes?: number;
  readonly farToes?: number;
  readonly mouth?: Mouth;
}

/** 1 faces right, -1 left, 0 toward us. */
export type Facing = 1 | -1 | 0;

export interface Size {
  readonly torso: number;
  readonly neck: number;
  readonly head: number;
  readonly arm: number;
  readonly thigh: number;
  readonly shin: number;
  readonly foot: number;
  readonly thick: number;
}

const CHILD: Size = { torso: 50, neck: 27, head: 25, arm: 25, thigh: 33, shin: 32, foot: 14, thick: 1 };
const GROWN_UP: Size = { torso: 64, neck: 30, head: 24, arm: 33, thigh: 44, shin: 43, foot: 17, thick: 1.12 };
const BABY: Size = { torso: 40, neck: 25, head: 26, arm: 17, thigh: 19, shin: 18, foot: 8, thick: 0.95 };

export function sizeOf(who: { grownUp?: boolean; baby?: boolean }, scale: number): Size {
  const size = who.grownUp ? GROWN_UP : who.baby ? BABY : CHILD;
  return Object.fromEntries(Object.entries(size).map(([part, value]) => [part, value * scale])) as unknown as Size;
}
