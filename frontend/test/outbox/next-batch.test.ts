import { expect, it } from 'vitest';
import { BATCH_LIMIT, nextBatch } from '../../src/outbox/next-batch';
import { answered, aRow, NOW } from '../fixtures';

it('sends waiting rows in their order, at most fifty', () => {
  const rows = [answered(1), ...Array.from({ length: 70 }, (_, i) => aRow(i + 2))];
  const batch = nextBatch(rows, NOW);
  expect(batch).toHaveLength(BATCH_LIMIT);
  expect(batch[0]!.seq).toBe(2);
});

it('sends one outbox at a time, the older one first', () => {
  const rows = [aRow(1, { outbox: 'old', seq: 9 }), aRow(2, { outbox: 'new', seq: 1 })];
  expect(nextBatch(rows, NOW).map((row) => row.outbox)).toEqual(['old']);
});

it('holds back a row that may still get its face, and what comes after it', () => {
  const rows = [aRow(1), aRow(2, { heldUntil: NOW + 3000 }), aRow(3)];
  expect(nextBatch(rows, NOW).map((row) => row.seq)).toEqual([1]);
  expect(nextBatch(rows.slice(1), NOW)).toEqual([]);
  expect(nextBatch(rows, NOW + 3000).map((row) => row.seq)).toEqual([1, 2, 3]);
});

it('does not believe in a hold that a clock set back has made endless', () => {
  expect(nextBatch([aRow(1, { heldUntil: NOW + 86_400_000 })], NOW)).toHaveLength(1);
});
