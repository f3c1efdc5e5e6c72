import { css, svg, type SVGTemplateResult } from 'lit';
import { STAR_PATH } from '../pictures/icons';
import type { Figure } from './constellations';

/** How the parts of a figure look; only opacity and transform are ever animated. */
export const figureStyles = css`
  /* Sized by its own aspect ratio: in a padded square, WebKit takes 100% for more than the space inside. */
  .figure { width: 100%; overflow: visible; }
  .figure .shape { stroke-width: 1.4; stroke-linejoin: round; }
  .figure .detail { fill: none; stroke: #fff6da; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  .figure .picture, .figure .join { opacity: 0; transition: opacity calc(3 * var(--slow)) ease-out; }
  .figure.complete .picture { opacity: 1; }
  .figure.complete .join { opacity: .85; }
  .figure line { stroke: #fff; stroke-width: .9; stroke-linecap: round; }
  .figure .point { fill: #ffd45c; stroke: #fff6da; stroke-width: .8; stroke-linejoin: round; }
  .figure .waiting { fill: #ffffff14; stroke: #dcd5f5; stroke-width: 1; }
  .figure .more { fill: #fff6da; opacity: .9; }
`;

const starAt = ([x, y]: readonly [number, number], size: number, kind: string) => svg`<path class=${kind} d=${STAR_PATH}
  transform="translate(${x} ${y}) scale(${size}) translate(-12 -12)"/>`;

/** Fixed places around the figure for stars beyond its own. */
const around = (i: number): readonly [number, number] => {
  const angle = i * 2.399963;
  return [50 + (50 + (i % 3) * 4) * Math.cos(angle), 50 + (50 + (i % 3) * 4) * Math.sin(angle)];
};

/**
 * Draws a figure with the stars lit so far. Each practice lights one, in the figure's order; additional ones twinkle
 * around it. A complete figure has all its stars, lines, and its picture.
 */
export function drawFigure(figure: Figure, stars: number, isComplete: boolean): SVGTemplateResult {
  const points = figure.stars;
  const more = Math.min(Math.max(0, stars - points.length), 18);
  return svg`<svg class="figure ${isComplete ? 'complete' : ''}" viewBox="-8 -8 116 116" aria-hidden="true">
    <g class="picture"><path class="shape" d=${figure.shape} fill=${figure.color} fill-opacity=".34"
      stroke=${figure.color}/>
      <path class="detail" d=${figure.detail}/></g>
    <g class="join">${figure.lines.map(
      ([from, to]) => svg`<line x1=${points[from]![0]} y1=${points[from]![1]}
      x2=${points[to]![0]} y2=${points[to]![1]}/>`,
    )}</g>
    ${points.map((point, i) =>
      isComplete || i < stars
        ? starAt(point, 0.42, 'point')
        : svg`<circle class="waiting" cx=${point[0]} cy=${point[1]} r="2"/>`,
    )}
    ${Array.from({ length: more }, (_, i) => starAt(around(i), 0.2, 'more'))}</svg>`;
}
