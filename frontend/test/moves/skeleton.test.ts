import { describe, expect, it } from 'vitest';
import { sizeOf, type Pose } from '../../src/moves/body/pose';
import { poseAt, skeleton, type Build, type Limb } from '../../src/moves/body/skeleton';
import { distance, reach } from '../../src/moves/geometry';
import { Stage } from '../../src/moves/stage';

const standing: Pose = {
  hip: [100, 139],
  nearHand: [104, 140],
  farHand: [108, 140],
  nearFoot: [96, 202],
  farFoot: [106, 202],
};
const squatting: Pose = {
  hip: [90, 176],
  lean: 44,
  nearHand: [150, 198],
  farHand: [154, 194],
  nearFoot: [96, 202],
  farFoot: [106, 202],
};
const build: Build = { facing: 1, size: sizeOf({}, 1), elbows: 1, knees: 1 };

describe('a body', () => {
  const bones = Stage.loop(2, 3, [0.4]).frames.map((frame) => skeleton(poseAt([standing, squatting], frame), build));
  const lengths = (limb: Limb): number[] => [distance(limb[0], limb[1]), distance(limb[1], limb[2])];

  it('keeps the length of its bones while it moves', () => {
    for (const { nearArm, farArm, nearLeg, farLeg, hip, neck } of bones) {
      for (const arm of [nearArm, farArm]) lengths(arm).forEach((length) => expect(length).toBeCloseTo(build.size.arm));
      for (const leg of [nearLeg, farLeg]) {
        expect(lengths(leg)[0]).toBeCloseTo(build.size.thigh);
        expect(lengths(leg)[1]).toBeCloseTo(build.size.shin);
      }
      expect(distance(hip, neck)).toBeCloseTo(build.size.torso);
    }
  });

  it('keeps its feet on the floor while it squats', () => {
    for (const { nearLeg } of bones) expect(distance(nearLeg[2], standing.nearFoot)).toBeLessThan(0.1);
  });

  it('bends knees forward and elbows back', () => {
    const { nearLeg, nearArm } = skeleton(
      poseAt([{ ...squatting, nearHand: [120, 160] }], { from: 0, to: 0, part: 0 }),
      build,
    );
    expect(nearLeg[1][0]).toBeGreaterThan(nearLeg[2][0]);
    expect(nearArm[1][1]).toBeGreaterThan(nearArm[0][1]);
  });
});

describe('a limb', () => {
  it('stretches toward what it cannot reach', () => {
    const [elbow, hand] = reach([0, 0], [100, 0], 25, 25, 1);
    expect(distance([0, 0], hand)).toBeCloseTo(50, 1);
    expect(elbow[1]).toBeCloseTo(0, 0);
  });

  it('folds when the goal is too close, and keeps its bones', () => {
    const [elbow, hand] = reach([0, 0], [0.5, 0], 25, 25, 1);
    expect(distance(elbow, hand)).toBeCloseTo(25);
  });
});

describe('a loop', () => {
  it('ends as it began', () => {
    const { frames } = Stage.loop(3, 3, [0.4, 0]);
    expect(frames.at(-1)).toEqual({ ...frames[0], to: 0 });
  });

  it('rests where it should, for two moments of the same pose', () => {
    const values = Stage.loop(2, 3, [1, 0]).numbers([0, 10]);
    expect(values.slice(0, 2)).toEqual([0, 0]);
    expect(values.filter((value) => value === 10)).toHaveLength(1);
  });

  it('leaves out what does not change', () => {
    const stage = Stage.loop(2, 3, [0]);
    expect(stage.carry(stage.points([[1, 2]]), stage.numbers([0]), '')).toBe('<g transform="translate(1 2)"></g>');
    expect(stage.fade(stage.numbers([0]), 'x')).toBe('');
  });
});
