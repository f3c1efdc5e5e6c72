import type { KeptBoard } from '../../src/board/board';
import { shownChild } from '../../src/board/shown-child';
import type { PracticeResult } from '../../src/outbox/command';
import { drain, probe, type DrainTools } from '../../src/outbox/drain';
import { IndexedOutbox } from '../../src/outbox/indexed-outbox';
import { Outbox } from '../../src/outbox/outbox';
import type { PostTaps } from '../../src/outbox/post-taps';
import type { Batch } from '../../src/outbox/row';
import { openTablet } from '../../src/outbox/tablet-database';
import { aSlot, NOW } from '../fixtures';
import type { StarServer } from './star-server';

/** What a child meant, as the model remembers it. */
export interface Meant {
  slot: string;
  isLit: boolean;
  isUndone: boolean;
}

/** A tablet with the real outbox on a real database; only the network, the clock and the child are played. */
export class SimulatedTablet {
  isOnline = true;
  losesAnswers = 0;
  clock = NOW;
  outbox!: Outbox;
  #kept!: KeptBoard;
  #store!: IndexedOutbox;
  readonly #meant = new Map<number, Meant>();
  readonly #sent: Batch[] = [];

  constructor(private readonly name: string, private readonly server: StarServer) {
    this.#kept = { board: server.board(), etag: null, answersSeen: 0, clockOffset: 0 };
  }

  /** A new page: everything in memory is gone, what is in the database is there. */
  async open(): Promise<void> {
    this.#store = new IndexedOutbox(await openTablet(this.name));
    this.outbox = new Outbox(this.#store);
    await this.outbox.load();
  }

  meant(): Meant[] {
    return [...this.#meant.values()];
  }

  shown() {
    return shownChild(this.#kept, 'mia', this.outbox.all())!;
  }

  /** The page offers an answer only where there is none yet. */
  async tap(card: string, result: PracticeResult, holdMs: number): Promise<void> {
    const { slot, state } = this.shown().days[0]!.slots.find((candidate) => candidate.card === card)!;
    if (state !== 'open' && state !== 'not-today') return;
    const tap = { kind: 'TAP' as const, slot, version: 3, result, ...this.#moment() };
    const row = await this.outbox.add(tap, holdMs ? this.clock + holdMs : undefined);
    this.#meant.set(row.nth, { slot, isLit: result !== 'NOT_TODAY', isUndone: false });
  }

  /** The child chooses a face for the latest tap, maybe too late. */
  async addFace(): Promise<void> {
    const row = this.outbox.rows.at(-1);
    if (row?.command.kind === 'TAP') await this.outbox.letGo(row.nth, { feeling: 5 });
  }

  /** Takes back what this tablet told. */
  async undo(card: string): Promise<void> {
    const { outbox, seq } = this.shown().days[0]!.slots.find(({ slot }) => slot === aSlot(card).slot)?.logged ?? {};
    const row = this.outbox.rows.find((candidate) => candidate.outbox === outbox && candidate.seq === seq);
    if (!row || !outbox || !seq) return;
    await this.outbox.add({ kind: 'UNDO', undoes: { outbox, seq }, ...this.#moment() });
    this.#meant.get(row.nth)!.isUndone = true;
  }

  async drain(): Promise<void> {
    await drain(this.#tools(this.#post));
  }

  /** Two tabs without a lock between them. */
  async drainTwice(): Promise<void> {
    await Promise.all([this.drain(), this.drain()]);
  }

  /** The server has the batch, and the page dies before the answer comes. */
  async dieWhileSending(): Promise<void> {
    await new Promise<void>((died) => {
      const post: PostTaps = (batch) => {
        if (this.isOnline) this.#deliver(batch);
        died();
        return new Promise(() => {});
      };
      void drain(this.#tools(post)).then(() => died());
    });
    await this.open();
  }

  /** The network delivers an old batch once more; nobody waits for its answer. */
  replay(which: number): void {
    const batch = this.#sent[which % Math.max(1, this.#sent.length)];
    if (batch) this.server.receive({ ...batch, commands: batch.commands.toReversed() });
  }

  async start(): Promise<void> {
    await this.open();
    await probe(this.#tools(this.#post));
    await this.drain();
    this.refresh();
  }

  refresh(): void {
    if (this.isOnline) this.#kept = { board: this.server.board(), etag: null, answersSeen: this.outbox.answers(), clockOffset: 0 };
  }

  readonly #post: PostTaps = async (batch) => {
    if (!this.isOnline) return { kind: 'later' };
    const outcome = this.#deliver(batch);
    if (this.losesAnswers <= 0) return outcome;
    this.losesAnswers -= 1;
    return { kind: 'later' };
  };

  #deliver(batch: Batch) {
    this.#sent.push(structuredClone(batch));
    return this.server.receive(batch);
  }

  #tools(post: PostTaps): DrainTools {
    return { store: this.#store, post, now: () => this.clock, settled: (rows) => this.outbox.adopt(rows) };
  }

  #moment() {
    this.clock += 1000;
    return { at: new Date(this.clock).toISOString(), zone: 'UTC' };
  }
}
