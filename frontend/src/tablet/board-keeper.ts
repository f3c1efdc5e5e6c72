import type { TabletDatabase } from '../outbox/tablet-database';
import { rememberWeek, type SkyWeeks } from '../scenery/sky-week';
import { instant, type Board, type KeptBoard } from '../board/board';
import { getBoard, type BoardAnswer } from './play-api';
import { dateOf } from '../board/today';

const REFRESH_MS = 10_000;
/** More than a header in whole seconds and a slow network can account for. */
const CLOCK_DRIFT_MS = 20_000;

export interface KeeperTools {
  database: TabletDatabase;
  answers: () => number;
  onChange: () => void;
  onNotPaired: () => void;
  onStranded: () => void;
  /** Called when the server may have lost data; resolves when the tablet has sent it again. */
  onReturn: () => Promise<void>;
}

/** Keeps the server's last board, also across restarts, and requests a newer one while the page is visible. */
export class BoardKeeper {
  kept: KeptBoard | undefined;
  weeks: SkyWeeks = {};
  #request: Promise<void> | undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #forgot = false;
  /** True while the server cannot be reached. */
  isOut = false;
  /** True while there is nothing to show and the server cannot be reached. */
  isStranded = false;

  constructor(private readonly tools: KeeperTools) {}

  async load(): Promise<void> {
    this.kept = (await this.tools.database.get('board')) as KeptBoard | undefined;
    this.weeks = ((await this.tools.database.get('weeks')) as SkyWeeks | undefined) ?? {};
  }

  start(): void {
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.refresh();
      else this.#pause();
    });
    addEventListener('online', () => void this.refresh());
    void this.refresh();
  }

  /** Requests the board now. Two requests never overlap: a call during one is followed by another request. */
  async refresh(): Promise<void> {
    if (this.#request) await this.#request;
    this.#request ??= this.#ask().finally(() => {
      this.#request = undefined;
      this.#schedule();
    });
    return this.#request;
  }

  /** Removes names and cards from this tablet; the outbox stays. */
  async forget(): Promise<void> {
    this.#forgot = true;
    this.kept = undefined;
    this.weeks = {};
    this.#pause();
    await this.tools.database.delete('board', 'weeks');
  }

  now(): number {
    return Date.now() + (this.kept?.clockOffset ?? 0);
  }

  async #ask(isSecond = false): Promise<void> {
    this.#abort = new AbortController();
    this.#forgot = false;
    if (this.isOut) await this.tools.onReturn();
    const answersSeen = this.tools.answers();
    const answer = await getBoard(this.kept?.etag ?? null, this.#abort);
    this.isOut = answer.kind === 'later';
    if (answer.kind === 'not-paired') return this.tools.onNotPaired();
    if (answer.kind === 'board' && !isSecond && this.#knowsLess(answer.board)) {
      await this.tools.onReturn();
      return this.#ask(true);
    }
    await this.#keep(answer, answersSeen);
  }

  async #keep(answer: BoardAnswer, answersSeen: number): Promise<void> {
    if (answer.kind === 'board') {
      const clockOffset = instant(answer.board.now) - Date.now();
      this.kept = { board: answer.board, etag: answer.etag, answersSeen, clockOffset };
      for (const child of answer.board.children)
        this.weeks = rememberWeek(this.weeks, child, dateOf(child, this.now()));
    } else if (answer.kind === 'same' && this.kept && this.#isNews(answersSeen, answer.clockOffset)) {
      this.kept = { ...this.kept, answersSeen, clockOffset: answer.clockOffset ?? this.kept.clockOffset };
    } else {
      this.isStranded = answer.kind === 'later' && !this.kept;
      if (this.isStranded) this.tools.onStranded();
      return;
    }
    this.isStranded = false;
    this.tools.onChange();
    await this.tools.database.put('board', this.kept).catch(() => {});
    await this.tools.database.put('weeks', this.weeks).catch(() => {});
  }

  /**
   * There are fewer stars than before: either one was taken back, or the server was restored from a backup and must not
   * take any from a child.
   */
  #knowsLess(board: Board): boolean {
    return board.children.some(
      ({ id, stars }) => stars.total < (this.kept?.board.children.find((child) => child.id === id)?.stars.total ?? 0),
    );
  }

  /** A tablet's clock may be set while its board stays the same. */
  #isNews(answersSeen: number, clockOffset: number | undefined): boolean {
    const drift = clockOffset === undefined ? 0 : Math.abs(clockOffset - this.kept!.clockOffset);
    return this.kept!.answersSeen !== answersSeen || drift > CLOCK_DRIFT_MS;
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'visible' && !this.#forgot)
      this.#timer = setTimeout(() => void this.refresh(), REFRESH_MS);
  }

  #pause(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }
}
