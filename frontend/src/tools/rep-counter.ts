import { css, html, LitElement } from 'lit';
import { check } from '../pictures/icons';
import { plus } from '../pictures/later-icons';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';
import { petalRing, ringStyles } from './petal-ring';
import { maySleep, stayAwake } from './stay-awake';
import { tell } from '../tell';

/** Counts one for each touch. It never hurries, never stops at the goal, and need not be used. */
export class RepCounter extends LitElement {
  static override properties = {
    speech: { attribute: false },
    goal: { type: Number },
    sets: { type: Number },
    count: { type: Number },
    small: { type: Boolean },
  };
  speech!: Speech;
  goal = 1;
  sets = 1;
  count = 0;
  /** True beside a hold, which counts by itself. */
  small = false;

  static override styles = [
    base,
    ringStyles,
    css`
    :host { display: grid; grid-template-columns: minmax(0, 1fr); min-width: 0; justify-items: center; }
    .pill {
      max-width: 100%;
      min-width: 0;
      display: inline-flex;
      align-items: center;
      flex-wrap: wrap;
      justify-content: center;
      gap: 2px 8px;
      min-height: 72px;
      padding-inline: 10px;
      border-radius: 40px;
      background: var(--aqua);
      color: var(--on-tint);
    }
    .under { display: flex; flex-wrap: wrap; justify-content: center; gap: 0 1em; }
  `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    maySleep(this);
  }

  override render() {
    const words = this.speech.sky('counted', { n: this.#inRound, all: this.goal });
    if (this.small)
      return html`<button class="pill" data-testid="count" @click=${this.#add}><span
        class="only-read">${this.speech.sky('count')}</span><span
        aria-live="polite">${this.#round()} ${words}</span>${plus}</button>`;
    return html`<button class="ring ${this.#isFull ? 'full' : ''}" data-testid="count"
      aria-label=${this.speech.sky('count')} @click=${this.#add}>
        ${petalRing(this.goal, this.#inRound)}<b>${this.#inRound}</b><span
          class="sign">${this.#isFull ? check : plus}</span></button>
      <p class="under" aria-live="polite"><span>${this.#round()}</span> <span>${words}</span></p>`;
  }

  /** Which round this is; the last one goes on for as long as the child does. */
  get #nth(): number {
    return Math.min(this.sets, Math.max(1, Math.ceil(this.count / this.goal)));
  }

  /** A full round stays lit until the next one begins. */
  get #inRound(): number {
    return this.count - (this.#nth - 1) * this.goal;
  }

  get #isFull(): boolean {
    return this.count >= this.goal * this.sets;
  }

  #round(): string {
    return this.sets > 1 ? this.speech.sky('round', { n: this.#nth, all: this.sets }) : '';
  }

  readonly #add = (): void => {
    this.count += 1;
    stayAwake(this);
    tell(this, 'counted', this.count);
  };
}
customElements.define('rep-counter', RepCounter);
