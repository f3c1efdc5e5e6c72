import type { Command } from './command';
import { mintId } from './mint-id';
import { nextBatch } from './next-batch';
import type { OutboxStore } from './outbox-store';
import type { OutboxHead, OutboxRow } from './row';
import type { Ledger } from './settle';
import type { TabletDatabase } from './tablet-database';

// A tap must survive even if the battery dies the next second; the star does not wait for this write.
const STRICT = { durability: 'strict' } as const;

const freshHead = (): OutboxHead => ({ id: mintId(), nextSeq: 1, answers: 0 });

/** The outbox in IndexedDB, whose readwrite transactions run one after the other, also across tabs. */
export class IndexedOutbox implements OutboxStore {
  constructor(private readonly database: TabletDatabase) {}

  rows(): Promise<OutboxRow[]> {
    return this.database.run((connection) => connection.getAll('commands'));
  }

  append(command: Command, again = false): Promise<OutboxRow> {
    return this.database.run(async (connection) => {
      const tx = connection.transaction(['commands', 'kept'], 'readwrite', STRICT);
      const commands = tx.objectStore('commands');
      const written = again && (await commands.getAll()).findLast((row) => isSame(row.command, command));
      if (written) return written;
      const head = ((await tx.objectStore('kept').get('outbox')) as OutboxHead | undefined) ?? freshHead();
      const row = { outbox: head.id, seq: head.nextSeq, command, state: 'waiting' } as OutboxRow;
      const [nth] = await Promise.all([
        commands.add(row),
        tx.objectStore('kept').put({ ...head, nextSeq: head.nextSeq + 1 }, 'outbox'),
        tx.done,
      ]);
      return { ...row, nth };
    });
  }

  take(limit: number): Promise<OutboxRow[]> {
    return this.database.run(async (connection) => {
      const tx = connection.transaction('commands', 'readwrite', STRICT);
      const waiting = await tx.store.index('state').getAll('waiting');
      const taken = nextBatch(waiting, limit).map((row) => ({ ...row, sent: true }));
      await Promise.all([...taken.map((row) => tx.store.put(row)), tx.done]);
      return taken;
    });
  }

  change(work: (ledger: Ledger) => Ledger): Promise<OutboxRow[]> {
    return this.database.run(async (connection) => {
      const tx = connection.transaction(['commands', 'kept'], 'readwrite', STRICT);
      const commands = tx.objectStore('commands');
      const head = ((await tx.objectStore('kept').get('outbox')) as OutboxHead | undefined) ?? freshHead();
      const before = await commands.getAll();
      const after = work({ head, rows: before });
      const kept = new Set(after.rows.map((row) => row.nth));
      const known = new Set(before);
      await Promise.all([
        ...before.filter((row) => !kept.has(row.nth)).map((row) => commands.delete(row.nth)),
        ...after.rows.filter((row) => !known.has(row)).map((row) => commands.put(row)),
        tx.objectStore('kept').put(after.head, 'outbox'),
        tx.done,
      ]);
      return after.rows;
    });
  }
}

/** Commands with the same moment and content are the same command. */
const isSame = (one: Command, other: Command): boolean => JSON.stringify(one) === JSON.stringify(other);
