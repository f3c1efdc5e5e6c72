import { css, html, LitElement } from 'lit';
import type { Setting } from '../outbox/command';
import { PLACES } from '../pictures/places';
import { badge } from '../pictures/sticker-ink';
import { base } from '../styles/base';
import type { SkyKey, Speech } from '../text/speech';
import { tell } from './tell';

const SETTINGS: readonly Setting[] = ['HOME', 'SCHOOL', 'PLAYGROUND', 'CAR', 'CLINIC'];

/** "Where were you?" One touch beside the faces, and it may be passed by; no place is ever guessed. */
export class WhereAt extends LitElement {
  static override properties = { speech: { attribute: false }, chosen: { state: true } };
  speech!: Speech;
  chosen: Setting | '' = '';

  static override styles = [base, css`
    :host { display: flex; flex-wrap: wrap; justify-content: center; align-items: center; gap: 8px 20px; }
    h2 { font-size: 1.1rem; }
    div { display: flex; flex-wrap: wrap; justify-content: center; gap: 16px; }
    button { display: grid; place-items: center; width: 80px; min-height: 80px; padding: 4px; background: var(--paper-dim); }
    button[aria-pressed='true'] { background: var(--mint); outline: 4px solid var(--brand); outline-offset: -4px; }
    .sticker { width: 62px; height: 62px; }
  `];

  override render() {
    const words = this.speech.sky('whereAt');
    return html`<h2>${words}</h2><div role="group" aria-label=${words}>${SETTINGS.map((setting) => this.#button(setting))}</div>`;
  }

  #button(setting: Setting) {
    const [ground, art] = PLACES[`PLACE_${setting}`]!;
    const name = this.speech.sky(`sticker_PLACE_${setting}` as SkyKey);
    return html`<button data-testid="where-${setting}" aria-label=${name} title=${name} aria-pressed=${this.chosen === setting}
      @click=${() => this.#choose(setting)}>${badge(ground, art)}</button>`;
  }

  /** A second touch takes it back. */
  #choose(setting: Setting): void {
    this.chosen = this.chosen === setting ? '' : setting;
    tell(this, 'place', this.chosen);
  }
}
customElements.define('where-at', WhereAt);
