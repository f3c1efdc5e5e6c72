import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { mediaUrl } from '../pictures/picture';
import '../pictures/move-picture';
import { swap } from '../pictures/later-icons';
import { isCalm } from '../scenery/calm';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';
import type { Card } from '../board/board';

/**
 * The family's own photo or clip, with a switch to the drawing and back. The drawing is also shown if the file cannot
 * be loaded or played: without the codec, a browser plays only the sound of a clip, to a black box.
 */
export class OwnMedia extends LitElement {
  static override properties = {
    speech: { attribute: false },
    card: { attribute: false },
    name: {},
    isDrawing: { state: true },
    isGone: { state: true },
  };
  speech!: Speech;
  card!: Card;
  name = '';
  isDrawing = false;
  isGone = false;

  static override styles = [
    base,
    css`
    :host { position: relative; }
    img, video, move-picture {
      width: 100%;
      aspect-ratio: 4 / 3;
      border-radius: 28px;
      object-fit: cover;
      background: var(--paper-dim);
    }
    video { object-fit: contain; background: #14102e; }
    button {
      position: absolute;
      top: 8px;
      inset-inline-end: 8px;
      display: grid;
      place-items: center;
      min-width: 64px;
      min-height: 64px;
      padding: 0;
      border-radius: 50%;
    }
    :host([still]) button { display: none; }
  `,
  ];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('card') && changed.get('card')?.media?.id !== this.card.media?.id)
      this.isDrawing = this.isGone = false;
  }

  override render() {
    const label = this.speech.sky(this.isDrawing ? 'showOurs' : 'showDrawing');
    return html`${
      this.isDrawing || this.isGone
        ? html`<move-picture .card=${this.card} .name=${this.name}
      moving></move-picture>`
        : this.#own()
    }
      ${
        this.isGone
          ? nothing
          : html`<button data-testid="swap-media" title=${label} aria-label=${label} @click=${() => {
              this.isDrawing = !this.isDrawing;
            }}>${swap}</button>`
      }`;
  }

  #own() {
    const { type } = this.card.media!;
    const source = mediaUrl(this.card.media!);
    const gone = () => {
      this.isGone = true;
    };
    const known = ({ target }: Event) => {
      this.isGone ||= !(target as HTMLVideoElement).videoWidth;
    };
    return type.startsWith('video/')
      ? html`<video data-testid="own-media" src=${source} aria-label=${this.name} controls playsinline muted loop
        ?autoplay=${!isCalm()} @error=${gone} @loadedmetadata=${known}></video>`
      : html`<img data-testid="own-media" src=${source} alt=${this.name} @error=${gone}>`;
  }
}
customElements.define('own-media', OwnMedia);
