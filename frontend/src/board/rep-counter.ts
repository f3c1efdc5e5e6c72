import { css, html, LitElement } from 'lit';
import { plus } from '../pictures/later-icons';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';
import { maySleep, stayAwake } from './stay-awake';
import { tell } from './tell';

/** Counts one for each touch. It never hurries, never stops at the goal, and need not be used. */
export class RepCounter extends LitElement {
  static override properties = { speech: { attribute: false }, goal: { type: Number }, sets: { type: Number }, count: { type: Number } };
  speech!: Speech;
  goal = 1;
  sets = 1;
  count = 0;

  static override styles = [base, css`
    :host { display: flex; align-items: center; gap: 12px; }
    button { width: 92px; height: 92px; border-radius: 50%; padding: 0; display: grid; place-items: center; background: var(--aqua); color: var(--on-tint); }
    .count { font-size: 1.5rem; font-weight: 900; }
    .dots { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 6px; max-width: 330px; }
    i { width: 16px; height: 16px; border-radius: 50%; border: 2.5px solid var(--edge); }
    i.on { background: var(--gold); border-color: var(--gold-deep); }
  `];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    maySleep(this);
  }

  override render() {
    const all = this.goal * this.sets;
    return html`<button data-testid="count" aria-label=${this.speech.child('count')} @click=${this.#add}>${plus}</button>
      <div><p class="count" aria-live="polite">${this.speech.child('counted', { n: this.count, all })}</p>
        <div class="dots" aria-hidden="true">${Array.from({ length: Math.min(this.goal, 30) }, (_, i) => html`<i class=${this.#isOn(i) ? 'on' : ''}></i>`)}</div>
      </div>`;
  }

  /** The dots show the round that the child is in; after the last one they stay lit. */
  #isOn(dot: number): boolean {
    const inRound = this.count === 0 ? 0 : ((this.count - 1) % this.goal) + 1;
    return this.count >= this.goal * this.sets || dot < inRound;
  }

  readonly #add = (): void => {
    this.count += 1;
    stayAwake(this);
    tell(this, 'counted', this.count);
  };
}
customElements.define('rep-counter', RepCounter);
