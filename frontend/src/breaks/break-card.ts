import { css, html, LitElement } from 'lit';
import { RESTS } from '../pictures/break-pictures';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';
import { tell } from '../tell';

/** An optional break between cards. It has no slot and no star, and nothing about it is reported. */
export class BreakCard extends LitElement {
  static override properties = { speech: { attribute: false } };
  speech!: Speech;

  static override styles = [
    base,
    css`
    :host, button { height: 100%; }
    button {
      display: grid;
      justify-items: center;
      align-content: center;
      gap: 10px;
      width: 168px;
      min-height: 176px;
      padding: 16px 12px;
      border-radius: var(--round);
      border: 4px dashed var(--edge); box-shadow: none; background: var(--paper-dim); font-size: 1.2rem; }
    .rest { width: 84px; height: 84px; }
    @media (max-width: 700px) {
      button {
        width: 100%;
        min-height: 96px;
        grid-template-columns: auto 1fr;
        place-items: center start;
        column-gap: 16px;
        padding: 8px 18px;
      }
      .rest { width: 64px; height: 64px; }
    }
  `,
  ];

  override render() {
    return html`<button data-testid="break" @click=${() => tell(this, 'open-break')}>${RESTS.breathe}<span
    >${this.speech.sky('breakCard')}</span></button>`;
  }
}
customElements.define('break-card', BreakCard);
