import { beforeEach, describe, expect, it } from 'vitest';
import type { Child } from '../../src/board/board';
import { newsSince, nowSeen } from '../../src/collection/sky-news';
import { planetsReached } from '../../src/collection/planet-quest';
import { PIP_STAGES, stageOf } from '../../src/scenery/pip-stages';
import { STICKER_NAMES } from '../../src/pictures/stickers';
import { enSky } from '../../src/text/en-sky';
import { aChild } from '../fixtures';

const TODAY = '2026-11-20';
const sky = {
  goal: 4,
  filled: [],
  through: '2026-11-15',
  since: null,
  finished: 7,
  newest: ['2026-11-09'],
  days: [],
  stickers: [{ name: 'FIRST_STAR', at: '' }],
};
let child: Child;

beforeEach(() => {
  child = aChild({ sky });
});

describe('good news', () => {
  it('is empty on a tablet that shows this child for the first time', () => {
    expect(newsSince(undefined, child, TODAY)).toEqual({ stickers: [] });
  });

  it('announces a finished constellation, new stickers, and that Pip grew', () => {
    const seen = nowSeen(child, TODAY);
    const later = aChild({
      stars: { total: 250, balance: 0 },
      sky: {
        ...sky,
        finished: 8,
        newest: ['2026-11-16', '2026-11-09'],
        stickers: [...sky.stickers, { name: 'TRYING', at: '' }],
      },
    });
    expect(newsSince(seen, later, TODAY)).toEqual({ figure: '2026-11-16', stickers: ['TRYING'], stage: 11 });
    expect(newsSince(nowSeen(later, TODAY), later, TODAY)).toEqual({ stickers: [] });
  });
});

describe('Pip', () => {
  it('grows through at least twelve stages, and never shrinks', () => {
    expect(PIP_STAGES.length).toBeGreaterThanOrEqual(12);
    expect([...PIP_STAGES]).toEqual([...PIP_STAGES].sort((a, b) => a - b));
    expect([0, 1, 3, 4, 143, 500, 9999].map(stageOf)).toEqual([0, 1, 1, 2, 9, 13, 13]);
  });

  it('has a name for each stage', () => {
    PIP_STAGES.forEach((_, stage) => expect(enSky).toHaveProperty(`pip_${stage}`));
  });
});

describe('the sticker book', () => {
  it('has at least twenty-four stickers, each with a name', () => {
    expect(STICKER_NAMES.length).toBeGreaterThanOrEqual(24);
    for (const name of STICKER_NAMES) expect(enSky).toHaveProperty(`sticker_${name}`);
  });
});

describe('a quest', () => {
  it('reaches a planet with every tenth of the therapist’s target', () => {
    expect([0, 499, 500, 4999, 5000, 7000].map((reps) => planetsReached({ reps, target: 5000 }))).toEqual([
      0, 0, 1, 9, 10, 10,
    ]);
  });
});
