import type { Card, Child, Claim, Reward, Slot } from '../board/board';
import { BoardKeeper } from './board-keeper';
import { pair, type PairAnswer } from './play-api';
import { shownChild } from '../board/shown-child';
import { momentOf, type Barrier, type Face, type PracticeResult } from '../outbox/command';
import { SendSchedule } from '../outbox/send-schedule';
import { IndexedOutbox } from '../outbox/indexed-outbox';
import { mintId } from '../outbox/mint-id';
import { Outbox } from '../outbox/outbox';
import { postTaps } from '../outbox/post-taps';
import type { OutboxRow } from '../outbox/row';
import { openTablet, type TabletDatabase } from '../outbox/tablet-database';
import { undosToTellAgain } from '../outbox/undo-again';

// The star flies first; what the network brings afterwards would make it stutter.
const SEND_AFTER_MS = 1000;

export interface PracticeAnswer {
  result: PracticeResult;
  barrier?: Barrier;
  reps?: number;
  with?: string;
  chosen?: true;
}

/** Everything behind the screens: what the child does goes in here, and what is shown comes out. */
export class Tablet {
  pairing: 'unknown' | 'paired' | 'not-paired' = 'unknown';
  readonly outbox: Outbox;
  readonly keeper: BoardKeeper;
  /** Called whenever taps could not be sent. */
  onStalled: () => void = () => {};
  readonly #schedule: SendSchedule;
  readonly #channel = new BroadcastChannel('starhop-outbox');
  readonly #watchers = new Set<() => void>();
  #tapped: Promise<OutboxRow> | undefined;

  static async open(name?: string): Promise<Tablet> {
    const tablet = new Tablet(await openTablet(name));
    await Promise.all([tablet.outbox.load(), tablet.keeper.load()]);
    if (tablet.keeper.kept) tablet.pairing = 'paired';
    return tablet;
  }

  private constructor(readonly database: TabletDatabase) {
    const store = new IndexedOutbox(database);
    this.outbox = new Outbox(store, () => this.#written());
    this.outbox.watch(() => this.#tell());
    this.keeper = new BoardKeeper({
      database,
      answers: () => this.outbox.answers(),
      onChange: () => this.#boardCame(),
      onNotPaired: () => void this.#unpaired(),
      onStranded: () => this.#tell(),
      onReturn: () => this.#schedule.ask(),
    });
    const settled = (rows: OutboxRow[]) => {
      this.outbox.adopt(rows);
      this.#channel.postMessage('changed');
    };
    this.#schedule = new SendSchedule(
      { store, post: postTaps, now: Date.now, settled },
      () => void this.#unpaired(),
      () => this.#outboxSent(),
      () => this.onStalled(),
    );
    this.#channel.onmessage = () => void this.outbox.load();
  }

  start(): void {
    this.keeper.start();
    this.#schedule.start();
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'hidden' && void this.#schedule.run(),
    );
  }

  watch(watcher: () => void): void {
    this.#watchers.add(watcher);
  }

  children(): Child[] {
    return this.keeper.kept?.board.children ?? [];
  }

  shown(childId: string): Child | undefined {
    return this.keeper.kept && shownChild(this.keeper.kept, childId, this.outbox.all());
  }

  answer(
    { slot, card }: { slot: Slot; card: Card },
    { result, barrier, reps, with: partner, chosen }: PracticeAnswer,
  ): void {
    this.#tapped = this.outbox.add({
      kind: 'TAP',
      slot: slot.slot,
      version: card.version,
      result,
      ...momentOf(Date.now()),
      ...(reps !== undefined && { reps }),
      ...(barrier && { barrier }),
      ...(partner && { with: partner }),
      ...(chosen && { chosen }),
    });
  }

  /** Adds feedback on the latest tap, as a fact of its own, so that nobody has to choose a face in time. */
  async add(slot: string, face: Face): Promise<void> {
    const moment = momentOf(Date.now());
    const tapped = await this.#tapped;
    const { outbox, seq } = this.outbox.rows.find((row) => row.nth === tapped?.nth) ?? tapped ?? {};
    if (outbox && seq) void this.outbox.add({ kind: 'ADD', slot, adds: { outbox, seq }, ...face, ...moment });
  }

  async undo(childId: string, slotId: string): Promise<void> {
    await this.outbox.allWritten();
    const slot = this.shown(childId)
      ?.days.flatMap((day) => day.slots)
      .find((candidate) => candidate.slot === slotId);
    const { outbox, seq } = slot?.logged ?? {};
    if (outbox && seq) await this.outbox.add({ kind: 'UNDO', undoes: { outbox, seq }, ...momentOf(Date.now()) });
  }

  ask(child: Child, reward: Reward): void {
    void this.outbox.add({
      kind: 'ASK',
      child: child.id,
      claim: mintId(),
      reward: reward.id,
      cost: reward.cost,
      ...momentOf(Date.now()),
    });
  }

  enjoyed(claim: Claim): void {
    void this.outbox.add({ kind: 'ENJOYED', claim: claim.id, ...momentOf(Date.now()) });
  }

  async pair(code: string, name: string): Promise<PairAnswer> {
    const answer = await pair(code, await this.#tabletId(), name);
    if (answer !== 'paired') return answer;
    this.pairing = 'unknown';
    await this.keeper.refresh();
    this.#schedule.wake();
    return answer;
  }

  async #tabletId(): Promise<string> {
    const known = (await this.database.get('tablet')) as string | undefined;
    const id = known ?? mintId();
    if (!known) await this.database.put('tablet', id);
    return id;
  }

  #written(): void {
    this.#channel.postMessage('changed');
    this.#schedule.soon(document.visibilityState === 'hidden' ? 0 : SEND_AFTER_MS);
  }

  #outboxSent(): void {
    if (this.pairing === 'paired' && this.outbox.answers() !== this.keeper.kept?.answersSeen)
      void this.keeper.refresh();
  }

  #boardCame(): void {
    this.pairing = 'paired';
    for (const undo of undosToTellAgain(this.outbox.all(), this.children())) void this.outbox.add(undo);
    this.#tell();
  }

  async #unpaired(): Promise<void> {
    this.pairing = 'not-paired';
    await this.keeper.forget();
    this.#tell();
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
