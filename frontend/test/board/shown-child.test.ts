import { describe, expect, it } from 'vitest';
import type { Child } from '../../src/board/board';
import { shownChild } from '../../src/board/shown-child';
import type { OutboxRow } from '../../src/outbox/row';
import { aCard, aChild, aClaim, anAsk, answered, anUndo, aRow, aSlot, aTap, kept, NOW } from '../fixtures';

const show = (child: Child, ...rows: OutboxRow[]) => shownChild(kept(child), 'mia', rows)!;
const slotsOf = (child: Child) => child.days[0]!.slots;
const stateOf = (child: Child, n = 0) => slotsOf(child)[n]!.state;
const logged = (seq: number) => ({
  at: new Date(NOW).toISOString(),
  outbox: 'A',
  seq,
  undoUntil: new Date(NOW + 600_000).toISOString(),
  star: true,
});

describe('a tap', () => {
  it.each([
    ['DONE', 'done'],
    ['TRIED', 'tried'],
    ['PARTLY', 'partly'],
  ] as const)('%s lights the star at once', (result, state) => {
    const shown = show(aChild(), aRow(1, { command: aTap('bear', { result }) }));
    expect(stateOf(shown)).toBe(state);
    expect(shown.stars).toEqual({ total: 144, balance: 13 });
  });

  it('"not today" keeps the sky as it is', () => {
    const shown = show(aChild(), aRow(1, { command: aTap('bear', { result: 'NOT_TODAY' }) }));
    expect(stateOf(shown)).toBe('not-today');
    expect(shown.stars.total).toBe(143);
  });

  it('after "not today" may still be done', () => {
    const shown = show(
      aChild(),
      aRow(1, { command: aTap('bear', { result: 'NOT_TODAY' }) }),
      aRow(2, { command: aTap() }),
    );
    expect(stateOf(shown)).toBe('done');
    expect(shown.stars.total).toBe(144);
  });

  it('"it hurts" earns the same star, and the card rests for the day', () => {
    const twice = aChild({
      days: [{ date: '2026-11-21', slots: [aSlot('bear', 1), aSlot('bear', 2), aSlot('crab')] }],
    });
    const shown = show(twice, aRow(1, { command: aTap('bear', { result: 'NOT_TODAY', barrier: 'HURT' }) }));
    expect(slotsOf(shown).map((slot) => slot.state)).toEqual(['resting', 'resting', 'open']);
    expect(shown.stars).toEqual({ total: 144, balance: 13 });
  });

  it('earns one star for a slot, however often it is tapped', () => {
    const shown = show(aChild(), aRow(1), aRow(2, { command: aTap('bear', { result: 'TRIED' }) }));
    expect(shown.stars.total).toBe(144);
  });

  it('on a praise-only card lights the sky but not the shop', () => {
    const shown = show(aChild({ cards: [aCard('bear', { star: false })] }), aRow(1));
    expect(shown.stars).toEqual({ total: 144, balance: 12 });
  });

  it('on a slot of another child changes nothing', () => {
    const child = aChild();
    expect(show(child, aRow(1, { command: aTap('giraffe') }))).toBe(child);
  });

  it('whose answer was lost is not counted twice once the board has it', () => {
    const child = aChild({
      days: [{ date: '2026-11-21', slots: [aSlot('bear', 1, { state: 'done', logged: logged(1) })] }],
    });
    expect(show(child, aRow(1)).stars.total).toBe(143);
  });

  it('gives ten minutes to take it back, by the server’s clock', () => {
    const shown = shownChild({ ...kept(), clockOffset: 3_600_000 }, 'mia', [aRow(1)])!;
    expect(slotsOf(shown)[0]!.logged!.undoUntil).toBe(new Date(NOW + 3_600_000 + 600_000).toISOString());
  });
});

describe('an answered tap', () => {
  it('stays lit until a board shows it', () => {
    const row = answered(1, { answered: 7 });
    expect(shownChild(kept(aChild(), 6), 'mia', [row])!.stars.total).toBe(144);
    expect(shownChild(kept(aChild(), 7), 'mia', [row])!.stars.total).toBe(143);
  });

  it('that was refused lights nothing', () => {
    expect(show(aChild(), answered(1, { answer: { status: 'REFUSED', reason: 'unknown-slot' } })).stars.total).toBe(
      143,
    );
  });

  it('is lit again when a restored server has lost it', () => {
    const lost = answered(1, { state: 'waiting', healedAt: 0 });
    expect(shownChild(kept(aChild(), 9), 'mia', [lost])!.stars.total).toBe(144);
  });

  it('resent as a probe changes nothing', () => {
    const asked = answered(1, { state: 'waiting' });
    expect(shownChild(kept(aChild(), 9), 'mia', [asked])!.stars.total).toBe(143);
  });
});

describe('an undo', () => {
  it('takes back a tap that waits', () => {
    const shown = show(aChild(), aRow(1), aRow(2, { command: anUndo('A', 1) }));
    expect(stateOf(shown)).toBe('open');
    expect(shown.stars).toEqual({ total: 143, balance: 12 });
  });

  it('takes back a tap that the board shows', () => {
    const child = aChild({
      days: [{ date: '2026-11-21', slots: [aSlot('bear', 1, { state: 'tried', logged: logged(1) })] }],
    });
    expect(show(child, aRow(2, { command: anUndo('A', 1) })).stars.total).toBe(142);
  });

  it('reopens the other slots of a card that rested', () => {
    const twice = aChild({ days: [{ date: '2026-11-21', slots: [aSlot('bear', 1), aSlot('bear', 2)] }] });
    const shown = show(
      twice,
      aRow(1, { command: aTap('bear', { result: 'NOT_TODAY', barrier: 'HURT' }) }),
      aRow(2, { command: anUndo('A', 1) }),
    );
    expect(slotsOf(shown).map((slot) => slot.state)).toEqual(['open', 'open']);
  });

  it('whose answer was lost changes nothing once the board has it', () => {
    expect(show(aChild(), aRow(2, { command: anUndo('A', 1) })).stars.total).toBe(143);
  });

  it('leaves room for doing it after all, for one star', () => {
    expect(show(aChild(), aRow(1), aRow(2, { command: anUndo('A', 1) }), aRow(3)).stars.total).toBe(144);
  });
});

describe('a wish', () => {
  it('is shown as asked and sets its stars aside, once', () => {
    const shown = show(aChild(), aRow(1, { command: anAsk() }));
    expect(shown.claims).toMatchObject([{ id: 'c1', status: 'ASKED', title: 'Reward movie' }]);
    expect(shown.stars).toEqual({ total: 143, balance: 7 });
    expect(show(aChild({ claims: [aClaim('c1', 'ASKED')] }), aRow(1, { command: anAsk() })).stars.balance).toBe(12);
  });

  it('that came true is remembered as soon as it was enjoyed', () => {
    const enjoyed = aRow(1, { command: { kind: 'ENJOYED', claim: 'c1', at: '', zone: 'UTC' } });
    expect(show(aChild({ claims: [aClaim('c1', 'APPROVED')] }), enjoyed).claims[0]!.status).toBe('ENJOYED');
  });
});

describe('the family’s stars', () => {
  const family = { stars: { total: 20, balance: 12 }, shares: [] };
  const rewards = [{ id: 'picnic', owner: 'FAMILY', title: 'Picnic', picture: '1f9fa', size: 'BIG', cost: 10 }];

  it('grow with a card that was done together', () => {
    const shown = show(aChild({ family }), aRow(1, { command: aTap('bear', { with: 'GROWN_UP' }) }));
    expect(shown.family!.stars).toEqual({ total: 21, balance: 13 });
  });

  it('are set aside for a family wish instead of the child’s own', () => {
    const shown = show(aChild({ family, rewards }), aRow(1, { command: { ...anAsk('c1', 10), reward: 'picnic' } }));
    expect(shown.family!.stars).toEqual({ total: 20, balance: 2 });
    expect(shown.stars.balance).toBe(12);
  });
});

it('never changes the kept board itself', () => {
  const child = Object.freeze(aChild());
  const before = structuredClone(child);
  show(child, aRow(1), aRow(2, { command: anAsk() }), aRow(3, { command: anUndo('A', 1) }));
  expect(child).toEqual(before);
});
