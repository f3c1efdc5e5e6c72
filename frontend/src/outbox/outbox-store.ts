import type { Command } from './command';
import type { OutboxRow } from './row';
import type { Ledger } from './settle';

/** Where commands are stored. Each call is one transaction, even across tabs: it happens completely or not at all. */
export interface OutboxStore {
  rows(): Promise<OutboxRow[]>;
  /** Numbers the command and stores it. Pass `again` to repeat a write whose outcome is unknown. */
  append(command: Command, again?: boolean): Promise<OutboxRow>;
  /** Returns the next rows to send, marked as sent. */
  take(limit: number): Promise<OutboxRow[]>;
  /** Reads the whole ledger, changes it by a pure function, and returns the resulting rows. */
  change(work: (ledger: Ledger) => Ledger): Promise<OutboxRow[]>;
}
