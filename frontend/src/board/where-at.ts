import { css, html, LitElement } from 'lit';
import type { Setting } from '../outbox/command';
import { PLACES } from '../pictures/places';
import { badge } from '../pictures/sticker-ink';
import { base } from '../styles/base';
import type { SkyKey, Speech } from '../text/speech';
import { tell } from './tell';

const SETTINGS: readonly Setting[] = ['HOME', 'SCHOOL', 'PLAYGROUND', 'CAR', 'CLINIC'];

/** "Where are you?" One touch, and it may be passed by: nobody is asked twice, and no place is guessed. */
export class WhereAt extends LitElement {
  static override properties = { speech: { attribute: false }, chosen: { state: true } };
  speech!: Speech;
  chosen: Setting | '' = '';

  static override styles = [base, css`
    :host { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; }
    h2 { font-size: 1.1rem; }
    div { display: flex; flex-wrap: wrap; gap: 16px; }
    button { display: grid; place-items: center; width: 80px; min-height: 80px; padding: 4px; background: var(--paper-dim); }
    button[aria-pressed='true'] { background: var(--mint); outline: 4px solid var(--brand); outline-offset: -4px; }
    .sticker { width: 64px; height: 64px; }
    p { flex-basis: 100%; font-size: 1rem; }
  `];

  override render() {
    const words = this.speech.sky('whereAt');
    return html`<h2>${words}</h2><div role="group" aria-label=${words}>${SETTINGS.map((setting) => this.#button(setting))}</div>
      ${this.chosen ? html`<p role="status" data-testid="placed">${this.#name(this.chosen)}</p>` : ''}`;
  }

  #button(setting: Setting) {
    const [ground, art] = PLACES[`PLACE_${setting}`]!;
    return html`<button data-testid="where-${setting}" aria-label=${this.#name(setting)} aria-pressed=${this.chosen === setting} @click=${() => this.#choose(setting)}>${badge(ground, art)}</button>`;
  }

  #name(setting: Setting): string {
    return this.speech.sky(`sticker_PLACE_${setting}` as SkyKey);
  }

  /** A second touch takes it back. */
  #choose(setting: Setting): void {
    this.chosen = this.chosen === setting ? '' : setting;
    tell(this, 'placed', this.chosen);
  }
}
customElements.define('where-at', WhereAt);
