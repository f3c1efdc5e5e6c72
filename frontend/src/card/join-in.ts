import { css, html, LitElement, nothing } from 'lit';
import { people } from '../pictures/later-icons';
import { avatarUrl } from '../pictures/picture';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';
import type { Child } from '../board/board';
import { tell } from '../tell';

const GROWN_UP = 'GROWN_UP';

/** A second avatar on the card: a grown-up, a brother, or a sister joins in, and the family gets a star too. */
export class JoinIn extends LitElement {
  static override properties = {
    speech: { attribute: false },
    partners: { attribute: false },
    chosen: { state: true },
  };
  speech!: Speech;
  partners: Child[] = [];
  chosen = '';

  static override styles = [
    base,
    css`
    :host { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; }
    h2 { font-size: 1.1rem; }
    div { display: flex; flex-wrap: wrap; gap: 16px; align-items: center; }
    button {
      display: grid;
      justify-items: center;
      gap: 2px;
      padding: 6px 12px;
      background: var(--paper-dim);
      font-size: .9rem;
    }
    button[aria-pressed='true'] {
      background: var(--mint);
      color: var(--on-tint);
      outline: 4px solid var(--brand);
      outline-offset: -4px;
    }
    img { width: 46px; height: 46px; }
    .icon { width: 38px; height: 38px; }
    p { flex-basis: 100%; font-size: 1rem; }
  `,
  ];

  override render() {
    if (this.speech.mode === 'GROWN_UP_LED' && !this.partners.length) return nothing;
    const name = this.#name(this.chosen);
    return html`<h2>${this.speech.sky('joinIn')}</h2>
      <div role="group" aria-label=${this.speech.sky('joinIn')}>
        ${this.partners.map(({ id, nickname, avatar }) =>
          this.#button(
            id,
            nickname,
            html`<img src=${avatarUrl(avatar)}
              alt="">`,
          ),
        )}
        ${
          this.speech.mode === 'GROWN_UP_LED' ? nothing : this.#button(GROWN_UP, this.speech.sky('grownUp'), people)
        }</div>
      ${name ? html`<p role="status" data-testid="joined">${this.speech.sky('joined', { name })}</p>` : nothing}`;
  }

  #button(id: string, name: string, picture: unknown) {
    return html`<button data-testid="join-${id}" aria-pressed=${this.chosen === id}
      @click=${() => this.#choose(id)}>${picture}<span>${name}</span></button>`;
  }

  /** A second touch deselects the partner. */
  #choose(id: string): void {
    this.chosen = this.chosen === id ? '' : id;
    tell(this, 'joined', this.chosen);
  }

  /** Returns the name as it is written in the middle of a sentence. */
  #name(id: string): string {
    return id === GROWN_UP
      ? this.speech.sky('withGrownUp')
      : (this.partners.find((partner) => partner.id === id)?.nickname ?? '');
  }
}
customElements.define('join-in', JoinIn);
