import { mix, mixPoints, onward, reach, type Point } from '../geometry';
import { pick, type Frame, type Track } from '../stage';
import type { Facing, Pose, Size } from './pose';

/** Root, middle, and end of a limb. */
export type Limb = readonly [Point, Point, Point];

export interface Skeleton {
  readonly hip: Point;
  readonly waist: Point;
  readonly neck: Point;
  readonly head: Point;
  readonly headTurn: number;
  readonly look: Point;
  readonly nearArm: Limb;
  readonly farArm: Limb;
  readonly nearLeg: Limb;
  readonly farLeg: Limb;
  readonly nearToe: Point;
  readonly farToe: Point;
}

export interface Build {
  readonly facing: Facing;
  readonly size: Size;
  /** -1 bends elbows or knees the other way. */
  readonly elbows: number;
  readonly knees: number;
}

/** The pose between two key poses: hips, lean, and reach are interpolated, and the bones follow. */
export function poseAt(poses: Track<Pose>, { from, to, part }: Frame): Required<Omit<Pose, 'mouth'>> {
  const a = pick(poses, from);
  const b = pick(poses, to);
  const number = (read: (pose: Pose) => number): number => mix(read(a), read(b), part);
  const point = (read: (pose: Pose) => Point): Point => mixPoints(read(a), read(b), part);
  return {
    hip: point((pose) => pose.hip),
    lean: number((pose) => pose.lean ?? 0),
    round: number((pose) => pose.round ?? 0),
    nod: number((pose) => pose.nod ?? (pose.lean ?? 0) / 2),
    look: point((pose) => pose.look ?? [0, 0]),
    nearHand: point((pose) => pose.nearHand),
    farHand: point((pose) => pose.farHand),
    nearFoot: point((pose) => pose.nearFoot),
    farFoot: point((pose) => pose.farFoot),
    nearToes: number((pose) => pose.nearToes ?? 0),
    farToes: number((pose) => pose.farToes ?? 0),
  };
}

export function skeleton(pose: Required<Omit<Pose, 'mouth'>>, { facing, size, elbows, knees }: Build): Skeleton {
  const side = facing || 1;
  const up = -90 + pose.lean * side;
  const neck = onward(pose.hip, up, size.torso);
  const waist = onward(mixPoints(pose.hip, neck, 0.5), up - 90 * side, pose.round * 2);
  const chest = onward(pose.hip, up, size.torso * 0.9);
  const [shoulder, hip] = facing ? [2 * size.thick, 2 * size.thick] : [18 * size.thick, 10 * size.thick];
  const limb = (root: Point, goal: Point, upper: number, lower: number, bend: number): Limb => [
    root,
    ...reach(root, goal, upper, lower, bend),
  ];
  const elbow = (near: boolean): number => (facing || (near ? -1 : 1)) * elbows;
  const knee = (near: boolean): number => (facing ? -facing : near ? -1 : 1) * knees;
  const nearLeg = limb(onward(pose.hip, up + 90, hip), pose.nearFoot, size.thigh, size.shin, knee(true));
  const farLeg = limb(onward(pose.hip, up - 90, hip), pose.farFoot, size.thigh, size.shin, knee(false));
  const toe = (ankle: Point, toes: number, near: boolean): Point =>
    facing
      ? onward(ankle, facing === 1 ? toes : 180 - toes, size.foot)
      : onward(ankle, near ? 70 - toes : 110 + toes, size.foot * 0.5);
  return {
    hip: pose.hip,
    waist,
    neck,
    look: pose.look,
    headTurn: pose.nod * side,
    head: onward(neck, -90 + ((pose.lean + pose.nod) / 2) * side, size.neck),
    nearArm: limb(onward(chest, up + 90, shoulder), pose.nearHand, size.arm, size.arm, elbow(true)),
    farArm: limb(onward(chest, up - 90, shoulder), pose.farHand, size.arm, size.arm, elbow(false)),
    nearLeg,
    farLeg,
    nearToe: toe(nearLeg[2], pose.nearToes, true),
    farToe: toe(farLeg[2], pose.farToes, false),
  };
}
