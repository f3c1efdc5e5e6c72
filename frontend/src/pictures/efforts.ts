import { svg, type SVGTemplateResult } from 'lit';
import { dots } from './faces';

// Our own stairs: the child stands on the step that fits, from the first one to the top. Not a medical scale.

const INK = '#3a2a14';
const happy = svg`<path d="M34 60c8 12 24 12 32 0"/>`;
const calm = svg`<path d="M36 64c8 6 20 6 28 0"/>`;
const flat = svg`<path d="M36 66h28"/>`;
const puff = svg`<circle cx="50" cy="67" r="6"/>`;
const open = svg`<path d="M38 72c4-12 20-12 24 0z" fill="#a2352c"/>`;
const drop = (x: number, y: number) =>
  svg`<path d="M${x} ${y}c7 9 7 15 0 16-7-1-7-7 0-16z" fill="#6cc3f2" stroke="#2f6f9c" stroke-width="2.5"/>`;

const MOUTHS = { 1: happy, 2: calm, 3: flat, 4: puff, 5: open } as const;
const STEPS = { 1: '#c9efd3', 2: '#bfe6f5', 3: '#ffe28a', 4: '#ffc98f', 5: '#ffb0a6' } as const;
export type Effort = 1 | 2 | 3 | 4 | 5;

/** Five stairs, colored up to this effort, with a small face on the last of those. */
export function stairs(effort: Effort): SVGTemplateResult {
  const top = (step: number) => 92 - step * 11;
  return svg`<svg class="stairs" viewBox="-6 -4 112 106" aria-hidden="true">
    ${([1, 2, 3, 4, 5] as const).map(
      (
        step,
      ) => svg`<path d="M${step * 18 - 14} 96V${top(step)}h18V96z" fill=${step <= effort ? STEPS[effort] : '#ffffff00'} stroke=${INK}
      stroke-width="2.6" stroke-linejoin="round" stroke-dasharray=${step <= effort ? 'none' : '3 4'}/>`,
    )}
    <g transform="translate(${effort * 18 - 5 - 17} ${top(effort) - 34}) scale(.34)"><circle cx="50" cy="50" r="46" fill="#ffd45c" stroke=${INK} stroke-width="6"/>
      <g fill="none" stroke=${INK} stroke-width="7" stroke-linecap="round" stroke-linejoin="round">${dots}${MOUTHS[effort]}</g>
      ${effort >= 4 ? drop(96, 10) : ''}${effort === 5 ? drop(4, 12) : ''}</g></svg>`;
}
