import { css, html, LitElement } from 'lit';
import type { Child } from '../board/board';
import { tell } from '../tell';
import { avatarUrl } from '../pictures/picture';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';

/** "Who is playing?", for a tablet that brothers and sisters share. */
export class WhoScreen extends LitElement {
  static override properties = { speech: { attribute: false }, players: { attribute: false } };
  speech!: Speech;
  players: Child[] = [];

  static override styles = [
    base,
    css`
    :host { display: grid; place-content: center; justify-items: center; gap: 28px; min-height: 100%; padding: 20px; }
    h1 { font-size: 2.4rem; text-align: center; color: var(--ink); }
    div { display: flex; flex-wrap: wrap; justify-content: center; gap: 24px; }
    button {
      display: grid;
      justify-items: center;
      gap: 10px;
      width: 220px;
      padding: 24px 16px;
      border-radius: 44px;
      font-size: 1.6rem;
    }
    img { width: 132px; height: 132px; }
    @media (max-width: 700px) {
      button { width: 148px; padding: 16px 8px; font-size: 1.3rem; }
      img { width: 96px; height: 96px; }
      div { gap: 16px; }
    }
  `,
  ];

  override render() {
    return html`<h1>${this.speech.child('whoPlays')}</h1>
      <div>${this.players.map(
        (child) => html`<button data-testid="child-${child.id}" @click=${() => tell(this, 'play-as', child.id)}>
        <img src=${avatarUrl(child.avatar)} alt="">${child.nickname}</button>`,
      )}</div>`;
  }
}
customElements.define('who-screen', WhoScreen);
