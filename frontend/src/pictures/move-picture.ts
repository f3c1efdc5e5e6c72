import { css, html, LitElement, type PropertyValues } from 'lit';
import type { Card } from '../board/board';
import { isCalm } from '../scenery/calm';
import { hasMove, mediaUrl, moveUrl, pictureUrl } from './picture';

/** How a card's exercise is done; its emoji if there is no drawing, or if the drawing cannot be loaded. */
export class MovePicture extends LitElement {
  static override properties = {
    card: { attribute: false },
    name: {},
    moving: { type: Boolean },
    own: { type: Boolean },
    isOwn: { state: true },
    isWritten: { state: true },
    isDrawn: { attribute: 'drawn', type: Boolean, reflect: true },
  };
  card!: Card;
  /** Read aloud; empty if the name is written beside it. */
  name = '';
  /** Whether it may loop. Calm mode and reduced motion keep it still. */
  moving = false;
  /** Whether the family's own photo replaces the drawing. */
  own = false;
  isOwn = false;
  isDrawn = false;
  /** No picture can be loaded at all. */
  isWritten = false;

  static override styles = css`
    :host { display: grid; place-items: center; overflow: hidden; }
    img { display: block; width: 74%; height: 74%; object-fit: contain; }
    span { font-size: 2.5rem; }
    :host([drawn]) img { width: 100%; height: 100%; object-fit: cover; }
  `;

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('card');
    const { exercise, drawing, media } = this.card;
    if (
      !changed.has('card') ||
      (before && before.exercise === exercise && before.drawing === drawing && before.media?.id === media?.id)
    )
      return;
    this.isWritten = false;
    this.isOwn = this.own && !!media?.type.startsWith('image/');
    this.isDrawn = this.isOwn || hasMove(this.card);
  }

  override render() {
    const { picture, media, emoji } = this.card;
    if (this.isWritten) return html`<span role="img" aria-label=${this.name}>${emoji}</span>`;
    const source = this.isOwn
      ? mediaUrl(media!)
      : this.isDrawn
        ? moveUrl(this.card, this.moving && !isCalm())
        : pictureUrl(picture);
    return html`<img src=${source} alt=${this.name} @error=${this.#fallBack}>`;
  }

  /** Falls back from the photo to the drawing, then to the emoji's picture, then to the tablet's own emoji. */
  readonly #fallBack = (): void => {
    this.isWritten = !this.isOwn && !this.isDrawn;
    this.isDrawn = this.isOwn && hasMove(this.card);
    this.isOwn = false;
  };
}
customElements.define('move-picture', MovePicture);

declare global {
  interface HTMLElementTagNameMap {
    'move-picture': MovePicture;
  }
}
