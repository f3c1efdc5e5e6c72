import { expect, it } from 'vitest';
import type { Slot } from '../../src/board/board';
import { todayOf } from '../../src/board/today';
import { greeting } from '../../src/scenery/greeting';
import { en } from '../../src/text/en';
import { Speech } from '../../src/text/speech';
import { aCard, aChild, aSlot, NOW } from '../fixtures';

const logged = { at: '', outbox: 'A', seq: 1, undoUntil: '', star: true };
const said = (...states: Slot['state'][]): string => {
  const child = aChild({
    cards: states.map((_, i) => aCard(`c${i}`)),
    days: [
      {
        date: '2026-11-21',
        slots: states.map((state, i) => aSlot(`c${i}`, 1, { state, logged: state === 'open' ? null : logged })),
      },
    ],
  });
  return greeting(child, todayOf(child, NOW), new Speech('en', { child: en }));
};

it('says that all cards are done only when they are', () => {
  expect(said('done', 'open')).toBe('Hi Mia! Pick a card.');
  expect(said('done', 'tried', 'partly')).toBe('All cards are done, Mia. Rest now.');
  expect(said('done', 'not-today')).toBe('That is all for today, Mia. Rest now.');
});
