import { svg } from 'lit';
import { sign, STAR_PATH, turning } from './icons';

/** Icons of screens that load later. */
export const speaker = turning(svg`<path d="M4 9.5v5h3.5L12 19V5L7.5 9.5z" fill="currentColor"/>
  <path d="M15.5 9a4.2 4.2 0 0 1 0 6M18 6.2a8.2 8.2 0 0 1 0 11.6"/>`);
export const plus = sign(svg`<path d="M12 5v14M5 12h14"/>`);
export const wipe = turning(svg`<path d="M9 6h11v12H9l-5.5-6z"/><path d="m12.5 10 4 4m0-4-4 4"/>`);
export const people = sign(
  svg`<circle cx="8.5" cy="8" r="3.5"/><path d="M2.5 19.5c.5-4 3-6 6-6s5.5 2 6 6"/><path d="M15.5 4.8a3.5 3.5 0 0 1 0 6.4M17.5 13.8c2.2.8 3.6 2.8 4 5.7"/>`,
);
export const swap = sign(svg`<path d="M4 9h13l-4-4M20 15H7l4 4"/>`);
export const play = sign(svg`<path d="M8 5.5v13l10-6.5z" fill="currentColor"/>`);
export const pause = sign(svg`<path d="M8.5 6v12M15.5 6v12" stroke-width="4"/>`);
/** A star that can be spent: a coin. The stars of the sky are never spent, and look like stars. */
export const coin = svg`<svg class="coin" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10.6" stroke-width="1.8"/><path d=${STAR_PATH} transform="translate(3.6 3.2) scale(.7)"/></svg>`;
