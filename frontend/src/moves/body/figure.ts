import { line, curve, mixPoints, type Point } from '../geometry';
import type { Attributes, Layer, Stage, Track } from '../stage';
import { head, lookOf } from './head';
import { INK, type Look } from './look';
import { sizeOf, type Facing, type Pose, type Size } from './pose';
import { poseAt, skeleton, type Limb, type Skeleton } from './skeleton';

export interface FigureOptions {
  readonly facing?: Facing;
  readonly scale?: number;
  /** Parts that a picture needs longer or thinner than in this body. */
  readonly sizes?: Partial<Size>;
  readonly elbows?: 1 | -1;
  readonly knees?: 1 | -1;
  readonly fromBehind?: boolean;
  /** Drawn between the body and the near arm, such as a wheelchair's arm rest. */
  readonly between?: Layer;
  /** What a hand holds, drawn around the center of the hand; rotated with the loop if rotations are given. */
  readonly inNear?: string;
  readonly inFar?: string;
  readonly turnNear?: Track<number>;
  /** Both arms in front of the body, as usual for a figure that faces us. */
  readonly armsInFront?: boolean;
  readonly hideLegs?: boolean;
}

/** A whole body that moves through its key poses. */
export function figure(who: Look, poses: Track<Pose>, options: FigureOptions = {}): Layer {
  return (stage) => new Figure(stage, who, poses, options).draw();
}

class Figure {
  readonly #bones: readonly Skeleton[];
  readonly #thick: number;

  constructor(
    readonly stage: Stage,
    readonly who: Look,
    readonly poses: Track<Pose>,
    readonly options: FigureOptions,
  ) {
    const { facing = 1, scale = 1, elbows = 1, knees = 1 } = options;
    const size = { ...sizeOf(who, scale), ...options.sizes };
    this.#thick = size.thick;
    this.#bones = stage.frames.map((frame) => skeleton(poseAt(poses, frame), { facing, size, elbows, knees }));
  }

  draw(): string {
    const { between, hideLegs, facing = 1, armsInFront = !facing } = this.options;
    const legs = hideLegs ? ['', ''] : [this.#leg('far'), this.#leg('near')];
    const middle = between ? (typeof between === 'string' ? between : between(this.stage)) : '';
    const farArm = this.#arm('far');
    return (
      (armsInFront ? '' : farArm) +
      legs[0] +
      (facing ? '' : legs[1]) +
      this.#torso() +
      (facing ? legs[1] : '') +
      this.#neckAndHead() +
      middle +
      (armsInFront ? farArm : '') +
      this.#arm('near')
    );
  }

  #stroke(outline: (bones: Skeleton) => string, stroke: string, width: number, more: Attributes = {}): string {
    return this.stage.path(this.#bones.map(outline), {
      fill: 'none',
      stroke,
      'stroke-width': Math.round(width * this.#thick * 10) / 10,
      ...more,
    });
  }

  #torso(): string {
    const { facing = 1 } = this.options;
    const width = facing ? 34 : 42;
    const hips = ({ hip, waist }: Skeleton): string => line(hip, mixPoints(hip, waist, facing ? 0.3 : 0.1));
    return (
      this.#stroke(
        ({ hip, waist, neck }) =>
          curve(hip, mixPoints(mixPoints(hip, neck, 0.5), waist, 1), mixPoints(hip, neck, 0.84)),
        this.who.shirt,
        width,
      ) + this.#stroke(hips, this.who.legs, width)
    );
  }

  /** Arms have an outline in the skin's shade, so that a hand is visible in front of the figure's own face. */
  #arm(side: 'near' | 'far'): string {
    const { skin, shirt } = this.who;
    const { facing = 1, inNear, inFar, turnNear = [0] } = this.options;
    const limb = (bones: Skeleton): Limb => (side === 'near' ? bones.nearArm : bones.farArm);
    const isBack = side === 'far' && facing !== 0;
    const tone = isBack ? skin.shade : skin.base;
    const held = side === 'near' ? inNear : inFar;
    const hands = this.#bones.map((bones) => limb(bones)[2]);
    const whole = (bones: Skeleton): string => line(...limb(bones));
    const palm = (bones: Skeleton): string => `${line(limb(bones)[2])}h.1`;
    const sleeve = (bones: Skeleton): string => {
      const [shoulder, elbow] = limb(bones);
      return line(shoulder, mixPoints(shoulder, elbow, 0.62));
    };
    return (
      (held ? this.stage.carry(hands, side === 'near' ? this.stage.numbers(turnNear) : hands.map(() => 0), held) : '') +
      (isBack ? '' : this.#stroke(whole, skin.shade, 14.4) + this.#stroke(palm, skin.shade, 18.4)) +
      this.#stroke(whole, tone, 12) +
      this.#stroke(palm, tone, 16) +
      this.#stroke(sleeve, shirt, 17) +
      this.#stroke(sleeve, isBack ? INK : '#fff', 17, { 'stroke-opacity': isBack ? 0.18 : 0.16 })
    );
  }

  #leg(side: 'near' | 'far'): string {
    const { skin, legs, shoes, shorts, barefoot, orthosis } = this.who;
    const { facing = 1 } = this.options;
    const isBack = side === 'far' && facing !== 0;
    const limb = (bones: Skeleton): Limb => (side === 'near' ? bones.nearLeg : bones.farLeg);
    const toe = (bones: Skeleton): Point => (side === 'near' ? bones.nearToe : bones.farToe);
    const foot = (bones: Skeleton): string => line(limb(bones)[2], toe(bones));
    const thigh = (bones: Skeleton): string => {
      const [hip, knee] = limb(bones);
      return line(hip, mixPoints(hip, knee, 0.8));
    };
    const calf = (bones: Skeleton): string => {
      const [, knee, ankle] = limb(bones);
      return line(mixPoints(knee, ankle, 0.35), ankle, toe(bones));
    };
    const shaded = (outline: (bones: Skeleton) => string, width: number): string =>
      isBack ? this.#stroke(outline, INK, width, { 'stroke-opacity': 0.2 }) : '';
    const whole = (bones: Skeleton): string => line(...limb(bones));
    return (
      this.#stroke(whole, shorts ? skin.base : legs, shorts ? 15 : 18) +
      (shorts ? this.#stroke(thigh, legs, 21) : '') +
      this.#stroke(foot, barefoot || this.who.baby ? skin.base : shoes, 13) +
      (orthosis && side === 'near'
        ? this.#stroke(calf, '#7fd1e8', 17, { 'stroke-opacity': 0.9 }) + this.#stroke(foot, shoes, 11)
        : '') +
      shaded(whole, shorts ? 15 : 18) +
      shaded(foot, 13)
    );
  }

  #neckAndHead(): string {
    const { facing = 1, scale = 1, fromBehind = false } = this.options;
    const turns = this.#bones.map(({ headTurn }) => headTurn);
    const drawing = head(this.stage, this.who, this.poses, lookOf(this.poses, facing), scale, fromBehind);
    return (
      this.#stroke(
        ({ neck, head: top }) => line(mixPoints(neck, top, -0.08), mixPoints(neck, top, 0.4)),
        this.who.skin.shade,
        13,
      ) +
      this.stage.carry(
        this.#bones.map(({ head: middle }) => middle),
        turns,
        drawing,
      )
    );
  }
}
