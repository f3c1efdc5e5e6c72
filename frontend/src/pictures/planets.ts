import { svg, type SVGTemplateResult } from 'lit';

// Ten planets of our own along the path of a repetition quest. Each has its own shape, so that nothing depends on color
// alone.

const INK = '#3a2a5c';
const crater = (x: number, y: number, r: number) =>
  svg`<ellipse cx=${x} cy=${y} rx=${r} ry=${r * 0.8} fill="#0000001f"/>`;
const band = (d: string, color: string) =>
  svg`<path d=${d} fill="none" stroke=${color} stroke-width="6" stroke-linecap="round"/>`;
const face = svg`<circle cx="42" cy="50" r="3" fill=${INK}/><circle cx="58" cy="50" r="3" fill=${INK}/><path d="M44 58q6 6 12 0" fill="none" stroke=${INK} stroke-width="3" stroke-linecap="round"/>`;
const ball = (
  id: number,
  light: string,
  dark: string,
) => svg`<defs><radialGradient id="planet${id}" cx="36%" cy="30%" r="80%"><stop offset="0" stop-color=${light}/><stop offset="1" stop-color=${dark}/></radialGradient></defs>
  <circle cx="50" cy="50" r="30" fill="url(#planet${id})" stroke=${INK} stroke-width="2.4"/>`;

const PLANETS: readonly ((id: number) => SVGTemplateResult)[] = [
  (id) =>
    svg`${ball(id, '#ffe3b8', '#e0a15c')}${crater(36, 36, 6)}${crater(66, 40, 4)}${crater(60, 70, 6)}${crater(34, 64, 4)}`,
  (id) => svg`${ball(id, '#c9f3e0', '#4fae8c')}${band('M24 42c16 8 36 8 52 0M22 58c18 8 38 8 56 0', '#ffffff66')}`,
  (id) =>
    svg`${ball(id, '#ffc9d6', '#e0607a')}<path d="M12 58c10 12 66 6 78-14" fill="none" stroke="#ffe9a8" stroke-width="6" stroke-linecap="round"/>`,
  (id) =>
    svg`${ball(id, '#bfe3ff', '#4a86d8')}<path d="M30 36c8-8 16 2 12 8s-16 6-12-8zM56 60c8-4 16 2 12 8s-14 2-12-8zM60 30c6 0 8 6 4 8s-8-6-4-8z" fill="#8fdcaa"/>`,
  (id) =>
    svg`${ball(id, '#e9dcff', '#8f6be0')}<ellipse cx="50" cy="52" rx="46" ry="11" fill="none" stroke="#ffd45c" stroke-width="5" transform="rotate(-16 50 52)"/><path d="M21 44a30 30 0 0 1 58-4" fill="url(#planet${id})"/>`,
  (id) =>
    svg`${ball(id, '#ffd9b0', '#ff8a5c')}${band('M25 38h50M21 50h58M25 62h50', '#ffffff55')}<ellipse cx="62" cy="60" rx="8" ry="5" fill="#d8562e"/>`,
  (id) =>
    svg`${ball(id, '#d8fff6', '#38a3a5')}${crater(38, 38, 5)}<circle cx="84" cy="24" r="7" fill="#ffe9a8" stroke=${INK} stroke-width="2"/><circle cx="14" cy="70" r="5" fill="#ffc9d6" stroke=${INK} stroke-width="2"/>`,
  (id) =>
    svg`${ball(id, '#fff6c9', '#f0b429')}<path d="M50 20l4 10-4 8-4-8zM28 36l8 4 2 8-8-2zM72 36l-8 4-2 8 8-2zM36 74l8-4 8 6-8 3z" fill="#ffffff88"/>`,
  (id) =>
    svg`${ball(id, '#ffd0ee', '#c85fb0')}${band('M26 64c10-12 20 8 30-4s12 2 20-4', '#ffffff77')}${band('M28 44c10-10 18 6 28-4', '#ffffff55')}`,
  (id) =>
    svg`<path d="M50 6l6 10 12-4 1 12 12 1-4 12 10 6-10 6 4 12-12 1-1 12-12-4-6 10-6-10-12 4-1-12-12-1 4-12-10-6 10-6-4-12 12-1 1-12 12 4z" fill="#ffc93c" opacity=".8"/>${ball(id, '#fff8dc', '#ffc93c')}`,
];

export const PLANET_COUNT = PLANETS.length;

/** A planet; it smiles once it is reached. */
export function planet(n: number, reached: boolean): SVGTemplateResult {
  return svg`<svg class="planet" viewBox="0 0 100 100" aria-hidden="true">${PLANETS[n % PLANETS.length]!(n)}${reached ? face : ''}</svg>`;
}

/** The week's own small moon: an outline until the week's share is counted, then it shines. */
export function weekMoon(isFull: boolean): SVGTemplateResult {
  return svg`<svg class="moon" viewBox="0 0 100 100" aria-hidden="true"><circle cx="50" cy="50" r="36" fill=${isFull ? '#ffe9a8' : 'none'} stroke="#dcd5f5"
    stroke-width="4" stroke-dasharray=${isFull ? 'none' : '8 8'}/>${isFull ? svg`<g transform="translate(0 -2)">${face}</g>` : ''}</svg>`;
}
