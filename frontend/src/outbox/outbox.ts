import type { Command } from './command';
import type { OutboxStore } from './outbox-store';
import { isDurable, isRefused, type OutboxRow } from './row';

const RETRY_WRITE_MS = 3000;

/** The number of rows that are not written yet, which sorts after all others. */
const UNWRITTEN = Number.MAX_SAFE_INTEGER;

/** The outbox as the page sees it: a command is visible at once, while it is written in the background. */
export class Outbox {
  rows: readonly OutboxRow[] = [];
  /** True while a command could not be written to this tablet. */
  isStuck = false;
  #unwritten: OutboxRow[] = [];
  #writes: Promise<unknown> = Promise.resolve();
  readonly #watchers = new Set<() => void>();

  constructor(
    private readonly store: OutboxStore,
    private readonly onWritten: () => void = () => {},
  ) {}

  watch(watcher: () => void): void {
    this.#watchers.add(watcher);
  }

  /** Returns everything in order, including what is still being written. */
  all(): readonly OutboxRow[] {
    return this.#unwritten.length ? [...this.rows, ...this.#unwritten] : this.rows;
  }

  pending(): number {
    return this.all().filter((row) => !isDurable(row)).length;
  }

  refused(): OutboxRow[] {
    return this.rows.filter(isRefused);
  }

  /** Returns how many answers this tablet has received so far. */
  answers(): number {
    return this.rows.reduce((most, row) => Math.max(most, row.answered ?? 0), 0);
  }

  async load(): Promise<void> {
    this.adopt(await this.store.rows());
  }

  adopt(rows: OutboxRow[]): void {
    const newest = rows.at(-1)?.nth ?? 0;
    this.rows = [...rows, ...this.rows.filter((row) => row.nth > newest)];
    this.#tell();
  }

  /**
   * Adds a command: visible in the current frame, written right after. The promise resolves when it is safely stored on
   * this tablet.
   */
  add(command: Command): Promise<OutboxRow> {
    const unwritten: OutboxRow = { nth: UNWRITTEN, outbox: '', seq: 0, command, state: 'waiting' };
    this.#unwritten = [...this.#unwritten, unwritten];
    this.#tell();
    const written = this.#writes.then(() => this.#write(unwritten));
    this.#writes = written;
    return written;
  }

  /** Resolves when every command so far is written. */
  async allWritten(): Promise<void> {
    await this.#writes;
  }

  async #write(unwritten: OutboxRow): Promise<OutboxRow> {
    for (let again = false; ; again = true) {
      try {
        const row = await this.store.append(unwritten.command, again);
        this.#unwritten = this.#unwritten.filter((other) => other !== unwritten);
        if (!this.rows.some((other) => other.nth === row.nth)) this.rows = [...this.rows, row];
        this.isStuck = false;
        this.#tell();
        this.onWritten();
        return row;
      } catch {
        this.isStuck = true;
        this.#tell();
        await new Promise((resume) => setTimeout(resume, RETRY_WRITE_MS));
      }
    }
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
