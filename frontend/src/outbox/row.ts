import type { Command } from './command';

export type Refusal =
  | 'unknown-slot'
  | 'unknown-child'
  | 'unknown-reward'
  | 'not-enough-stars'
  | 'too-late-to-undo'
  | 'nothing-to-undo'
  | 'star-spent'
  | 'unknown-claim'
  | 'invalid'
  | 'unreadable';

export interface Answer {
  status: 'ACCEPTED' | 'DUPLICATE' | 'REFUSED';
  star?: boolean;
  /** A {@link Refusal}, or what a newer server calls it. */
  reason?: string;
}

/** One command with its number and its fate. */
export interface OutboxRow {
  /** Its place among everything ever done on this tablet; stays when the command moves to another outbox id. */
  nth: number;
  outbox: string;
  seq: number;
  command: Command;
  state: 'waiting' | 'answered';
  /** Once a row was sent, its content is fixed: the server may hold it already. */
  sent?: boolean;
  /** The latest answer; a row that the server forgot waits again but keeps it. */
  answer?: Answer;
  /** Counts answers on this tablet, to tell which of them a board can already show. */
  answered?: number;
  /** The `durableThrough` on which this row was last sent again, so that it is not sent for ever. */
  healedAt?: number;
}

/** The outbox itself: which id and number the next command gets. */
export interface OutboxHead {
  id: string;
  nextSeq: number;
  answers: number;
}

export interface SentCommand {
  seq: number;
  [field: string]: unknown;
}

export interface Batch {
  outbox: string;
  sentAt: string;
  commands: SentCommand[];
}

export interface Result {
  seq: number;
  status: 'ACCEPTED' | 'DUPLICATE' | 'REFUSED' | 'CONFLICT';
  star?: boolean;
  reason?: string;
}

export interface BatchAnswer {
  results: Result[];
  durableThrough: number;
}

export const isRefused = (row: OutboxRow): boolean => row.state === 'answered' && row.answer?.status === 'REFUSED';

/**
 * Known to be durable on the server. A row sent once more as a mere question still is; one that the server lost is
 * not.
 */
export const isDurable = (row: OutboxRow): boolean =>
  row.state === 'answered' || (row.answer !== undefined && row.healedAt === undefined);
