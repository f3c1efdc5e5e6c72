import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Slot } from '../../src/board/board';
import { moodOver } from '../../src/scenery/greeting';
import { breaksAfter } from '../../src/breaks/break-places';
import { allCards, dateIn, nextCard, textsOf, todayOf } from '../../src/board/today';
import { mayUndo } from '../../src/board/undo-window';
import { aCard, aChild, aSlot, NOW } from '../fixtures';

class OtherOrder extends Intl.DateTimeFormat {
  constructor(...how: ConstructorParameters<typeof Intl.DateTimeFormat>) {
    super(...how);
    Object.defineProperty(this, 'format', { value: () => '11/21/2026' });
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('today', () => {
  it('is the child’s own date', () => {
    const late = Date.parse('2026-11-22T03:30:00Z');
    expect(dateIn('America/Chicago', late)).toBe('2026-11-21');
    expect(dateIn('Pacific/Auckland', late)).toBe('2026-11-22');
  });

  /** As WebKit does for "en-CA" with the locale data of 2022. */
  it('is the same in a browser that writes dates in another order', () => {
    vi.stubGlobal('Intl', Object.create(Intl, { DateTimeFormat: { value: OtherOrder } }));
    expect(dateIn('America/Denver', NOW)).toBe('2026-11-21');
  });

  it('groups cards by routine in the family’s order', () => {
    const slots = [
      aSlot('bear', 1, { routine: 'BEDTIME' }),
      aSlot('crab', 1, { routine: 'WAKE_UP' }),
      aSlot('bear', 2, { routine: 'BEDTIME' }),
    ];
    const groups = todayOf(aChild({ days: [{ date: '2026-11-21', slots }] }), NOW)!;
    expect(groups.map((group) => group.routine)).toEqual(['BEDTIME', 'WAKE_UP']);
    expect(groups[0]!.cards).toHaveLength(2);
  });

  it('is unknown when the kept board is too old', () => {
    expect(todayOf(aChild(), NOW + 86_400_000)).toBeUndefined();
  });

  it('offers the first open card as the next one', () => {
    const groups = todayOf(
      aChild({ days: [{ date: '2026-11-21', slots: [aSlot('bear', 1, { state: 'done' }), aSlot('crab')] }] }),
      NOW,
    )!;
    expect(nextCard(groups)!.card.id).toBe('crab');
    expect(allCards(groups)).toHaveLength(2);
  });

  it('shows texts in another language rather than none', () => {
    expect(textsOf(aCard('bear'), 'es')).toMatchObject({ name: 'Card bear', language: 'en' });
  });
});

describe('this or that', () => {
  const pair = ['bear', 'frog'].map((id) => aCard(id, { choice: 'c1' }));
  const day = (...slots: Slot[]) =>
    todayOf(aChild({ cards: [...pair, aCard('crab')], days: [{ date: '2026-11-21', slots }] }), NOW)!;
  const lit = (state: Slot['state']) => ({ state, logged: { at: '', undoUntil: '', star: true } });
  const spare = (groups: ReturnType<typeof day>) =>
    allCards(groups)
      .filter(({ isSpare }) => isSpare)
      .map(({ card }) => card.id);

  it('is shown side by side, in the place of the first one', () => {
    const groups = day(
      aSlot('bear', 1, { routine: 'BATH' }),
      aSlot('crab', 1, { routine: 'BATH' }),
      aSlot('frog', 1, { routine: 'BEDTIME' }),
    );
    expect(groups.map(({ cards }) => cards.map(({ card }) => card.id))).toEqual([['bear', 'frog', 'crab']]);
  });

  it.each(['done', 'tried', 'partly', 'resting'] as const)(
    'needs no other after one is %s, and offers it all the same',
    (state) => {
      const groups = day(aSlot('bear', 1, lit(state)), aSlot('frog'), aSlot('crab'));
      expect(spare(groups)).toEqual(['frog']);
      expect(nextCard(groups)!.card.id).toBe('crab');
    },
  );

  it('still asks for the other after "not today"', () => {
    expect(spare(day(aSlot('bear', 1, lit('not-today')), aSlot('frog')))).toEqual([]);
  });

  it('is chosen anew at each time of the day', () => {
    const groups = day(aSlot('bear', 1, lit('done')), aSlot('bear', 2), aSlot('frog', 1), aSlot('frog', 2));
    expect(
      allCards(groups)
        .filter(({ isSpare }) => isSpare)
        .map(({ slot }) => slot.slot),
    ).toEqual(['frog.20261121.1']);
  });

  it('leaves nothing to do once one is done', () => {
    const groups = day(aSlot('bear', 1, lit('done')), aSlot('frog'));
    expect(nextCard(groups)).toBeUndefined();
    expect(moodOver(groups)).toBe('happy');
  });
});

describe('a break', () => {
  const day = (...states: Slot['state'][]) =>
    todayOf(
      aChild({
        cards: states.map((_, i) => aCard(`c${i}`)),
        days: [{ date: '2026-11-21', slots: states.map((state, i) => aSlot(`c${i}`, 1, { state })) }],
      }),
      NOW,
    )!;
  const after = (...states: Slot['state'][]) => [...breaksAfter(day(...states), 'CHILD')];

  it('comes after every two cards, or every three if there are many', () => {
    expect(after('open', 'open', 'open')).toEqual(['c1.20261121.1']);
    expect(after('open', 'open', 'open', 'open', 'open')).toEqual(['c2.20261121.1']);
  });

  it('keeps its place while the cards around it are done, and never comes last', () => {
    expect(after('done', 'tried', 'open')).toEqual(['c1.20261121.1']);
    expect(after('done', 'done', 'done')).toEqual(['c1.20261121.1']);
    expect(after('open', 'open')).toEqual([]);
  });

  it('is for children of every age, not for grown-ups who lead', () => {
    expect(breaksAfter(day('open', 'open', 'open'), 'GROWN_UP_LED').size).toBe(0);
    expect(breaksAfter(day('open', 'open', 'open'), 'OLDER_CHILD').size).toBe(1);
  });
});

describe('taking back', () => {
  const done = (changes = {}) =>
    aSlot('bear', 1, {
      state: 'done',
      logged: { at: '', outbox: 'A', seq: 1, undoUntil: new Date(NOW).toISOString(), star: true, ...changes },
    });

  it('is possible for ten minutes by the clock', () => {
    expect(mayUndo(done(), aCard('bear'), 5, NOW - 1)).toBe(true);
    expect(mayUndo(done(), aCard('bear'), 5, NOW)).toBe(false);
  });

  it('is not possible once the star is spent', () => {
    expect(mayUndo(done(), aCard('bear'), 0, NOW - 1)).toBe(false);
    expect(mayUndo(done(), aCard('bear', { star: false }), 0, NOW - 1)).toBe(true);
  });

  it('leaves to grown-ups what a grown-up reported', () => {
    expect(mayUndo(done({ outbox: null, seq: null }), aCard('bear'), 5, NOW - 1)).toBe(false);
    expect(mayUndo(aSlot('bear'), aCard('bear'), 5, NOW - 1)).toBe(false);
  });
});
