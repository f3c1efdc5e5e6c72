/** Points, angles, and two-bone limbs; angles are in degrees, 0 points right and 90 down, as in SVG. */

export type Point = readonly [number, number];

const RADIANS = Math.PI / 180;

export const mix = (a: number, b: number, part: number): number => a + (b - a) * part;
export const mixPoints = (a: Point, b: Point, part: number): Point => [mix(a[0], b[0], part), mix(a[1], b[1], part)];
export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
export const direction = (a: Point, b: Point): number => Math.atan2(b[1] - a[1], b[0] - a[0]) / RADIANS;

/** Returns the point at this distance in this direction. */
export const onward = ([x, y]: Point, angle: number, length: number): Point => [
  x + Math.cos(angle * RADIANS) * length,
  y + Math.sin(angle * RADIANS) * length,
];

/**
 * Returns where elbow and hand (or knee and ankle) are when the limb reaches for a point. Bones keep their length: the
 * limb is straight if the point is too far away, and folded if it is too close.
 */
export function reach(root: Point, goal: Point, upper: number, lower: number, bend: number): readonly [Point, Point] {
  const far = Math.min(Math.max(distance(root, goal), Math.abs(upper - lower) + 2), upper + lower - 0.01);
  const toGoal = direction(root, goal);
  const opening = Math.acos((upper * upper + far * far - lower * lower) / (2 * upper * far)) / RADIANS;
  return [onward(root, toGoal + bend * opening, upper), onward(root, toGoal, far)];
}

const short = (value: number): string => `${Math.round(value * 10) / 10}`;
const whole = (value: number): string => `${Math.round(value)}`;

export const at = ([x, y]: Point): string => `${short(x)} ${short(y)}`;

/** A line through these points; whole numbers are precise enough and compress well. */
export const line = (...points: readonly Point[]): string =>
  points.map(([x, y], n) => `${n ? 'L' : 'M'}${whole(x)} ${whole(y)}`).join('');

/** A curve from a to b that bends toward c. */
export const curve = (a: Point, c: Point, b: Point): string =>
  `M${whole(a[0])} ${whole(a[1])}Q${whole(c[0])} ${whole(c[1])} ${whole(b[0])} ${whole(b[1])}`;
