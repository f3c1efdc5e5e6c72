import { expect, it } from 'vitest';
import { rememberWeek, starsOfWeek } from '../../src/scenery/sky-week';
import { aChild, aSlot } from '../fixtures';

const logged = { at: '', undoUntil: '', star: true };
const withStars = (date: string, n: number) =>
  aChild({ days: [{ date, slots: Array.from({ length: n }, (_, i) => aSlot('bear', i, { state: 'done', logged })) }] });

it('remembers the stars of this week’s earlier days, and starts again on Monday', () => {
  const friday = rememberWeek({}, withStars('2026-11-20', 3), '2026-11-20');
  expect(starsOfWeek(friday, withStars('2026-11-21', 2), '2026-11-21')).toBe(5);
  expect(starsOfWeek(friday, withStars('2026-11-23', 1), '2026-11-23')).toBe(1);
});

it('does not count "not today"', () => {
  const child = aChild({
    days: [
      { date: '2026-11-21', slots: [aSlot('bear', 1, { state: 'not-today', logged: { ...logged, star: false } })] },
    ],
  });
  expect(starsOfWeek({}, child, '2026-11-21')).toBe(0);
});

it('shows what another tablet lit earlier this week, as the board says', () => {
  const child = { ...withStars('2026-11-21', 2), week: { from: '2026-11-16', stars: 4 } };
  expect(starsOfWeek({}, child, '2026-11-21')).toBe(6);
  expect(starsOfWeek({}, child, '2026-11-23')).toBe(0);
});
