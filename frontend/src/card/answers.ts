import { css, html, LitElement } from 'lit';
import { hand, moon, part, star } from '../pictures/icons';
import { base } from '../styles/base';
import type { PracticeResult } from '../outbox/command';
import type { Speech } from '../text/speech';
import { tell } from '../tell';

/** The four answers, all equally big and equally friendly. */
export class PracticeAnswers extends LitElement {
  static override properties = { speech: { attribute: false } };
  speech!: Speech;

  static override styles = [
    base,
    css`
    :host { display: grid; grid-template-rows: auto minmax(min-content, 1fr); gap: 12px; }
    h2 { font-size: 1.6rem; text-align: center; outline: none; }
    .four {
      display: grid;
      grid-template-columns: 1fr 1fr;
      grid-auto-rows: minmax(96px, 1fr);
      gap: 16px;
      max-height: 420px;
    }
    button {
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      gap: 8px;
      padding: 8px;
      font-size: 1.4rem;
      color: var(--on-tint);
      overflow-wrap: anywhere;
    }
    .icon, .star { width: 60px; height: 60px; flex: none; }
    .star { fill: #fff3c4; stroke: #8a5a00; stroke-width: 1.6; }
    .did { background: var(--gold); }
    .tried { background: var(--peach); }
    .partly { background: var(--aqua); }
    .not { background: var(--lilac); }
    @media (max-width: 700px) { h2 { font-size: 1.4rem; } button { font-size: 1.2rem; } }
    @media (max-height: 560px) {
      .four { grid-auto-rows: minmax(80px, 1fr); }
      .icon, .star { width: 40px; height: 40px; }
      button { gap: 2px; }
    }
    @media (max-width: 300px) { .four { grid-template-columns: 1fr; max-height: none; } }
  `,
  ];

  override render() {
    return html`<h2 tabindex="-1">${this.speech.child('howDidItGo')}</h2><div class="four" role="group"
      aria-label=${this.speech.child('howDidItGo')}>
      <button class="did" data-testid="did-it" @click=${this.#give('DONE')}>${star}${this.speech.child('didIt')}</button
      >
      <button class="tried" data-testid="tried" @click=${this.#give('TRIED')}
      >${hand}${this.speech.child('tried')}</button>
      <button class="partly" data-testid="partly" @click=${this.#give('PARTLY')}
      >${part}${this.speech.child('partly')}</button>
      <button class="not" data-testid="not-today" @click=${this.#give('NOT_TODAY')}
      >${moon}${this.speech.child('notToday')}</button>
    </div>`;
  }

  /** Where the focus goes when the answers open. */
  override focus(): void {
    this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  }

  #give(result: PracticeResult) {
    return (event: MouseEvent) => tell(this, 'answer', { result, from: whereTouched(event) });
  }
}

/** Returns the place under the finger; a key or a switch has none. */
function whereTouched({ detail, clientX, clientY, currentTarget }: MouseEvent): DOMRect {
  return detail ? new DOMRect(clientX, clientY) : (currentTarget as Element).getBoundingClientRect();
}

customElements.define('practice-answers', PracticeAnswers);
