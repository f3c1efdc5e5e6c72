import { css, html, LitElement } from 'lit';
import pip from 'virtual:pip-pictures';
import { base } from '../styles/base';

export type PipMood = 'calm' | 'happy' | 'caring';

/**
 * Pip, the young starling with stars for speckles, at its current stage: a view of the stage's picture, which contains
 * all moods.
 */
export class PipStarling extends LitElement {
  static override properties = { mood: { reflect: true }, stage: { type: Number } };
  mood: PipMood = 'calm';
  stage = 8;

  static override styles = [
    base,
    css`
    :host { aspect-ratio: 1; }
    img { width: 100%; height: 100%; }
    :host([mood='happy']) img { animation: hop calc(2 * var(--slow)) ease-out; }
    @keyframes hop { 40% { transform: translateY(-9%) scale(1.04); } }
  `,
  ];

  override render() {
    return html`<img src="${pip}${this.stage}.svg#${this.mood}" alt="">`;
  }
}
customElements.define('pip-starling', PipStarling);
