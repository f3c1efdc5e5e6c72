import type { Add, Command } from './command';
import { mintId } from './mint-id';
import type { Answer, BatchAnswer, OutboxHead, OutboxRow, Result } from './row';

/** How many answered commands a tablet keeps, so that it can heal a server that was restored from a backup. */
export const KEPT_ANSWERED = 1000;

export interface Ledger {
  head: OutboxHead;
  rows: OutboxRow[];
}

/**
 * Returns the ledger after the server answered a batch: answered rows are kept, rows that the server no longer knows
 * wait again, and rows whose number is taken move to a new outbox id. Nothing that is waiting is ever dropped.
 */
export function settle(ledger: Ledger, sent: readonly OutboxRow[], answer: BatchAnswer): Ledger {
  const outbox = sent[0]!.outbox;
  const inBatch = new Set(sent.map((row) => row.nth));
  const results = new Map(answer.results.map((result) => [result.seq, result]));
  let answers = ledger.head.answers;
  const conflicted = new Set<number>();
  const answered = ledger.rows
    .map((row): OutboxRow => {
      const result = inBatch.has(row.nth) && row.outbox === outbox ? results.get(row.seq) : undefined;
      if (!result) return row;
      if (result.status === 'CONFLICT') {
        conflicted.add(row.nth);
        return row;
      }
      return { ...row, state: 'answered', answer: answerOf(result), answered: ++answers };
    })
    .map((row) =>
      row.healedAt !== undefined &&
      row.state === 'answered' &&
      row.outbox === outbox &&
      row.seq <= answer.durableThrough
        ? { ...row, healedAt: undefined }
        : row,
    );
  const healed = heal(answered, outbox, inBatch, answer.durableThrough);
  const moved = conflicted.size
    ? moveAway({ head: ledger.head, rows: healed }, outbox, conflicted)
    : leaveLostOutbox({ head: ledger.head, rows: healed }, outbox, answer.durableThrough);
  return { head: { ...moved.head, answers }, rows: trim(moved.rows, outbox, answer.durableThrough) };
}

function answerOf({ status, star, reason }: Result): Answer {
  return { status: status as Answer['status'], star, reason };
}

/**
 * Whatever is above `durableThrough` and was not in this batch was lost by the server, so it waits again. Once that
 * happened to one outbox, what other outboxes sent is probed too. A row is resent once for each `durableThrough`, so
 * that a gap that nobody can fill does not make the tablet send forever.
 */
function heal(rows: OutboxRow[], outbox: string, inBatch: Set<number>, durableThrough: number): OutboxRow[] {
  // A command that the server could not even parse was never stored, and would block the others again.
  const wasStored = (row: OutboxRow) => row.state === 'answered' && row.answer?.reason !== 'unreadable';
  const isLost = (row: OutboxRow) =>
    wasStored(row) &&
    row.outbox === outbox &&
    row.seq > durableThrough &&
    !inBatch.has(row.nth) &&
    row.healedAt !== durableThrough;
  if (!rows.some(isLost)) return rows;
  const isDoubtful = (row: OutboxRow) => wasStored(row) && row.outbox !== outbox && row.healedAt === undefined;
  return rows.map((row) =>
    isLost(row) || isDoubtful(row)
      ? { ...row, state: 'waiting', healedAt: row.outbox === outbox ? durableThrough : -1 }
      : row,
  );
}

/**
 * A conflict means that this outbox was copied. The conflicting rows and those never sent move to a fresh id together,
 * in order; rows that were sent before stay, because the server may have them under the old number. Feedback on a
 * conflicting row, or its undo, moves along even if it was answered, because the server knows another tap under that
 * number.
 */
function moveAway({ head, rows }: Ledger, outbox: string, conflicted: Set<number>): Ledger {
  const taken = new Set(rows.filter((row) => conflicted.has(row.nth)).map((row) => row.seq));
  const isOfTaken = ({ command }: OutboxRow) => {
    const named = nameIn(command);
    return named?.outbox === outbox && taken.has(named.seq);
  };
  const moving = rows
    .filter(
      (row) =>
        row.outbox === outbox && (conflicted.has(row.nth) || isOfTaken(row) || (row.state === 'waiting' && !row.sent)),
    )
    .sort((a, b) => a.seq - b.seq);
  const fresh = head.id === outbox ? { ...head, id: mintId(), nextSeq: 1 } : { ...head };
  const places = new Map(moving.map((row) => [row.seq, { outbox: fresh.id, seq: fresh.nextSeq++ }]));
  const movingNths = new Set(moving.map((row) => row.nth));
  return {
    head: fresh,
    rows: rows.map((row) => {
      if (movingNths.has(row.nth))
        return follow({ ...row, ...places.get(row.seq)!, state: 'waiting', sent: false }, outbox, places);
      return row.state === 'waiting' && !row.sent ? follow(row, outbox, places) : row;
    }),
  };
}

/** An undo of a tap, and feedback on it, follow it to its new number. */
function follow(row: OutboxRow, outbox: string, places: Map<number, { outbox: string; seq: number }>): OutboxRow {
  const { command } = row;
  const named = nameIn(command);
  const place = named?.outbox === outbox && places.get(named.seq);
  if (!place) return row;
  return {
    ...row,
    command: command.kind === 'UNDO' ? { ...command, undoes: place } : { ...(command as Add), adds: place },
  };
}

/** The tap that a command refers to. */
const nameIn = (command: Command) =>
  command.kind === 'UNDO' ? command.undoes : command.kind === 'ADD' ? command.adds : undefined;

/**
 * If the server lost more than the tablet keeps, `durableThrough` can never advance again, so new commands get a fresh
 * id.
 */
function leaveLostOutbox({ head, rows }: Ledger, outbox: string, durableThrough: number): Ledger {
  const lowest = Math.min(
    head.id === outbox ? head.nextSeq : Infinity,
    ...rows.filter((row) => row.outbox === outbox).map((row) => row.seq),
  );
  const isLost = head.id === outbox && durableThrough < lowest - 1;
  return { head: isLost ? { ...head, id: mintId(), nextSeq: 1 } : head, rows };
}

/** Keeps every waiting and every refused row, and the latest answered ones. */
function trim(rows: OutboxRow[], outbox: string, durableThrough: number): OutboxRow[] {
  const spare = rows.filter(
    (row) =>
      row.state === 'answered' &&
      row.answer?.status !== 'REFUSED' &&
      (row.outbox !== outbox || row.seq <= durableThrough),
  );
  const surplus =
    rows.filter((row) => row.state === 'answered' && row.answer?.status !== 'REFUSED').length - KEPT_ANSWERED;
  if (surplus <= 0) return rows;
  const dropped = new Set(
    spare
      .sort((a, b) => a.nth - b.nth)
      .slice(0, surplus)
      .map((row) => row.nth),
  );
  return rows.filter((row) => !dropped.has(row.nth));
}

/**
 * Sets aside one command that the server cannot even parse: it is kept where the grown-up sees it, and later ones get
 * numbers without this gap.
 */
export function setAside({ head, rows }: Ledger, unreadable: OutboxRow): Ledger {
  const aside = rows.map((row): OutboxRow =>
    row.nth === unreadable.nth
      ? { ...row, state: 'answered', answer: { status: 'REFUSED', reason: 'unreadable' }, answered: head.answers + 1 }
      : row,
  );
  const counted = { head: { ...head, answers: head.answers + 1 }, rows: aside };
  return moveAway(counted, unreadable.outbox, new Set());
}
