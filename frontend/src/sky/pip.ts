import { css, html, LitElement, nothing, type SVGTemplateResult } from 'lit';
import { base } from '../styles/base';

export type PipMood = 'calm' | 'happy' | 'caring';

/** The drawing comes as a picture does: beside the first page, not in it. */
let drawing: ((stage: number, mood: PipMood) => SVGTemplateResult) | undefined;
const drawn = import('./pip-drawing').then((part) => { drawing = part.pip; }, () => {});

/** Pip, the young starling with stars for speckles, as far as it has grown. */
export class PipStarling extends LitElement {
  static override properties = { mood: { reflect: true }, stage: { type: Number } };
  mood: PipMood = 'calm';
  stage = 8;

  static override styles = [base, css`
    :host { aspect-ratio: 1; }
    svg { width: 100%; height: 100%; overflow: visible; }
    .wing { transition: transform var(--slow) cubic-bezier(.3, 1.5, .5, 1); }
    .left { transform-origin: 50px 112px; }
    .right { transform-origin: 152px 112px; }
    :host([mood='happy']) .left { transform: rotate(104deg) translate(4px, 4px); }
    :host([mood='happy']) .right { transform: rotate(-104deg) translate(-4px, 4px); }
    :host([mood='happy']) .left.spread { transform: rotate(24deg); }
    :host([mood='happy']) .right.spread { transform: rotate(-24deg); }
  `];

  override connectedCallback(): void {
    super.connectedCallback();
    if (!drawing) void drawn.then(() => this.requestUpdate());
  }

  override render() {
    return html`<svg viewBox="0 0 200 200" aria-hidden="true">${drawing?.(this.stage, this.mood) ?? nothing}</svg>`;
  }
}
customElements.define('pip-starling', PipStarling);
