import { SEND_LOCK } from './send-lock';
import { sendOutbox, probe, type SendTools } from './send-outbox';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;
const PROBE_EVERY_MS = 10 * 60_000;

/**
 * When the outbox is sent: one send at a time on this tablet, and a retry after a pause if the server cannot be
 * reached.
 */
export class SendSchedule {
  #running: Promise<void> | undefined;
  #again = false;
  #mayProbe = false;
  #pause = FIRST_PAUSE_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Infinity;
  #probedAt = 0;

  constructor(
    private readonly tools: SendTools,
    private readonly onNotPaired: () => void,
    private readonly onEmpty: () => void,
    private readonly onStalled: () => void = () => {},
  ) {}

  /**
   * Starts sending, and does so again when the tablet wakes or finds its network, and from time to time while the page
   * is open.
   */
  start(): void {
    addEventListener('online', () => this.wake());
    addEventListener('pageshow', () => this.wake());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.wake());
    setInterval(() => document.visibilityState === 'visible' && this.wake(), PROBE_EVERY_MS);
    this.wake();
  }

  wake(): void {
    this.#pause = FIRST_PAUSE_MS;
    void this.run(true);
  }

  /** Sends later; an earlier appointment stays. */
  soon(afterMs: number): void {
    const due = performance.now() + afterMs;
    if (this.#due <= due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => void this.run(), afterMs);
  }

  /**
   * Asks at once whether the server still knows everything; resolves when it has everything again, or cannot be
   * reached.
   */
  ask(): Promise<void> {
    this.#probedAt = 0;
    return this.run(true);
  }

  run(mayProbe = false): Promise<void> {
    this.#mayProbe ||= mayProbe;
    this.#again = true;
    this.#due = Infinity;
    clearTimeout(this.#timer);
    this.#running ??= this.#passes().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #passes(): Promise<void> {
    try {
      while (this.#again) {
        this.#again = false;
        await withLock(() => this.#pass());
      }
    } catch {
      this.#later();
    }
  }

  async #pass(): Promise<void> {
    const mayProbe = this.#mayProbe;
    this.#mayProbe = false;
    if (mayProbe && this.tools.now() - this.#probedAt > PROBE_EVERY_MS) {
      this.#probedAt = this.tools.now();
      await probe(this.tools);
    }
    const end = await sendOutbox(this.tools);
    if (end.kind === 'not-paired') return this.onNotPaired();
    if (end.kind === 'later') return this.#later(end.afterMs);
    this.#pause = FIRST_PAUSE_MS;
    this.onEmpty();
  }

  #later(afterMs?: number): void {
    this.onStalled();
    this.soon(afterMs ?? this.#pause * (0.75 + Math.random() / 2));
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS);
  }
}

/**
 * Two tabs must not send the same rows at the same time; if locks are unavailable, the server's answers still keep it
 * correct.
 */
async function withLock(work: () => Promise<void>): Promise<void> {
  await (navigator.locks ? navigator.locks.request(SEND_LOCK, work) : work());
}
