import { css, html, LitElement, nothing } from 'lit';
import pip from 'virtual:pip-pictures';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';
import { PROMPT_LEVELS, type PromptLevel } from '../board/board';
import '../speech/read-aloud';

/**
 * How much help a child gets with a card, shown as the size of Pip's wings: one picture and one sentence, not a scale
 * to climb or fall from.
 */
export class PipWings extends LitElement {
  static override properties = { speech: { attribute: false }, level: {}, name: {} };
  speech!: Speech;
  level: PromptLevel | null = null;
  name = '';

  static override styles = [
    base,
    css`
    :host { grid-column: 1 / -1; }
    div {
      display: flex;
      align-items: center;
      gap: 16px;
      padding-block: 2px;
      padding-inline: 4px 14px;
      border-radius: 28px;
      background: var(--paper-dim);
    }
    img { width: 76px; height: 76px; flex: none; }
    p { flex: 1; font-size: 1.15rem; }
    @media (max-width: 700px) { div { gap: 10px; } img { width: 60px; height: 60px; } p { font-size: 1rem; } }
  `,
  ];

  override render() {
    const wings = PROMPT_LEVELS.indexOf(this.level!) + 1;
    if (!wings) return nothing;
    const words = this.speech.sky(`help_${this.level!}`, { name: this.name });
    return html`<div data-testid="pip-wings" data-wings=${wings}><img src="${pip}wings.svg#${wings}" alt="">
      <p>${words}</p><read-aloud .speech=${this.speech} .text=${words}></read-aloud></div>`;
  }
}
customElements.define('pip-wings', PipWings);
