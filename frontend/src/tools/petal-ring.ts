import { css, svg, type TemplateResult } from 'lit';

const MOST_PETALS = 30;

export const ringStyles = css`
  .ring {
    position: relative;
    display: grid;
    place-items: center;
    width: min(var(--hero, 176px), 100%);
    min-width: 0;
    min-height: 0;
    aspect-ratio: 1;
    padding: 0;
    border-radius: 50%;
    background: var(--aqua);
    color: var(--on-tint);
  }
  .ring > * { grid-area: 1 / 1; }
  .ring .petals { position: absolute; inset: 0; width: 100%; height: 100%; }
  .petals circle { fill: var(--paper); stroke: var(--edge); stroke-width: 1.5; }
  .petals .on { fill: var(--gold); stroke: var(--gold-deep); }
  .ring b { font-size: calc(var(--hero, 176px) * .3); line-height: 1; font-weight: 900; }
  .ring .sign { position: absolute; bottom: 17%; width: 18%; height: 18%; }
  .sign .icon, .big .icon { width: 100%; height: 100%; }
  .ring.full { background: var(--gold); color: var(--on-gold); }
  .ring .big { width: 46%; height: 46%; animation: grow var(--slow) ease-out; }
  .pop { animation: grow var(--quick) ease-out; }
  @keyframes grow { from { transform: scale(.8); } }
  .under { margin-top: 6px; text-align: center; font-size: 1.15rem; line-height: 1.2; }
  @media (max-height: 560px) { .under { margin-top: 2px; font-size: 1rem; } }
`;

/** A ring of petals around a touch target: it fills up and then simply stays full. Nothing runs out. */
export function petalRing(all: number, done: number): TemplateResult {
  const petals = Math.max(1, Math.min(all, MOST_PETALS));
  const lit = Math.floor((Math.min(done, all) / all) * petals);
  const angle = (i: number): number => (i / petals) * 2 * Math.PI - Math.PI / 2;
  const size = petals > 16 ? 4.2 : 6.5;
  return svg`<svg class="petals" viewBox="0 0 128 128" aria-hidden="true">${Array.from(
    { length: petals },
    (_, i) => svg`<circle class=${i < lit ? 'on' : ''}
      cx=${64 + 54 * Math.cos(angle(i))} cy=${64 + 54 * Math.sin(angle(i))} r=${size}/>`,
  )}</svg>`;
}
