import { css, html, LitElement } from 'lit';
import { FEELINGS } from '../pictures/faces';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';
import { tell } from './tell';

const LEVELS = [1, 2, 3, 4, 5] as const;

/** "How do you feel?" One touch, and it may be passed by. */
export class FeelingFaces extends LitElement {
  static override properties = { speech: { attribute: false }, name: {} };
  speech!: Speech;
  name = '';

  static override styles = [base, css`
    h2 { text-align: center; font-size: 1.4rem; margin-bottom: 12px; }
    div { display: flex; flex-wrap: wrap; justify-content: center; gap: 16px; }
    button { display: grid; justify-items: center; gap: 4px; padding: 8px 10px; min-width: 104px; font-size: 1rem; background: var(--paper-dim); }
    .face { width: 72px; height: 72px; }
    @media (max-width: 700px) { button { width: calc((100% - 32px) / 3); min-width: 0; padding-inline: 4px; } .face { width: 52px; height: 52px; } }
  `];

  override render() {
    return html`<h2>${this.speech.child('howDoYouFeel', { name: this.name })}</h2>
      <div role="group">${LEVELS.map((level) => html`<button data-testid="feeling-${level}" @click=${() => tell(this, 'feeling', level)}>
        ${FEELINGS[level]}<span>${this.speech.child(`feeling_${level}`)}</span></button>`)}</div>`;
  }
}
customElements.define('feeling-faces', FeelingFaces);
