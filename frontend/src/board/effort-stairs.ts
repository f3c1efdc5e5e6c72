import { css, html, LitElement } from 'lit';
import { stairs } from '../pictures/efforts';
import { base } from '../styles/base';
import type { SkyKey, Speech } from '../text/speech';
import { tell } from './tell';

const LEVELS = [1, 2, 3, 4, 5] as const;

/** "How hard was it?" One more touch for who likes; it may be passed by. */
export class EffortStairs extends LitElement {
  static override properties = { speech: { attribute: false } };
  speech!: Speech;

  static override styles = [base, css`
    h2 { text-align: center; font-size: 1.4rem; margin-bottom: 12px; }
    div { display: flex; flex-wrap: wrap; justify-content: center; gap: 16px; }
    button { display: grid; justify-items: center; gap: 4px; padding: 8px 10px; min-width: 104px; font-size: 1rem; background: #f3ecdf; color: #221a45; }
    .stairs { width: 76px; height: 76px; transform: scaleX(var(--onward)); }
    @media (max-width: 700px) { button { width: calc((100% - 32px) / 3); min-width: 0; padding-inline: 4px; } .stairs { width: 56px; height: 56px; } }
  `];

  override render() {
    return html`<h2>${this.speech.sky('howHard')}</h2>
      <div role="group" aria-label=${this.speech.sky('howHard')}>${LEVELS.map((level) => html`<button data-testid="effort-${level}" @click=${() => tell(this, 'effort', level)}>
        ${stairs(level)}<span>${this.speech.sky(`effort_${level}` as SkyKey)}</span></button>`)}</div>`;
  }
}
customElements.define('effort-stairs', EffortStairs);
