import type { Point } from '../geometry';
import { pick, type Stage, type Track } from '../stage';
import { face, mouth, mouthPlace } from './face';
import { hair, hairFromBehind } from './hair';
import type { Look } from './look';
import type { Mouth, Pose } from './pose';

/** A head around its center, with the mouths of all key poses, of which one is visible at a time. */
export function head(
  stage: Stage,
  who: Look,
  poses: Track<Pose>,
  look: Point,
  scale: number,
  fromBehind: boolean,
): string {
  const drawing = fromBehind ? ears(who, [0, 0]) + hairFromBehind(who) : fromFront(stage, who, poses, look);
  const size = Math.round(((scale * (who.grownUp ? 24 : 25)) / 25) * 100) / 100;
  return size === 1 ? drawing : `<g transform="scale(${size})">${drawing}</g>`;
}

function fromFront(stage: Stage, who: Look, poses: Track<Pose>, look: Point): string {
  const { back, front } = hair(who, look);
  const skull = `<path d="M0 -24C15 -24 24.5 -13 24.5 1C24.5 15 14 24.5 0 24.5S-24.5 15 -24.5 1C-24.5 -13 -15 -24 0 -24Z" fill="${who.skin.base}"/>`;
  const beard = who.style === 'beard' || who.style === 'scarf';
  return (
    back +
    ears(who, look) +
    skull +
    (beard ? front + face(who, look) : face(who, look) + front) +
    mouths(stage, poses, look)
  );
}

function ears({ skin, style, hearingAid }: Look, [x]: Point): string {
  if (style === 'scarf') return '';
  const ear = (side: number): string =>
    `<circle cx="${Math.round(side * 24 - x * 0.5)}" cy="3" r="6" fill="${skin.base}"/>`;
  const aid = hearingAid
    ? `<path d="M${Math.round(-24 - x * 0.4)} -6q-7 3 -4 12" fill="none" stroke="#2f7fd6" stroke-width="4" stroke-linecap="round"/>`
    : '';
  return ear(-1) + ear(1) + aid;
}

function mouths(stage: Stage, poses: Track<Pose>, look: Point): string {
  const [x, y] = mouthPlace(look);
  const kinds = poses.map((pose) => pose.mouth ?? 'smile');
  const each = [...new Set(kinds)].map((kind: Mouth) => {
    const shown = stage.numbers(kinds.map((other) => (other === kind ? 1 : 0))).map((value) => (value > 0.5 ? 1 : 0));
    return stage.fade(shown, mouth(kind));
  });
  return `<g transform="translate(${Math.round(x)} ${Math.round(y)})">${each.join('')}</g>`;
}

export const lookOf = (poses: Track<Pose>, facing: number): Point => pick(poses, 0).look ?? [facing * 8, 0];
