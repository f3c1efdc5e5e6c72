import type { Command } from './command';
import type { OutboxRow } from './row';
import type { Ledger } from './settle';

/**
 * Where commands are kept. Each call is one transaction: it happens as a whole or not at all, also between two tabs.
 */
export interface OutboxStore {
  rows(): Promise<OutboxRow[]>;
  /** Numbers the command and keeps it; `again` after a write of which nobody knows whether it happened. */
  append(command: Command, again?: boolean): Promise<OutboxRow>;
  /** The next rows to send, marked as sent from now on. */
  take(limit: number): Promise<OutboxRow[]>;
  /** Reads the whole ledger, changes it by a pure function, and returns the rows as they are then. */
  change(work: (ledger: Ledger) => Ledger): Promise<OutboxRow[]>;
}
