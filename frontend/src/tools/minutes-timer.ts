import { css, html } from 'lit';
import { check } from '../pictures/icons';
import { pause, play } from '../pictures/later-icons';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';
import { petalRing, ringStyles } from './petal-ring';
import { StopWatch } from './stop-watch';

/**
 * Fills up over some minutes. A touch pauses it, another resumes it; once full it stays full, and the child may go on.
 */
export class MinutesTimer extends StopWatch {
  static override properties = { ...StopWatch.properties, small: { type: Boolean } };
  speech!: Speech;
  /** True beside a counter. */
  small = false;

  static override styles = [
    base,
    ringStyles,
    css`
    :host { display: grid; grid-template-columns: minmax(0, 1fr); min-width: 0; justify-items: center; }
    .ring { background: var(--mint); }
    .ring b { font-size: calc(var(--hero, 176px) * .2); }
    .pill {
      max-width: 100%;
      min-width: 0;
      display: inline-flex;
      align-items: center;
      gap: 8px;
      min-height: 72px;
      padding-block: 4px;
      padding-inline: 8px 16px;
      border-radius: 40px;
      background: var(--mint);
      color: var(--on-tint);
    }
    .pill .ring { --hero: 60px; background: none; }
    .inner { width: 26px; height: 26px; }
    .inner .icon { width: 26px; height: 26px; }
    .pill.full { background: var(--gold); color: var(--on-gold); }
  `,
  ];

  override render() {
    const label = this.speech.sky(this.running ? 'restTimer' : 'startTimer');
    const sign = this.isFull ? check : this.running ? pause : play;
    const name = this.isFull ? 'full' : '';
    if (this.small)
      return html`<button class="pill ${name}" data-testid="minutes" aria-label="${label}: ${this.#words()}"
        @click=${this.#toggle}>
      <span class="ring">${petalRing(12, this.#part * 12)}<span
        class="inner">${sign}</span></span><span>${this.#words()}</span></button>`;
    return html`<button class="ring ${name}" data-testid="minutes" aria-label=${label} @click=${this.#toggle}>
        ${petalRing(30, this.#part * 30)}
        ${
          this.isFull
            ? html`<span class="big" data-testid="minutes-done">${check}</span>`
            : html`<b>${clock(this.seconds)}</b><span class="sign">${sign}</span>`
        }</button>
      <p class="under" aria-live="polite">${this.#words()}</p>`;
  }

  get #part(): number {
    return this.seconds / this.goal;
  }

  /** Beside a counter, the minutes so far are written on the timer itself. */
  #words(): string {
    const all = this.speech.sky('minutes', { n: this.goal / 60 });
    return this.small && this.seconds && !this.isFull ? clock(this.seconds) : all;
  }

  readonly #toggle = (): void => {
    if (this.running) this.stop();
    else this.startFrom(this.isFull ? 0 : this.seconds);
  };
}
customElements.define('minutes-timer', MinutesTimer);

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
