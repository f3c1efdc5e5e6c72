import type { Point } from '../geometry';
import type { Pose } from '../body/pose';

/** Common ways to stand and sit, as starting points for scenes. */

/** A child's height, feet on the ground under (x, 202), looking right. */
export const standing = (x: number, more: Partial<Pose> = {}): Pose => ({
  hip: [x, 139], nearHand: [x + 4, 140], farHand: [x + 8, 140], nearFoot: [x - 4, 202], farFoot: [x + 6, 202], ...more,
});

/** Facing us. */
export const facing = (x: number, more: Partial<Pose> = {}): Pose => ({
  hip: [x, 139], nearHand: [x + 30, 140], farHand: [x - 30, 140], nearFoot: [x + 12, 202], farFoot: [x - 12, 202], ...more,
});

/** In close-up, with the legs below the picture's edge. */
export const near = (hip: Point, mouth: Pose['mouth'], nearHand: Point, farHand: Point = nearHand, lean = 2): Pose => ({ hip, lean, nod: 0, nearHand, farHand, nearFoot: [hip[0], 500], farFoot: [hip[0], 500], mouth });

/** A grown-up who kneels, so that the eyes are level with a child's. */
export const kneeling = (x: number, side: 1 | -1, more: Partial<Pose> = {}): Pose => ({
  hip: [x, 166], lean: 6, nearHand: [x + 44 * side, 130], farHand: [x + 48 * side, 126], nearFoot: [x - 38 * side, 200], farFoot: [x - 30 * side, 200],
  nearToes: 120, farToes: 120, ...more,
});

/** Between two steps: what moves forward is lifted off the floor. */
export function steps(a: Pose, b: Pose, lift = 14, side: 1 | -1 = 1): Pose[] {
  const between = (from: Pose, to: Pose): Pose => {
    const limb = (read: (pose: Pose) => Point): Point => {
      const [start, end] = [read(from), read(to)];
      const forward = (end[0] - start[0]) * side > 2;
      return [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2 - (forward ? lift : 0)];
    };
    return { ...from, hip: [(from.hip[0] + to.hip[0]) / 2, (from.hip[1] + to.hip[1]) / 2 - 3], nearHand: limb((pose) => pose.nearHand), farHand: limb((pose) => pose.farHand),
      nearFoot: limb((pose) => pose.nearFoot), farFoot: limb((pose) => pose.farFoot) };
  };
  return [a, between(a, b), b, between(b, a)];
}
