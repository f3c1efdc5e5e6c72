import { describe, expect, it } from 'vitest';
import type { Child, Day, Sky } from '../../src/board/board';
import { FIGURES, figureOf, weekOfYear } from '../../src/collection/constellations';
import { progressOf, starDays } from '../../src/collection/constellation-progress';
import { aChild, aSlot } from '../fixtures';

const logged = { at: '', undoUntil: '', star: true };
const lit = (date: string): Day => ({ date, slots: [aSlot('bear', 1, { state: 'done', logged })] });
const open = (date: string): Day => ({ date, slots: [aSlot('bear')] });

/** A board created on Friday, November 20: three days of the week have stars. */
function aSky(changes: Partial<Sky> = {}, days: Day[] = [open('2026-11-20'), open('2026-11-21')]): Child {
  const told = ['2026-11-16', '2026-11-17', '2026-11-19'];
  return aChild({
    days,
    sky: {
      goal: 4,
      filled: told,
      through: '2026-11-15',
      since: '2026-09-01',
      finished: 7,
      newest: ['2026-11-09'],
      days: told.map((date) => ({ date, stars: 2 })),
      stickers: [],
      ...changes,
    },
  });
}

describe('the current constellation', () => {
  it('keeps its stars on a day off', () => {
    expect(progressOf(aSky(), '2026-11-20')).toMatchObject({
      week: '2026-11-16',
      days: 3,
      stars: 6,
      isComplete: false,
      finished: 7,
    });
  });

  it('is complete with enough days, even without a network', () => {
    const sky = progressOf(aSky({}, [lit('2026-11-20')]), '2026-11-20')!;
    expect(sky).toMatchObject({ week: '2026-11-16', isComplete: true, finished: 8, stars: 7 });
    expect(sky.newest).toEqual(['2026-11-16', '2026-11-09']);
  });

  it('continues next week, and makes room for that week’s once it is complete', () => {
    const monday = [open('2026-11-20'), lit('2026-11-23')];
    expect(progressOf(aSky({}, monday), '2026-11-23')).toMatchObject({ isComplete: true, week: '2026-11-16' });
    const tuesday = [...monday, lit('2026-11-24')];
    expect(progressOf(aSky({}, tuesday), '2026-11-24')).toMatchObject({
      isComplete: false,
      week: '2026-11-23',
      days: 1,
    });
  });

  it('stays complete for the rest of its week, with more stars around it', () => {
    const week = [lit('2026-11-20'), lit('2026-11-21'), lit('2026-11-22')];
    expect(progressOf(aSky({}, week), '2026-11-22')).toMatchObject({ isComplete: true, stars: 9, finished: 8 });
  });

  it('shows what the server completed', () => {
    const child = aSky({ filled: [], through: '2026-11-22', newest: ['2026-11-16'], finished: 8 });
    expect(progressOf(child, '2026-11-20')).toMatchObject({ week: '2026-11-16', isComplete: true });
    expect(progressOf(child, '2026-11-23')).toMatchObject({ week: '2026-11-23', isComplete: false, days: 0 });
  });

  it('loses a day through the child’s own undo', () => {
    const child = aSky({ filled: ['2026-11-16', '2026-11-20'] }, [open('2026-11-20')]);
    expect(progressOf(child, '2026-11-20')).toMatchObject({ days: 1 });
  });

  it('is missing on a board of an earlier release', () => {
    expect(progressOf(aChild(), '2026-11-20')).toBeUndefined();
  });
});

it('gives each day of the month its stars', () => {
  const days = starDays(aSky({}, [lit('2026-11-20'), lit('2026-11-22')]), '2026-11-21');
  expect([...days]).toEqual([
    ['2026-11-16', 2],
    ['2026-11-17', 2],
    ['2026-11-19', 2],
    ['2026-11-20', 1],
  ]);
});

describe('the figures', () => {
  it('are one for each week of the year, each with its own name in both languages', () => {
    expect(FIGURES).toHaveLength(53);
    for (const language of ['en', 'es'] as const)
      expect(new Set(FIGURES.map(({ name }) => name[language])).size).toBe(53);
  });

  it('connect only existing stars, and leave none unconnected', () => {
    for (const { name, stars, lines, shape } of FIGURES) {
      expect(stars.length, name.en).toBeGreaterThanOrEqual(6);
      const joined = new Set(lines.flat());
      expect(
        [...joined].every((star) => star < stars.length),
        name.en,
      ).toBe(true);
      expect(joined.size, name.en).toBe(stars.length);
      expect(
        stars.flat().every((place) => place >= 0 && place <= 100),
        name.en,
      ).toBe(true);
      expect(shape, name.en).not.toContain('NaN');
    }
  });

  it('follow the weeks of ISO 8601, so that siblings share them', () => {
    expect([
      weekOfYear('2026-11-16'),
      weekOfYear('2026-12-28'),
      weekOfYear('2027-01-04'),
      weekOfYear('2024-12-30'),
    ]).toEqual([47, 53, 1, 1]);
    expect(figureOf('2026-11-16').name.en).toBe('Train');
  });
});
