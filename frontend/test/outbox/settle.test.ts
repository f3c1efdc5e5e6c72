import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/outbox/row';
import { KEPT_ANSWERED, setAside, settle, type Ledger } from '../../src/outbox/settle';
import { anAdd, answered, anUndo, aRow } from '../fixtures';

const ledger = (rows: Ledger['rows'], nextSeq = rows.length + 1): Ledger => ({
  head: { id: 'A', nextSeq, answers: 0 },
  rows,
});
const accepted = (...seqs: number[]): Result[] => seqs.map((seq) => ({ seq, status: 'ACCEPTED' }));

describe('settling a batch', () => {
  it('keeps accepted rows as answered, and counts the answers', () => {
    const before = ledger([aRow(1), aRow(2)]);
    const { rows, head } = settle(before, before.rows, { results: accepted(1, 2), durableThrough: 2 });
    expect(rows.map((row) => row.state)).toEqual(['answered', 'answered']);
    expect(rows.map((row) => row.answered)).toEqual([1, 2]);
    expect(head.answers).toBe(2);
  });

  it('leaves a row without a result waiting', () => {
    const before = ledger([aRow(1), aRow(2)]);
    const { rows } = settle(before, before.rows, { results: accepted(1), durableThrough: 1 });
    expect(rows[1]!.state).toBe('waiting');
  });

  it('keeps a refused row with its reason', () => {
    const before = ledger([aRow(1)]);
    const { rows } = settle(before, before.rows, {
      results: [{ seq: 1, status: 'REFUSED', reason: 'unknown-slot' }],
      durableThrough: 1,
    });
    expect(rows[0]).toMatchObject({ state: 'answered', answer: { status: 'REFUSED', reason: 'unknown-slot' } });
  });

  it('resends what a restored server no longer knows', () => {
    const before = ledger([answered(1), answered(2), answered(3), aRow(4)]);
    const { rows } = settle(before, [before.rows[3]!], { results: accepted(4), durableThrough: 1 });
    expect(rows.map((row) => row.state)).toEqual(['answered', 'waiting', 'waiting', 'answered']);
  });

  it('probes other outboxes too, once a server was restored', () => {
    const before = ledger([answered(1, { outbox: 'old', seq: 1 }), answered(2, { seq: 1 }), aRow(3, { seq: 2 })]);
    const { rows } = settle(before, [before.rows[2]!], { results: accepted(2), durableThrough: 0 });
    expect(rows.map((row) => row.state)).toEqual(['waiting', 'waiting', 'answered']);
  });

  it('heals twice from the same backup', () => {
    const healed = ledger([answered(1), answered(2, { healedAt: 1 })]);
    const whole = settle(healed, [healed.rows[1]!], { results: [{ seq: 2, status: 'DUPLICATE' }], durableThrough: 2 });
    const next = { head: whole.head, rows: [...whole.rows, aRow(3)] };
    const { rows } = settle(next, [next.rows[2]!], { results: accepted(3), durableThrough: 1 });
    expect(rows[1]!.state).toBe('waiting');
  });

  it('does not resend forever because of a gap that nobody can fill', () => {
    const before = ledger([answered(501), answered(502), aRow(503)], 504);
    const once = settle(before, [before.rows[2]!], { results: accepted(503), durableThrough: 300 });
    expect(once.rows.filter((row) => row.state === 'waiting')).toHaveLength(2);
    const twice = settle(once, once.rows.slice(0, 2), { results: accepted(501, 502), durableThrough: 300 });
    const third = settle(twice, twice.rows.slice(2), { results: accepted(503), durableThrough: 300 });
    expect(third.rows.every((row) => row.state === 'answered')).toBe(true);
  });

  it('gives new commands a fresh outbox when the server lost more than the tablet keeps', () => {
    const before = ledger([answered(501), aRow(502)], 503);
    const { head } = settle(before, [before.rows[1]!], { results: accepted(502), durableThrough: 300 });
    expect(head.id).not.toBe('A');
    expect(head.nextSeq).toBe(1);
  });
});

describe('a conflict', () => {
  const conflict: Result[] = [{ seq: 2, status: 'CONFLICT' }];

  it('moves the command and those never sent to a fresh outbox, in order', () => {
    const before = ledger([answered(1), aRow(2, { sent: true }), aRow(3), aRow(4)]);
    const { rows, head } = settle(before, [before.rows[1]!], { results: conflict, durableThrough: 2 });
    expect(head.id).not.toBe('A');
    expect(rows.map((row) => [row.nth, row.outbox === head.id, row.seq, row.state])).toEqual([
      [1, false, 1, 'answered'],
      [2, true, 1, 'waiting'],
      [3, true, 2, 'waiting'],
      [4, true, 3, 'waiting'],
    ]);
    expect(head.nextSeq).toBe(4);
  });

  it('leaves rows whose answer was lost under their number', () => {
    const before = ledger([aRow(1, { sent: true }), aRow(2, { sent: true })]);
    const { rows } = settle(before, [before.rows[1]!], { results: conflict, durableThrough: 0 });
    expect(rows[0]).toMatchObject({ outbox: 'A', seq: 1, state: 'waiting' });
  });

  it('lets an undo follow its tap', () => {
    const before = ledger([answered(1), aRow(2, { sent: true }), aRow(3, { command: anUndo('A', 2) })]);
    const { rows, head } = settle(before, [before.rows[1]!], { results: conflict, durableThrough: 2 });
    expect(rows[2]!.command).toMatchObject({ undoes: { outbox: head.id, seq: 1 } });
  });

  it('lets feedback follow its tap, even if it was taken for another’s', () => {
    const before = ledger([
      answered(1),
      aRow(2, { sent: true }),
      answered(3, { command: anAdd('A', 2) }),
      answered(4, { command: anAdd('A', 1) }),
      aRow(5, { command: anAdd('A', 2) }),
    ]);
    const { rows, head } = settle(before, [before.rows[1]!], { results: conflict, durableThrough: 4 });
    expect(rows[2]).toMatchObject({
      outbox: head.id,
      seq: 2,
      state: 'waiting',
      command: { adds: { outbox: head.id, seq: 1 } },
    });
    expect(rows[3]).toMatchObject({
      outbox: 'A',
      seq: 4,
      state: 'answered',
      command: { adds: { outbox: 'A', seq: 1 } },
    });
    expect(rows[4]).toMatchObject({ outbox: head.id, seq: 3, command: { adds: { outbox: head.id, seq: 1 } } });
  });

  it('never changes how many rows there are', () => {
    const before = ledger([aRow(1), aRow(2), aRow(3)]);
    expect(settle(before, before.rows, { results: conflict, durableThrough: 0 }).rows).toHaveLength(3);
  });
});

describe('trimming', () => {
  it('keeps the last thousand answered rows, every waiting and every refused one', () => {
    const refused = answered(1, { answer: { status: 'REFUSED', reason: 'invalid' } });
    const rows = [
      refused,
      ...Array.from({ length: KEPT_ANSWERED + 5 }, (_, i) => answered(i + 2)),
      aRow(2000),
      aRow(2001),
    ];
    const before = ledger(rows, 2002);
    const after = settle(before, [rows.at(-2)!], { results: accepted(2000), durableThrough: 2000 });
    expect(after.rows.filter((row) => row.state === 'answered' && row.answer?.status !== 'REFUSED')).toHaveLength(
      KEPT_ANSWERED,
    );
    expect(after.rows[0]).toBe(refused);
    expect(after.rows.at(-1)!.state).toBe('waiting');
    expect(after.rows[1]!.nth).toBe(8);
  });
});

it('sets aside a command that the server cannot parse, and keeps it', () => {
  const before = ledger([aRow(1, { sent: true }), aRow(2)]);
  const { rows, head } = setAside(before, before.rows[0]!);
  expect(rows[0]).toMatchObject({ state: 'answered', answer: { status: 'REFUSED', reason: 'unreadable' } });
  expect(rows[1]).toMatchObject({ outbox: head.id, seq: 1, state: 'waiting' });
});
