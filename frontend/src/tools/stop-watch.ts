import { LitElement } from 'lit';
import { playSound } from '../scenery/play-sound';
import { maySleep, stayAwake } from './stay-awake';
import { tell } from '../tell';

/** Counts seconds up to a goal, and fires `reached` once when it gets there. The screen stays on meanwhile. */
export abstract class StopWatch extends LitElement {
  static override properties = {
    speech: { attribute: false },
    goal: { type: Number },
    seconds: { state: true },
    running: { state: true },
  };
  /** In seconds. */
  goal = 5;
  seconds = 0;
  running = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  get isFull(): boolean {
    return this.seconds >= this.goal;
  }

  /** Continues from this many seconds. */
  protected startFrom(seconds: number): void {
    this.seconds = seconds;
    this.running = true;
    stayAwake(this);
    const startedAt = performance.now() - seconds * 1000;
    this.#timer = setInterval(() => this.#look(startedAt), 200);
  }

  protected stop(): void {
    clearInterval(this.#timer);
    this.running = false;
    maySleep(this);
  }

  /** After a sleeping tablet wakes past the goal, only the goal is reported. */
  #look(startedAt: number): void {
    this.seconds = Math.min(this.goal, Math.floor((performance.now() - startedAt) / 1000));
    if (!this.isFull) return;
    this.stop();
    playSound('star');
    tell(this, 'reached');
  }
}
