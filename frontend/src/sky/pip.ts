import { css, html, LitElement, svg } from 'lit';
import { base } from '../styles/base';
import { STAR_PATH } from '../pictures/icons';

export type PipMood = 'calm' | 'happy' | 'caring';

const speckle = (x: number, y: number, size: number, turn = 0) => svg`
  <path d=${STAR_PATH} transform="translate(${x} ${y}) rotate(${turn}) scale(${size}) translate(-12 -12)" fill="#ffeebc"/>`;

/** Pip, the young starling: round, a little fluffy, with stars for speckles. */
export class PipStarling extends LitElement {
  static override properties = { mood: { reflect: true } };
  mood: PipMood = 'calm';

  static override styles = [base, css`
    :host { display: block; aspect-ratio: 1; }
    svg { width: 100%; height: 100%; overflow: visible; }
    .wing { transition: transform var(--slow) cubic-bezier(.3, 1.5, .5, 1); }
    .wing.left { transform-origin: 50px 112px; }
    .wing.right { transform-origin: 152px 112px; }
    :host([mood='happy']) .wing.left { transform: rotate(104deg) translate(4px, 4px); }
    :host([mood='happy']) .wing.right { transform: rotate(-104deg) translate(-4px, 4px); }
  `];

  override render() {
    return html`<svg viewBox="0 0 200 200" aria-hidden="true">
      <defs>
        <radialGradient id="body" cx="40%" cy="26%" r="85%">
          <stop offset="0" stop-color="#7d74e8"/><stop offset=".45" stop-color="#4c41ab"/><stop offset="1" stop-color="#251e63"/>
        </radialGradient>
        <radialGradient id="belly" cx="50%" cy="35%" r="65%">
          <stop offset="0" stop-color="#b6a6ff" stop-opacity=".95"/><stop offset="1" stop-color="#8f82ea" stop-opacity=".12"/>
        </radialGradient>
        <linearGradient id="wing" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stop-color="#49b5b8"/><stop offset=".5" stop-color="#3a5fae"/><stop offset="1" stop-color="#2a2270"/>
        </linearGradient>
        <linearGradient id="beak" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#ffd45c"/><stop offset="1" stop-color="#f59a23"/>
        </linearGradient>
      </defs>
      <ellipse cx="101" cy="189" rx="52" ry="7" fill="#140f3a" opacity=".22"/>
      ${this.#tail()} ${this.#feet()}
      <path d="M101 22c34 0 53 24 55 55 2 18 9 32 9 55 0 34-28 52-64 52s-64-18-64-52c0-23 7-37 9-55 2-31 21-55 55-55z"
        fill="url(#body)"/>
      <path d="M92 25c-6-9-3-17 4-21 0 7 3 9 6 12 1-5 5-9 11-9-2 5-1 12 2 18z" fill="#5d52c4"/>
      <ellipse cx="101" cy="144" rx="41" ry="37" fill="url(#belly)"/>
      ${speckle(101, 128, 0.86)} ${speckle(79, 141, 0.5, 20)} ${speckle(122, 143, 0.55, -14)} ${speckle(93, 160, 0.5, 10)}
      ${speckle(113, 166, 0.42, 30)} ${speckle(72, 160, 0.36)} ${speckle(130, 163, 0.36, 12)}
      ${speckle(64, 44, 0.3, 14)} ${speckle(140, 46, 0.34)}
      ${this.#wing('left')} ${this.#wing('right')}
      ${this.#face()}
    </svg>`;
  }

  #tail() {
    return svg`<path d="M140 158c16 2 29 9 40 22-14 4-33 3-48-7z" fill="#2b2370"/>
      <path d="M138 165c14 3 24 9 32 19-13 2-28-1-40-10z" fill="#3e359a"/>`;
  }

  #feet() {
    const foot = (x: number) => svg`<path d="M${x} 180v7m0 0-9 5m9-5v7m0-7 9 5" fill="none" stroke="#f08a5d" stroke-width="5"
      stroke-linecap="round" stroke-linejoin="round"/>`;
    return svg`${foot(84)}${foot(118)}`;
  }

  #wing(side: 'left' | 'right') {
    const shape = svg`<path d="M56 104c-22 10-33 33-27 60 17-2 33-13 38-31 3-12-1-23-11-29z" fill="url(#wing)"/>
      <path d="M37 150c8-3 15-8 19-16M40 135c6-3 10-7 13-13" stroke="#9be3df" stroke-opacity=".7" stroke-width="3"
        stroke-linecap="round" fill="none"/>`;
    return svg`<g class="wing ${side}"><g transform=${side === 'left' ? 'translate(0 0)' : 'matrix(-1 0 0 1 202 0)'}>${shape}</g></g>`;
  }

  #face() {
    return svg`
      <ellipse cx="76" cy="76" rx="25" ry="27" fill="#a79cf5" opacity=".28"/><ellipse cx="126" cy="76" rx="25" ry="27" fill="#a79cf5" opacity=".28"/>
      ${this.mood === 'happy' ? svg`${this.#smileEye(76)}${this.#smileEye(126)}` : svg`${this.#eye(76)}${this.#eye(126)}`}
      <ellipse cx="58" cy="98" rx="10" ry="6.5" fill="#ff8fa3" opacity=".75"/><ellipse cx="144" cy="98" rx="10" ry="6.5" fill="#ff8fa3" opacity=".75"/>
      ${this.mood === 'happy' ? svg`<path d="M91 99c5 14 15 14 20 0z" fill="#c4473a"/>` : ''}
      <path d="M101 80c9 4 15 10 17 16-5 5-11 7-17 7s-12-2-17-7c2-6 8-12 17-16z" fill="url(#beak)"/>
      <path d="M86 97c10 4 20 4 30 0" stroke="#c06a12" stroke-width="2.5" stroke-linecap="round" fill="none"/>
      ${this.mood === 'caring' ? svg`<path d="M62 54c6-5 13-6 19-4M140 54c-6-5-13-6-19-4" stroke="#1c1550" stroke-width="4" stroke-linecap="round" fill="none"/>` : ''}`;
  }

  #eye(x: number) {
    return svg`<circle cx=${x} cy="76" r="17" fill="#fff"/><circle cx=${x + (x < 100 ? 2 : -2)} cy="77" r="12.5" fill="#1b1440"/>
      <circle cx=${x + 5} cy="71" r="4.8" fill="#fff"/><circle cx=${x - 4} cy="82" r="2.4" fill="#fff" opacity=".85"/>`;
  }

  #smileEye(x: number) {
    return svg`<path d="M${x - 14} 80c3-12 25-12 28 0" stroke="#fff" stroke-width="6.5" stroke-linecap="round" fill="none"/>`;
  }
}
customElements.define('pip-starling', PipStarling);
