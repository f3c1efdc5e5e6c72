import type { Batch, OutboxRow } from './row';

/** The API's maximum number of commands in one batch. */
export const BATCH_LIMIT = 50;

/** Returns the rows to send now: those of the outbox whose turn it is, in order. */
export function nextBatch(rows: readonly OutboxRow[], limit = BATCH_LIMIT): OutboxRow[] {
  const waiting = rows.filter((row) => row.state === 'waiting');
  return waiting
    .filter((row) => row.outbox === waiting[0]!.outbox)
    .sort((a, b) => a.seq - b.seq)
    .slice(0, limit);
}

export function asBatch(rows: readonly OutboxRow[], now: number): Batch {
  return {
    outbox: rows[0]!.outbox,
    sentAt: new Date(now).toISOString(),
    commands: rows.map((row) => ({ seq: row.seq, ...row.command })),
  };
}
