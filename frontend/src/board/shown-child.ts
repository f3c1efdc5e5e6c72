import type { Ask, Command, Enjoyed, Tap, Undo } from '../outbox/command';
import { isDurable, type OutboxRow } from '../outbox/row';
import { isLit, type CardState, type Child, type KeptBoard, type Slot } from './board';

export const UNDO_MS = 10 * 60_000;

/**
 * Computes what the child sees: the server's last board, with everything from the outbox applied that the board may not
 * show yet. Applying what the board already shows changes nothing, so a lost answer never counts a star twice.
 */
export function shownChild(kept: KeptBoard, childId: string, rows: readonly OutboxRow[]): Child | undefined {
  const child = kept.board.children.find((candidate) => candidate.id === childId);
  if (!child) return undefined;
  return rows
    .filter((row) => isUnseen(row, kept.answersSeen))
    .reduce((shown, row) => fold(shown, row, kept.clockOffset), child);
}

function isUnseen(row: OutboxRow, answersSeen: number): boolean {
  if (row.answer?.status === 'REFUSED') return false;
  return !isDurable(row) || (row.answered ?? 0) > answersSeen;
}

function fold(child: Child, row: OutboxRow, clockOffset: number): Child {
  const command: Command = row.command;
  switch (command.kind) {
    case 'TAP':
      return foldTap(child, command, row, clockOffset);
    case 'UNDO':
      return foldUndo(child, command);
    case 'ASK':
      return foldAsk(child, command);
    case 'ENJOYED':
      return foldEnjoyed(child, command);
    // Feedback changes nothing here, nor does anything that only a later release knows.
    default:
      return child;
  }
}

function foldTap(child: Child, tap: Tap, row: OutboxRow, clockOffset: number): Child {
  const slot = findSlot(child, (candidate) => candidate.slot === tap.slot);
  const star = earnsStar(tap);
  const isNews = slot?.state === 'open' || (slot?.state === 'not-today' && star);
  if (!slot || !isNews) return child;
  const state = stateAfter(tap);
  const at = Date.parse(tap.at) + clockOffset;
  const logged = {
    at: new Date(at).toISOString(),
    outbox: row.outbox,
    seq: row.seq,
    undoUntil: new Date(at + UNDO_MS).toISOString(),
    star,
  };
  const rested =
    state === 'resting'
      ? withSlots(child, slot, (other) => (other.state === 'open' ? { ...other, state } : other))
      : child;
  const shown = withStars(withSlot(rested, { ...slot, state, logged }), slot, star ? 1 : 0);
  return tap.with && tap.result !== 'NOT_TODAY' ? withFamilyStars(shown, 1, 1) : shown;
}

export function stateAfter(tap: Pick<Tap, 'result' | 'barrier'>): CardState {
  if (tap.barrier === 'HURT') return 'resting';
  switch (tap.result) {
    case 'DONE':
      return 'done';
    case 'TRIED':
      return 'tried';
    case 'PARTLY':
      return 'partly';
    case 'NOT_TODAY':
      return 'not-today';
  }
}

/** Trying earns the same star as doing, and so does saying that it hurts. */
function earnsStar(tap: Tap): boolean {
  return tap.result !== 'NOT_TODAY' || tap.barrier === 'HURT';
}

function foldUndo(child: Child, { undoes }: Undo): Child {
  const slot = findSlot(
    child,
    ({ logged }) => !!logged && logged.outbox === undoes.outbox && logged.seq === undoes.seq,
  );
  if (!slot) return child;
  const woken =
    slot.state !== 'resting'
      ? child
      : withSlots(child, slot, (other) =>
          other.state === 'resting' && !other.logged ? { ...other, state: 'open' } : other,
        );
  return withStars(withSlot(woken, { ...slot, state: 'open', logged: null }), slot, isLit(slot) ? -1 : 0);
}

function foldAsk(child: Child, ask: Ask): Child {
  if (ask.child !== child.id || child.claims.some((claim) => claim.id === ask.claim)) return child;
  const reward = child.rewards.find((candidate) => candidate.id === ask.reward);
  const claim = {
    id: ask.claim,
    reward: ask.reward,
    title: reward?.title ?? '',
    picture: reward?.picture ?? '1f381',
    cost: ask.cost,
    status: 'ASKED' as const,
    askedAt: ask.at,
    answeredAt: null,
    kindWord: null,
    ...(reward && { owner: reward.owner }),
  };
  const asked = { ...child, claims: [claim, ...child.claims] };
  if (reward?.owner === 'FAMILY') return withFamilyStars(asked, 0, -ask.cost);
  const { total, balance } = child.stars;
  return { ...asked, stars: { total, balance: balance - ask.cost } };
}

function withFamilyStars(child: Child, more: number, toSpend: number): Child {
  if (!child.family) return child;
  const { stars } = child.family;
  return {
    ...child,
    family: { ...child.family, stars: { total: stars.total + more, balance: stars.balance + toSpend } },
  };
}

function foldEnjoyed(child: Child, enjoyed: Enjoyed): Child {
  if (!child.claims.some((claim) => claim.id === enjoyed.claim)) return child;
  return {
    ...child,
    claims: child.claims.map((claim) =>
      claim.id === enjoyed.claim ? { ...claim, status: 'ENJOYED' as const } : claim,
    ),
  };
}

function findSlot(child: Child, matches: (slot: Slot) => boolean): Slot | undefined {
  for (const day of child.days) {
    const slot = day.slots.find(matches);
    if (slot) return slot;
  }
  return undefined;
}

function withSlot(child: Child, changed: Slot): Child {
  return withSlots(child, changed, (slot) => (slot.slot === changed.slot ? changed : slot));
}

/** Changes the slots of the same card on the same day. */
function withSlots(child: Child, near: Slot, change: (slot: Slot) => Slot): Child {
  return {
    ...child,
    days: child.days.map((day) =>
      day.slots.some((slot) => slot.slot === near.slot)
        ? { ...day, slots: day.slots.map((slot) => (slot.card === near.card ? change(slot) : slot)) }
        : day,
    ),
  };
}

/** The sky star is always lit; the shop star only for cards that earn one. */
function withStars(child: Child, slot: Slot, stars: 1 | 0 | -1): Child {
  const card = child.cards.find((candidate) => candidate.id === slot.card);
  const { total, balance } = child.stars;
  return { ...child, stars: { total: total + stars, balance: balance + (card?.star === false ? 0 : stars) } };
}
