import type { KeptBoard } from '../../src/board/board';
import { shownChild } from '../../src/board/shown-child';
import type { Add, PracticeResult, Tap, Undo } from '../../src/outbox/command';
import { sendOutbox, probe, type SendTools } from '../../src/outbox/send-outbox';
import { IndexedOutbox } from '../../src/outbox/indexed-outbox';
import { Outbox } from '../../src/outbox/outbox';
import type { OutboxStore } from '../../src/outbox/outbox-store';
import type { PostTaps } from '../../src/outbox/post-taps';
import type { Batch } from '../../src/outbox/row';
import { openTablet } from '../../src/outbox/tablet-database';
import { aSlot, NOW } from '../fixtures';
import { mortal, PageLife } from './page-life';
import type { StarServer } from './star-server';

/** What a child meant, as the model remembers it. */
export interface Meant {
  slot: string;
  isLit: boolean;
  isUndone: boolean;
  feeling?: number;
}

/** A written command, and what it means once it is in the database. */
interface Hope {
  at: string;
  mean: (nth: number) => void;
}

/** What a step of a history does on a page. */
export type Work = 'tap' | 'undo' | 'add a face' | 'send' | 'start';

/** A tablet with the real outbox on a real database; only the network, the clock, and the child are simulated. */
export class SimulatedTablet {
  isOnline = true;
  losesAnswers = 0;
  /** This many batches are delayed: the tablet gives up on them, and they arrive when nobody waits for them. */
  delays = 0;
  clock = NOW;
  outbox!: Outbox;
  #kept!: KeptBoard;
  #page!: PageLife;
  #store!: OutboxStore;
  #hope: Hope | undefined;
  #moments = 0;
  readonly #meant = new Map<number, Meant>();
  readonly #sent: Batch[] = [];
  readonly #late: Batch[] = [];

  constructor(
    private readonly name: string,
    private readonly server: StarServer,
  ) {
    this.#kept = { board: server.board(), etag: null, answersSeen: 0, clockOffset: 0 };
  }

  /** Opens a new page: everything in memory is gone, and what is in the database is there. */
  async open(): Promise<void> {
    this.#page = new PageLife();
    this.#store = mortal(new IndexedOutbox(await openTablet(this.name)), this.#page);
    this.outbox = new Outbox(this.#store);
    await this.outbox.load();
    const written = this.outbox.rows.find(({ command }) => command.at === this.#hope?.at);
    if (written) this.#hope!.mean(written.nth);
    this.#hope = undefined;
  }

  /** The page dies at one of its calls to the database or the network, before or after the call is carried out. */
  async dieDuring(work: () => Promise<unknown>, calls: number, isCarriedOut: boolean): Promise<void> {
    const died = this.#page.endAt(calls, isCarriedOut);
    await Promise.race([work(), died]);
    await this.open();
  }

  meant(): Meant[] {
    return [...this.#meant.values()];
  }

  shown() {
    return shownChild(this.#kept, 'mia', this.outbox.all())!;
  }

  /** The page offers an answer only if there is none yet. */
  async tap(card: string, result: PracticeResult): Promise<void> {
    const { slot, state } = this.shown().days[0]!.slots.find((candidate) => candidate.card === card)!;
    if (state !== 'open' && state !== 'not-today') return;
    const tap = { kind: 'TAP' as const, slot, version: 3, result, ...this.#moment() };
    await this.#write(tap, (nth) => this.#meant.set(nth, { slot, isLit: result !== 'NOT_TODAY', isUndone: false }));
  }

  /** The child chooses a face for the latest tap, and possibly another one later. */
  async addFace(feeling: number): Promise<void> {
    const row = this.outbox.rows.findLast(({ command }) => command.kind === 'TAP');
    if (!row || row.command.kind !== 'TAP') return;
    const { outbox, seq, nth } = row;
    await this.#write(
      { kind: 'ADD', slot: row.command.slot, adds: { outbox, seq }, feeling, ...this.#moment() },
      () => {
        this.#meant.get(nth)!.feeling = feeling;
      },
    );
  }

  /** The faces that were meant, by where their taps are now. */
  meantFaces(): [string, number][] {
    return this.outbox.rows.flatMap(({ nth, outbox, seq }): [string, number][] => {
      const feeling = this.#meant.get(nth)?.feeling;
      return feeling ? [[`${outbox} ${seq}`, feeling]] : [];
    });
  }

  /** Takes back what was tapped on this tablet. */
  async undo(card: string): Promise<void> {
    const { outbox, seq } = this.shown().days[0]!.slots.find(({ slot }) => slot === aSlot(card).slot)?.logged ?? {};
    const row = this.outbox.rows.find((candidate) => candidate.outbox === outbox && candidate.seq === seq);
    if (!row || !outbox || !seq) return;
    await this.#write({ kind: 'UNDO', undoes: { outbox, seq }, ...this.#moment() }, () => {
      this.#meant.get(row.nth)!.isUndone = true;
    });
  }

  async send(): Promise<void> {
    await sendOutbox(this.#tools(this.#post));
  }

  /** Sends from two tabs without a lock between them. */
  async sendTwice(): Promise<void> {
    await Promise.all([this.send(), this.send()]);
  }

  /** The network delivers an old batch once more; nobody waits for its answer. */
  replay(which: number): void {
    const batch = this.#sent[which % Math.max(1, this.#sent.length)];
    if (batch) this.server.receive({ ...batch, commands: batch.commands.toReversed() });
  }

  /** Delayed batches arrive, the latest first. */
  arriveLate(): void {
    for (const batch of this.#late.splice(0).reverse()) this.server.receive(batch);
  }

  async start(): Promise<void> {
    await this.open();
    await probe(this.#tools(this.#post));
    await this.send();
    this.refresh();
  }

  refresh(): void {
    if (this.isOnline)
      this.#kept = { board: this.server.board(), etag: null, answersSeen: this.outbox.answers(), clockOffset: 0 };
  }

  readonly #post: PostTaps = async (batch) => {
    if (!this.isOnline) return { kind: 'later' };
    if (this.delays > 0) {
      this.delays -= 1;
      this.#late.push(structuredClone(batch));
      return { kind: 'later' };
    }
    const outcome = this.#deliver(batch);
    if (this.losesAnswers <= 0) return outcome;
    this.losesAnswers -= 1;
    return { kind: 'later' };
  };

  #deliver(batch: Batch) {
    this.#sent.push(structuredClone(batch));
    return this.server.receive(batch);
  }

  #tools(post: PostTaps): SendTools {
    return {
      store: this.#store,
      post: (batch) => this.#page.call(() => post(batch)),
      now: () => this.clock,
      settled: (rows) => this.outbox.adopt(rows),
    };
  }

  /** Counts as meant once it is written, whether or not the page lives to see it. */
  async #write(command: Tap | Add | Undo, mean: Hope['mean']): Promise<void> {
    this.#hope = { at: command.at, mean };
    const { nth } = await this.outbox.add(command);
    mean(nth);
    this.#hope = undefined;
  }

  /** Never the same twice, wherever the clock is set. */
  #moment() {
    this.clock += 1000;
    return { at: new Date(this.clock + ++this.#moments).toISOString(), zone: 'UTC' };
  }
}
