import { css, html, LitElement, type PropertyValues } from 'lit';
import type { Card } from '../board/board';
import { isCalm } from '../sky/calm';
import { moveUrl, pictureUrl } from './picture';

/** How a card's exercise is done; its emoji where nobody has drawn it, or where the drawing cannot be had. */
export class MovePicture extends LitElement {
  static override properties = { card: { attribute: false }, name: {}, moving: { type: Boolean }, isDrawn: { attribute: 'drawn', type: Boolean, reflect: true } };
  card!: Card;
  /** Read aloud; empty where the name stands beside it. */
  name = '';
  /** Whether it may loop. Calm mode and less motion keep it still. */
  moving = false;
  isDrawn = false;

  static override styles = css`
    :host { display: grid; place-items: center; overflow: hidden; }
    img { display: block; width: 74%; height: 74%; object-fit: contain; }
    :host([drawn]) img { width: 100%; height: 100%; object-fit: cover; }
  `;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('card') && changed.get('card')?.exercise !== this.card.exercise) this.isDrawn = Boolean(this.card.exercise);
  }

  override render() {
    const { exercise, picture } = this.card;
    const source = this.isDrawn && exercise ? moveUrl(exercise, this.moving && !isCalm()) : pictureUrl(picture);
    return html`<img src=${source} alt=${this.name} @error=${this.#showEmoji}>`;
  }

  readonly #showEmoji = (): void => { this.isDrawn = false; };
}
customElements.define('move-picture', MovePicture);

declare global {
  interface HTMLElementTagNameMap {
    'move-picture': MovePicture;
  }
}
