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
  /** A {@link Refusal}, or a reason that a newer server gives. */
  reason?: string;
}

/** One command with its number and its outcome. */
export interface OutboxRow {
  /**
   * Its position among everything ever done on this tablet; stays the same when the command moves to another outbox id.
   */
  nth: number;
  outbox: string;
  seq: number;
  command: Command;
  state: 'waiting' | 'answered';
  /** Once a row was sent, its content is fixed, because the server may already have it. */
  sent?: boolean;
  /** The latest answer; a row that the server forgot waits again but keeps it. */
  answer?: Answer;
  /** Counts answers on this tablet, to tell which of them a board can already reflect. */
  answered?: number;
  /** The `durableThrough` at which this row was last resent, so that it is not resent forever. */
  healedAt?: number;
}

/** The state of the outbox itself: the id and number that the next command gets. */
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

/** Known to be durable on the server. A row resent merely as a probe still is; one that the server lost is not. */
export const isDurable = (row: OutboxRow): boolean =>
  row.state === 'answered' || (row.answer !== undefined && row.healedAt === undefined);
