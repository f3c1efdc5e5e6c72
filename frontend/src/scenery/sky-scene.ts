import { css, html, LitElement, svg } from 'lit';
import { base } from '../styles/base';

// Placed by hand, because an even distribution looks like a pattern rather than a sky. x and y in percent, then the
// size.
const STARS = [
  [6, 12, 3],
  [13, 34, 2],
  [19, 8, 2],
  [27, 22, 3],
  [34, 40, 2],
  [38, 10, 2],
  [46, 27, 2],
  [52, 7, 3],
  [58, 37, 2],
  [64, 17, 2],
  [71, 30, 3],
  [77, 9, 2],
  [83, 24, 2],
  [89, 41, 2],
  [93, 13, 3],
  [97, 30, 2],
  [3, 47, 2],
  [23, 52, 2],
  [49, 49, 2],
  [68, 50, 2],
] as const;

/** The world behind every screen: sky, soft stars, the low sun or moon, and hills one behind the other. */
export class SkyScene extends LitElement {
  static override styles = [
    base,
    css`
    :host { position: fixed; inset: 0; z-index: -1; background: var(--sky); overflow: hidden; }
    .stars { position: absolute; inset: 0; width: 100%; height: 62%; fill: var(--twinkle); opacity: .85; }
    .orb {
      position: absolute;
      inset-inline-end: 9%;
      bottom: 25%;
      width: min(30vw, 300px);
      aspect-ratio: 1;
      border-radius: 50%;
      background: radial-gradient(circle, var(--glow) 0 24%, #fff3cf66 25% 42%, #fff3cf22 43% 60%, transparent 61%); }
    .hills { position: absolute; inset-inline: 0; bottom: 0; width: 100%; height: max(34vh, 240px); }
  `,
  ];

  override render() {
    return html`
      <svg class="stars" viewBox="0 0 1000 600" preserveAspectRatio="xMidYMin slice" aria-hidden="true">
        ${STARS.map(([x, y, size]) => svg`<circle cx=${x * 10} cy=${y * 10} r=${size}/>`)}
      </svg>
      <div class="orb"></div>
      <svg class="hills" viewBox="0 0 1200 320" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
        <path fill="var(--hill-1)" d="M-200 190C-60 90 60 70 190 130s240 60 360-20 230-80 350 10 240 90 500-30v400H-200z"/>
        <path fill="var(--hill-2)" d="M-200 220C-40 150 90 150 230 190s250 30 370-30 260-40 380 20 230 50 420-10v320H-200z"/>
        ${this.#trees([
          [150, 186],
          [180, 190],
          [910, 184],
          [1010, 196],
          [1042, 198],
        ])}
        <path fill="var(--hill-3)" d="M-200 230C0 190 140 260 330 240s300-70 470-30 260 60 600-20v240H-200z"/>
        <path fill="var(--hill-4)" d="M-200 290C10 230 190 250 380 280s350 20 500-10 300-30 520 20v120H-200z"/>
      </svg>`;
  }

  #trees(places: [number, number][]) {
    return places.map(
      ([
        x,
        y,
      ]) => svg`<path fill="var(--tree)" d="M${x} ${y - 34}c12 14 17 26 17 36 0 9-8 14-17 14s-17-5-17-14c0-10 5-22 17-36z"/>
      <path d="M${x} ${y}v26" stroke="var(--tree)" stroke-width="5"/>`,
    );
  }
}
customElements.define('sky-scene', SkyScene);
