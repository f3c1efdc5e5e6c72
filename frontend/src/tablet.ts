import type { Card, Child, Claim, Reward, Slot } from './board/board';
import { BoardKeeper } from './board/board-keeper';
import { pair, type PairAnswer } from './board/play-api';
import { shownChild } from './board/shown-child';
import { momentOf, type Barrier, type Face, type PracticeResult } from './outbox/command';
import { Drainer } from './outbox/drainer';
import { IndexedOutbox } from './outbox/indexed-outbox';
import { mintId } from './outbox/mint-id';
import { isHeld } from './outbox/next-batch';
import { holdEnd, Outbox } from './outbox/outbox';
import { postTaps } from './outbox/post-taps';
import type { OutboxRow } from './outbox/row';
import { openTablet, type TabletDatabase } from './outbox/tablet-database';
import { undosToTellAgain } from './outbox/undo-again';

export interface PracticeAnswer {
  result: PracticeResult;
  barrier?: Barrier;
  reps?: number;
  with?: string;
  chosen?: boolean;
  /** How long the tap waits for a face before it is sent. */
  holdMs?: number;
}

/** Everything behind the screens: what the child does goes in here, what is shown comes out. */
export class Tablet {
  pairing: 'unknown' | 'paired' | 'not-paired' = 'unknown';
  readonly outbox: Outbox;
  readonly keeper: BoardKeeper;
  /** Told whenever taps could not be sent. */
  onStalled: () => void = () => {};
  readonly #drainer: Drainer;
  readonly #channel = new BroadcastChannel('starhop-outbox');
  readonly #watchers = new Set<() => void>();
  #held: Promise<OutboxRow> | undefined;

  static async open(name?: string): Promise<Tablet> {
    const tablet = new Tablet(await openTablet(name));
    await Promise.all([tablet.outbox.load(), tablet.keeper.load()]);
    if (tablet.keeper.kept) tablet.pairing = 'paired';
    return tablet;
  }

  private constructor(private readonly database: TabletDatabase) {
    const store = new IndexedOutbox(database);
    this.outbox = new Outbox(store, (row) => this.#written(row));
    this.outbox.watch(() => this.#tell());
    this.keeper = new BoardKeeper({
      database, answers: () => this.outbox.answers(), onChange: () => this.#boardCame(), onNotPaired: () => void this.#unpaired(),
      onStranded: () => this.#tell(), onReturn: () => this.#drainer.ask(),
    });
    const settled = (rows: OutboxRow[]) => {
      this.outbox.adopt(rows);
      this.#channel.postMessage('changed');
    };
    this.#drainer = new Drainer({ store, post: postTaps, now: Date.now, settled }, () => void this.#unpaired(), () => this.#drained(),
      () => this.onStalled());
    this.#channel.onmessage = () => void this.outbox.load();
  }

  start(): void {
    this.keeper.start();
    this.#drainer.start();
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void this.letGo());
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

  answer({ slot, card }: { slot: Slot; card: Card }, { result, barrier, reps, with: partner, chosen, holdMs }: PracticeAnswer): void {
    const now = Date.now();
    void this.letGo();
    const tap = {
      kind: 'TAP' as const, slot: slot.slot, version: card.version, result, ...momentOf(now),
      ...(reps !== undefined && { reps }), ...(barrier && { barrier }), ...(partner && { with: partner }), ...(chosen && { chosen: true as const }),
    };
    const written = this.outbox.add(tap, holdMs ? holdEnd(now, holdMs) : undefined);
    if (holdMs) this.#held = written;
  }

  /** Sends the held tap, with the face that the child chose, if any. */
  async letGo(face?: Face): Promise<void> {
    const held = this.#held;
    this.#held = undefined;
    if (held) await this.outbox.letGo((await held).nth, face);
  }

  async undo(childId: string, slotId: string): Promise<void> {
    await this.outbox.allWritten();
    await this.letGo();
    const slot = this.shown(childId)?.days.flatMap((day) => day.slots).find((candidate) => candidate.slot === slotId);
    const { outbox, seq } = slot?.logged ?? {};
    if (outbox && seq) await this.outbox.add({ kind: 'UNDO', undoes: { outbox, seq }, ...momentOf(Date.now()) });
  }

  ask(child: Child, reward: Reward): void {
    void this.outbox.add({
      kind: 'ASK', child: child.id, claim: mintId(), reward: reward.id, cost: reward.cost, ...momentOf(Date.now()),
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
    this.#drainer.wake();
    return answer;
  }

  async #tabletId(): Promise<string> {
    const known = (await this.database.get('tablet')) as string | undefined;
    const id = known ?? mintId();
    if (!known) await this.database.put('tablet', id);
    return id;
  }

  #written(row: OutboxRow): void {
    this.#channel.postMessage('changed');
    if (row.heldUntil) this.#drainer.soon(row.heldUntil - Date.now() + 50);
    else void this.#drainer.run();
  }

  #drained(): void {
    const held = this.outbox.all().find((row) => isHeld(row, Date.now()));
    if (held) this.#drainer.soon(held.heldUntil! - Date.now() + 50);
    if (this.pairing === 'paired' && this.outbox.answers() !== this.keeper.kept?.answersSeen) void this.keeper.refresh();
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
