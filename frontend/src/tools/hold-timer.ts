import { css, html } from 'lit';
import { check } from '../pictures/icons';
import { pause, play } from '../pictures/later-icons';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';
import { petalRing, ringStyles } from './petal-ring';
import { StopWatch } from './stop-watch';

/** Counts up while the child holds. At the goal it stops and shows a sign; the next touch starts the next hold. */
export class HoldTimer extends StopWatch {
  speech!: Speech;

  static override styles = [
    base,
    ringStyles,
    css`
    :host { display: grid; grid-template-columns: minmax(0, 1fr); min-width: 0; justify-items: center; }
    .ring { background: var(--lilac); }
  `,
  ];

  override render() {
    return html`<button class="ring ${this.isFull ? 'full' : ''}" data-testid="hold"
      aria-label=${this.speech.sky(this.running ? 'stopHold' : 'startHold')} @click=${this.#toggle}>
        ${petalRing(this.goal, this.seconds)}
        ${
          this.isFull
            ? html`<span class="big" data-testid="hold-done">${check}</span>`
            : html`<b>${this.seconds}</b><span
              class="sign">${this.running ? pause : play}</span>`
        }</button>
      <p class="under" aria-live="polite">${this.#words()}</p>`;
  }

  #words(): string {
    if (this.running || !this.seconds) return this.speech.sky('holdFor', { n: this.goal });
    return this.speech.sky('heldFor', { n: this.seconds });
  }

  readonly #toggle = (): void => {
    if (this.running) this.stop();
    else this.startFrom(0);
  };
}
customElements.define('hold-timer', HoldTimer);
