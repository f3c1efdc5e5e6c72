import { expect, it } from 'vitest';
import { BATCH_LIMIT, nextBatch } from '../../src/outbox/next-batch';
import type { OutboxRow } from '../../src/outbox/row';
import { answered, aRow } from '../fixtures';

it('sends waiting rows in their order, at most fifty', () => {
  const rows = [answered(1), ...Array.from({ length: 70 }, (_, i) => aRow(i + 2))];
  const batch = nextBatch(rows);
  expect(batch).toHaveLength(BATCH_LIMIT);
  expect(batch[0]!.seq).toBe(2);
});

it('sends what an earlier release held back', () => {
  expect(nextBatch([{ ...aRow(1), heldUntil: Date.now() + 60_000 } as OutboxRow])).toHaveLength(1);
});

it('sends one outbox at a time, the older one first', () => {
  const rows = [aRow(1, { outbox: 'old', seq: 9 }), aRow(2, { outbox: 'new', seq: 1 })];
  expect(nextBatch(rows).map((row) => row.outbox)).toEqual(['old']);
});
