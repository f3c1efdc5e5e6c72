import { css, html, LitElement } from 'lit';
import { safeSign, tabletSign } from '../pictures/icons';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';

/** A small sign on every screen that says where the stars are: only on this tablet, or with the helpers too. */
export class SyncSign extends LitElement {
  static override properties = { speech: { attribute: false }, pending: { type: Number }, stuck: { type: Boolean } };
  speech!: Speech;
  pending = 0;
  stuck = false;

  static override styles = [
    base,
    css`
    p {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      min-height: 48px;
      padding-block: 4px;
      padding-inline: 12px 18px;
      border-radius: 24px;
      background: var(--paper);
      font-size: 1.05rem;
      line-height: 1.15;
    }
    @media (max-width: 600px), (max-height: 560px) {
      p {
        flex-direction: column;
        gap: 0;
        padding: 4px 12px;
        font-size: .9rem;
        text-align: center;
        overflow-wrap: anywhere;
      }
      p .icon { width: 26px; height: 26px; }
    }
    /* A phone in landscape: the icon alone, which says it as well; if something is stuck, it says so in words. */
    @media (max-height: 560px) and (min-width: 600px) {
      p { padding: 4px 14px; }
      p:not(.stuck) span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    }
    p.stuck { background: var(--rose); color: var(--on-tint); font-size: 1.3rem; }
  `,
  ];

  override render() {
    const state = this.pending ? 'saved-here' : 'safe';
    return html`<p data-testid="sync" data-state=${state} data-pending=${this.pending} role="status"
      class=${this.stuck ? 'stuck' : ''}>
      ${this.pending ? tabletSign : safeSign}<span>${
        this.stuck
          ? `${this.speech.child('stuckSign')}. ${this.speech.child('cannotSave')}`
          : this.speech.child(`sync_${state}`)
      }</span></p>`;
  }
}
customElements.define('sync-sign', SyncSign);
