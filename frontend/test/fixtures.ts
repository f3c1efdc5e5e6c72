import type { Board, Card, Child, Claim, KeptBoard, Reward, Slot } from '../src/board/board';
import type { Add, Ask, Tap, Undo } from '../src/outbox/command';
import type { OutboxRow } from '../src/outbox/row';

/** Fixtures that read as prose; times are around noon of one Saturday. */
export const NOW = Date.parse('2026-11-21T12:00:00.000Z');
const moment = { at: new Date(NOW).toISOString(), zone: 'UTC' };

export function aCard(id: string, changes: Partial<Card> = {}): Card {
  const texts = {
    name: `Card ${id}`,
    purpose: 'It makes arms strong.',
    prompt: 'Walk like a bear!',
    steps: ['One.', 'Two.'],
    materials: [],
    safety: null,
    note: null,
  };
  const dosage = { sets: 1, reps: 10, holdSeconds: 5, minutes: null, side: null };
  return {
    id,
    version: 3,
    discipline: 'PT',
    picture: '1f43b',
    emoji: '🐻',
    star: true,
    dosage,
    estimatedMinutes: 4,
    texts: { en: texts },
    ...changes,
  };
}

export function aSlot(card: string, n = 1, changes: Partial<Slot> = {}): Slot {
  return { slot: `${card}.20261121.${n}`, card, routine: 'PLAYTIME', state: 'open', logged: null, ...changes };
}

export function aReward(id: string, cost: number, owner = 'CHILD'): Reward {
  return { id, owner, title: `Reward ${id}`, picture: '1f3ac', size: 'SMALL', cost };
}

export function aClaim(id: string, status: Claim['status'], changes: Partial<Claim> = {}): Claim {
  return {
    id,
    reward: 'movie',
    title: 'Pick the movie',
    picture: '1f3ac',
    cost: 5,
    status,
    askedAt: moment.at,
    answeredAt: null,
    kindWord: null,
    ...changes,
  };
}

export function aChild(changes: Partial<Child> = {}): Child {
  return {
    id: 'mia',
    nickname: 'Mia',
    avatar: 'fox',
    language: 'en',
    zone: 'UTC',
    mode: 'CHILD',
    stars: { total: 143, balance: 12 },
    watchers: ['Grandma Rosa'],
    cards: [aCard('bear'), aCard('crab')],
    days: [{ date: '2026-11-21', slots: [aSlot('bear'), aSlot('crab')] }],
    rewards: [aReward('movie', 5), aReward('zoo', 20)],
    claims: [],
    ...changes,
  };
}

export function aBoard(...children: Child[]): Board {
  return {
    version: 1,
    now: new Date(NOW).toISOString(),
    device: { id: 'd', name: 'Kitchen tablet' },
    children: children.length ? children : [aChild()],
  };
}

export function kept(child: Child = aChild(), answersSeen = 0): KeptBoard {
  return { board: aBoard(child), etag: '"1"', answersSeen, clockOffset: 0 };
}

export function aTap(card = 'bear', changes: Partial<Tap> = {}): Tap {
  return { kind: 'TAP', slot: `${card}.20261121.1`, version: 3, result: 'DONE', ...moment, ...changes };
}

export const anUndo = (outbox: string, seq: number): Undo => ({ kind: 'UNDO', undoes: { outbox, seq }, ...moment });

export const anAdd = (outbox: string, seq: number): Add => ({
  kind: 'ADD',
  slot: 'bear.20261121.1',
  adds: { outbox, seq },
  feeling: 5,
  ...moment,
});

export const anAsk = (claim = 'c1', cost = 5): Ask => ({
  kind: 'ASK',
  child: 'mia',
  claim,
  reward: 'movie',
  cost,
  ...moment,
});

export function aRow(nth: number, changes: Partial<OutboxRow> = {}): OutboxRow {
  return { nth, outbox: 'A', seq: nth, command: aTap(), state: 'waiting', ...changes };
}

export const answered = (nth: number, changes: Partial<OutboxRow> = {}): OutboxRow =>
  aRow(nth, { state: 'answered', sent: true, answer: { status: 'ACCEPTED' }, answered: nth, ...changes });
