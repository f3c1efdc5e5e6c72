import { describe, expect, it } from 'vitest';
import { undosToTellAgain } from '../../src/outbox/undo-again';
import { aChild, answered, anUndo, aSlot, aTap } from '../fixtures';

const refused = { status: 'REFUSED', reason: 'nothing-to-undo' } as const;
const logged = { at: '2026-11-21T12:00:00Z', outbox: 'other', seq: 4, undoUntil: '2026-11-21T12:10:00Z', star: true };
const withTap = [aChild({ days: [{ date: '2026-11-21', slots: [aSlot('bear', 1, { state: 'done', logged })] }] })];
const withoutTap = [aChild()];

describe('an undo that a restored server refused, because it did not know the other tablet’s tap yet', () => {
  const undo = anUndo('other', 4);

  it('is sent again once the board shows the tap', () => {
    const rows = [answered(1, { command: undo, answer: refused })];
    expect(undosToTellAgain(rows, withoutTap)).toEqual([]);
    expect(undosToTellAgain(rows, withTap)).toEqual([undo]);
  });

  it('is not sent again while it is on its way, nor after it was accepted', () => {
    const first = answered(1, { command: undo, answer: refused });
    expect(
      undosToTellAgain([first, answered(2, { command: undo, state: 'waiting', answer: undefined })], withTap),
    ).toEqual([]);
    expect(undosToTellAgain([first, answered(2, { command: undo })], withTap)).toEqual([]);
  });

  it('is not sent again forever', () => {
    const rows = [1, 2, 3].map((nth) => answered(nth, { command: undo, answer: refused }));
    expect(undosToTellAgain(rows, withTap)).toEqual([]);
  });

  it('differs from a final refusal, and from the undo of another tap', () => {
    expect(
      undosToTellAgain([answered(1, { command: undo, answer: { status: 'REFUSED', reason: 'star-spent' } })], withTap),
    ).toEqual([]);
    expect(
      undosToTellAgain(
        [answered(1, { command: anUndo('other', 5), answer: refused }), answered(2, { command: aTap() })],
        withTap,
      ),
    ).toEqual([]);
  });
});
