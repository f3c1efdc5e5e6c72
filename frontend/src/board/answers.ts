import { css, html, LitElement } from 'lit';
import { hand, moon, part, plaster, star } from '../pictures/icons';
import { base } from '../styles/base';
import type { PracticeResult } from '../outbox/command';
import type { Speech } from '../text/speech';
import { tell } from './tell';

/** The four answers, all as big and as friendly as each other, and "it hurts". */
export class PracticeAnswers extends LitElement {
  static override properties = { speech: { attribute: false } };
  speech!: Speech;

  static override styles = [base, css`
    .four { display: grid; grid-template-columns: repeat(4, 1fr) auto; gap: 16px; }
    button { display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 4px; min-height: 96px; padding: 6px 10px; font-size: 1.25rem; color: var(--on-tint); }
    .icon, .star { width: 40px; height: 40px; }
    .star { fill: #fff3c4; stroke: #8a5a00; stroke-width: 1.6; }
    .did { background: var(--gold); }
    .tried { background: var(--peach); }
    .partly { background: var(--aqua); }
    .not { background: var(--lilac); }
    .hurts { background: var(--rose); margin-inline-start: 16px; min-width: 124px; }
    @media (max-width: 700px) {
      .four { grid-template-columns: 1fr 1fr auto; }
      button { min-height: 80px; padding: 4px; gap: 2px; border-radius: 24px; font-size: 1rem; }
      .icon, .star { width: 32px; height: 32px; }
      .hurts { grid-area: 1 / 3 / 3; min-width: 88px; margin-inline-start: 0; }
    }
  `];

  override render() {
    return html`<div class="four" role="group" aria-label=${this.speech.child('howDidItGo')}>
      <button class="did" data-testid="did-it" @click=${this.#give('DONE')}>${star}${this.speech.child('didIt')}</button>
      <button class="tried" data-testid="tried" @click=${this.#give('TRIED')}>${hand}${this.speech.child('tried')}</button>
      <button class="partly" data-testid="partly" @click=${this.#give('PARTLY')}>${part}${this.speech.child('partly')}</button>
      <button class="not" data-testid="not-today" @click=${this.#give('NOT_TODAY')}>${moon}${this.speech.child('notToday')}</button>
      <button class="hurts" data-testid="it-hurts" @click=${() => tell(this, 'hurts')}>${plaster}${this.speech.child('itHurts')}</button>
    </div>`;
  }

  #give(result: PracticeResult) {
    return (event: MouseEvent) => tell(this, 'answer', { result, from: whereTouched(event) });
  }
}

/** Under the finger; a key or a switch has none. */
function whereTouched({ detail, clientX, clientY, currentTarget }: MouseEvent): DOMRect {
  return detail ? new DOMRect(clientX, clientY) : (currentTarget as Element).getBoundingClientRect();
}

customElements.define('practice-answers', PracticeAnswers);
