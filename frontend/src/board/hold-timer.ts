import { css, html, LitElement, svg } from 'lit';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';
import { maySleep, stayAwake } from './stay-awake';

const MOST_PETALS = 30;

/** Counts up while the child holds. A ring of petals fills and then simply stays full: nothing runs out. */
export class HoldTimer extends LitElement {
  static override properties = { speech: { attribute: false }, goal: { type: Number }, seconds: { state: true }, running: { state: true } };
  speech!: Speech;
  goal = 5;
  seconds = 0;
  running = false;
  #timer: ReturnType<typeof setInterval> | undefined;
  #startedAt = 0;

  static override styles = [base, css`
    :host { display: flex; align-items: center; gap: 12px; }
    button { position: relative; width: 112px; height: 112px; border-radius: 50%; padding: 0; background: var(--paper-dim); }
    svg { position: absolute; inset: 0; }
    circle { fill: var(--gold); stroke: var(--gold-deep); opacity: .16; transition: opacity var(--slow) ease-out; }
    circle.on { opacity: 1; }
    b { font-size: 2rem; font-weight: 900; }
    /* As wide with each word: the button stays under the finger. */
    p { width: 5.5em; line-height: 1.2; }
  `];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
    maySleep(this);
  }

  override render() {
    const petals = Math.min(this.goal, MOST_PETALS);
    const filled = Math.floor((Math.min(this.seconds, this.goal) / this.goal) * petals);
    return html`<button data-testid="hold" aria-label=${this.speech.child(this.running ? 'stopHold' : 'startHold')} @click=${this.#toggle}>
        <svg viewBox="0 0 128 128" aria-hidden="true">${Array.from({ length: petals }, (_, i) => this.#petal(i, petals, i < filled))}</svg>
        <b>${this.seconds}</b>
      </button>
      <p>${this.running || !this.seconds ? this.speech.child(this.running ? 'stopHold' : 'startHold') : this.speech.child('heldFor', { n: this.seconds })}</p>`;
  }

  #petal(i: number, petals: number, on: boolean) {
    const angle = (i / petals) * 2 * Math.PI - Math.PI / 2;
    return svg`<circle class=${on ? 'on' : ''} cx=${64 + 52 * Math.cos(angle)} cy=${64 + 52 * Math.sin(angle)} r=${petals > 16 ? 4.5 : 6.5}/>`;
  }

  readonly #toggle = (): void => {
    clearInterval(this.#timer);
    this.running = !this.running;
    if (!this.running) return maySleep(this);
    stayAwake(this);
    this.seconds = 0;
    this.#startedAt = performance.now();
    this.#timer = setInterval(() => { this.seconds = Math.floor((performance.now() - this.#startedAt) / 1000); }, 200);
  };
}
customElements.define('hold-timer', HoldTimer);
