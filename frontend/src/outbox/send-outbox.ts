import { asBatch, BATCH_LIMIT } from './next-batch';
import type { OutboxStore } from './outbox-store';
import type { Outcome, PostTaps } from './post-taps';
import type { OutboxRow } from './row';
import { setAside, settle } from './settle';

/** How sending ended: everything sent, the tablet is not paired, or try again later. */
export type SendEnd = { kind: 'empty' } | { kind: 'not-paired' } | { kind: 'later'; afterMs?: number };

export interface SendTools {
  store: OutboxStore;
  post: PostTaps;
  now: () => number;
  /** Called with the rows after each answer. */
  settled?: (rows: OutboxRow[]) => void;
}

/** Sends batches one after the other until nothing is waiting or the server cannot take more. */
export async function sendOutbox(tools: SendTools): Promise<SendEnd> {
  let limit = BATCH_LIMIT;
  for (;;) {
    const rows = await tools.store.take(limit);
    if (!rows.length) return { kind: 'empty' };
    const outcome = await tools.post(asBatch(rows, tools.now()));
    if (outcome.kind === 'unreadable' && rows.length > 1) {
      limit = 1;
      continue;
    }
    const end = await actOn(outcome, rows, tools);
    if (end) return end;
  }
}

async function actOn(outcome: Outcome, rows: OutboxRow[], tools: SendTools): Promise<SendEnd | undefined> {
  switch (outcome.kind) {
    case 'answered': {
      const after = await tools.store.change((ledger) => settle(ledger, rows, outcome.answer));
      tools.settled?.(after);
      return outcome.answer.results.some((result) => rows.some((row) => row.seq === result.seq))
        ? undefined
        : { kind: 'later' };
    }
    case 'unreadable': {
      const after = await tools.store.change((ledger) => setAside(ledger, rows[0]!));
      tools.settled?.(after);
      return undefined;
    }
    case 'not-paired':
    case 'later':
      return outcome;
  }
}

/** Resends the latest answered command; its answer tells whether the server still knows everything. */
export async function probe(tools: SendTools): Promise<void> {
  await tools.store.change((ledger) => {
    if (ledger.rows.some((row) => row.state === 'waiting')) return ledger;
    const latest = ledger.rows
      .filter((row) => row.state === 'answered' && row.answer?.reason !== 'unreadable' && row.outbox === ledger.head.id)
      .at(-1);
    return latest
      ? { ...ledger, rows: ledger.rows.map((row) => (row === latest ? { ...row, state: 'waiting' } : row)) }
      : ledger;
  });
}
