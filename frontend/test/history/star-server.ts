import type { Board, Slot } from '../../src/board/board';
import type { Add, Tap, Undo } from '../../src/outbox/command';
import type { Outcome } from '../../src/outbox/post-taps';
import type { Batch, BatchAnswer, Result, SentCommand } from '../../src/outbox/row';
import { stateAfter, UNDO_MS } from '../../src/board/shown-child';
import { aBoard, aCard, aChild, aSlot, NOW } from '../fixtures';

export const CARDS = ['bear', 'crab', 'frog', 'lion'];

type Facts = Map<string, Map<number, SentCommand>>;
type Stored = (Tap | Add | Undo) & { seq: number; outbox: string };

/**
 * Follows the contract of docs/api.md and the rule of stars: a slot is lit as long as a report that lights it stands.
 */
export class StarServer {
  #facts: Facts = new Map();
  #backup: Facts = new Map();
  #diesWith: 'kept' | 'lost' | undefined;

  /**
   * The server is killed while the next batch is in progress: it is stored completely or not at all, and nobody gets an
   * answer.
   */
  dieWith(batch: 'kept' | 'lost' | undefined): void {
    this.#diesWith = batch;
  }

  receive(batch: Batch): Outcome {
    const fate = this.#diesWith;
    this.#diesWith = undefined;
    if (fate === 'lost') return { kind: 'later' };
    const answer = this.#store(batch);
    return fate === 'kept' ? { kind: 'later' } : { kind: 'answered', answer };
  }

  #store(batch: Batch): BatchAnswer {
    const known = this.#facts.get(batch.outbox) ?? new Map<number, SentCommand>();
    this.#facts.set(batch.outbox, known);
    const results = batch.commands.map((command) => this.#take(known, command));
    let durableThrough = 0;
    while (known.has(durableThrough + 1)) durableThrough += 1;
    return { results, durableThrough };
  }

  #take(known: Map<number, SentCommand>, command: SentCommand): Result {
    const before = known.get(command.seq);
    const isSame = JSON.stringify(before) === JSON.stringify(command);
    if (!before) known.set(command.seq, structuredClone(command));
    return { seq: command.seq, status: !before ? 'ACCEPTED' : isSame ? 'DUPLICATE' : 'CONFLICT' };
  }

  backUp(): void {
    this.#backup = structuredClone(this.#facts);
  }

  restore(): void {
    this.#facts = structuredClone(this.#backup);
  }

  all(): Stored[] {
    return [...this.#facts].flatMap(([outbox, known]) =>
      [...known.values()].map((command) => ({ outbox, ...command }) as unknown as Stored),
    );
  }

  /** Returns the latest face given for each tap. */
  faces(): Map<string, number> {
    const added = this.all()
      .filter((fact): fact is Add & Stored => fact.kind === 'ADD')
      .sort((one, other) => one.seq - other.seq);
    return new Map(added.map(({ adds, feeling }) => [`${adds.outbox} ${adds.seq}`, feeling!]));
  }

  board(): Board {
    const slots = CARDS.map((card) => this.#slot(card));
    const total = CARDS.filter((card) => this.#standing(card).some((tap) => tap.result !== 'NOT_TODAY')).length;
    return aBoard(
      aChild({
        cards: CARDS.map((card) => aCard(card)),
        days: [{ date: '2026-11-21', slots }],
        stars: { total, balance: total },
      }),
    );
  }

  #slot(card: string): Slot {
    const newest = this.#standing(card)
      .sort((one, other) => one.at.localeCompare(other.at))
      .at(-1);
    if (!newest) return aSlot(card);
    const { at, outbox, seq } = newest;
    const undoUntil = new Date(NOW + UNDO_MS).toISOString();
    return aSlot(card, 1, {
      state: stateAfter(newest),
      logged: { at, outbox, seq, undoUntil, star: newest.result !== 'NOT_TODAY' },
    });
  }

  #standing(card: string): (Tap & Stored)[] {
    const all = this.all();
    const undone = new Set(
      all.flatMap((fact) => (fact.kind === 'UNDO' ? [`${fact.undoes.outbox} ${fact.undoes.seq}`] : [])),
    );
    return all.filter(
      (fact): fact is Tap & Stored =>
        fact.kind === 'TAP' && fact.slot === aSlot(card).slot && !undone.has(`${fact.outbox} ${fact.seq}`),
    );
  }
}
