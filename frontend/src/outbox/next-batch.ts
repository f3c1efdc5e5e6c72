import type { Batch, OutboxRow } from './row';

/** The API takes at most this many commands in one batch. */
export const BATCH_LIMIT = 50;

/** A hold is at most this long; a longer one can only come from a clock that was set back, and is over. */
export const LONGEST_HOLD = 30_000;

/**
 * The rows to send now: those of the outbox whose turn it is, in their order. A held row holds back what comes after it, so
 * that an undo never overtakes its tap.
 */
export function nextBatch(rows: readonly OutboxRow[], now: number, limit = BATCH_LIMIT): OutboxRow[] {
  const waiting = rows.filter((row) => row.state === 'waiting');
  for (const outbox of new Set(waiting.map((row) => row.outbox))) {
    const ofOutbox = waiting.filter((row) => row.outbox === outbox).sort((a, b) => a.seq - b.seq);
    const held = ofOutbox.findIndex((row) => isHeld(row, now));
    const ready = ofOutbox.slice(0, held < 0 ? limit : Math.min(held, limit));
    if (ready.length) return ready;
    if (held >= 0) return [];
  }
  return [];
}

export function isHeld(row: OutboxRow, now: number): boolean {
  const left = (row.heldUntil ?? 0) - now;
  return row.state === 'waiting' && left > 0 && left <= LONGEST_HOLD;
}

export function asBatch(rows: readonly OutboxRow[], now: number): Batch {
  return {
    outbox: rows[0]!.outbox,
    sentAt: new Date(now).toISOString(),
    commands: rows.map((row) => ({ seq: row.seq, ...row.command })),
  };
}
