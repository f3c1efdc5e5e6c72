import { STAR_PATH } from '../pictures/star-path';
import type { PipMood } from './pip';

// Pip in fourteen stages, all made of the same few shapes, so that a child recognizes the bird at every size. The build
// draws them into picture files (dev/pip-pictures.js); the page never loads this module.

type Drawing = string;

/** Plain SVG text: lists are joined, and missing parts are left out. */
const svg = (texts: TemplateStringsArray, ...parts: (string | number | readonly (string | number)[] | null | undefined)[]): Drawing =>
  texts.map((text, i) => text + [parts[i] ?? ''].flat().join('')).join('').replace(/\s*\n\s*/g, '');
const nothing = '';

interface Look {
  /** The bird's size relative to the grown one. */
  size: number;
  feathers: 'down' | 'young' | 'grown';
  speckles: number;
  tail: number;
  wings: number;
  /** How high above the ground. */
  lifted?: number;
  scarf?: boolean;
  crest?: boolean;
  trail?: boolean;
  crown?: boolean;
}

const LOOKS: Record<number, Look> = {
  5: { size: 0.76, feathers: 'down', speckles: 0, tail: 0, wings: 0.55 },
  6: { size: 0.85, feathers: 'down', speckles: 0, tail: 0.5, wings: 0.75, crest: true },
  7: { size: 0.91, feathers: 'young', speckles: 3, tail: 0.75, wings: 0.9, crest: true },
  8: { size: 0.96, feathers: 'young', speckles: 9, tail: 1, wings: 1, crest: true },
  9: { size: 1, feathers: 'young', speckles: 9, tail: 1.1, wings: 1.1, crest: true, scarf: true },
  10: { size: 0.8, feathers: 'grown', speckles: 9, tail: 1.2, wings: 1.2, crest: true, scarf: true, lifted: 12 },
  11: { size: 0.8, feathers: 'grown', speckles: 14, tail: 1.3, wings: 1.3, crest: true, scarf: true, lifted: 20 },
  12: { size: 0.8, feathers: 'grown', speckles: 14, tail: 1.4, wings: 1.4, crest: true, scarf: true, lifted: 22, trail: true },
  13: { size: 0.8, feathers: 'grown', speckles: 14, tail: 1.5, wings: 1.5, crest: true, scarf: true, lifted: 22, trail: true, crown: true },
};

const FEATHERS = {
  down: ['#d8d2f5', '#a9a1dc', '#7f77bd', '#efeafe'],
  young: ['#7d74e8', '#4c41ab', '#251e63', '#b6a6ff'],
  grown: ['#6a8df0', '#3a3ba8', '#1c1658', '#8fd3e8'],
} as const;

const PLACES: readonly (readonly [number, number, number, number])[] = [
  [101, 128, 0.86, 0], [79, 141, 0.5, 20], [122, 143, 0.55, -14], [93, 160, 0.5, 10], [113, 166, 0.42, 30], [72, 160, 0.36, 0],
  [130, 163, 0.36, 12], [64, 44, 0.3, 14], [140, 46, 0.34, 0], [62, 126, 0.34, 8], [141, 128, 0.34, -8], [101, 150, 0.3, 20],
  [86, 118, 0.3, 0], [118, 116, 0.28, 12],
];

const star = (x: number, y: number, size: number, turn = 0, fill = '#ffeebc') => svg`
  <path d="${STAR_PATH}" transform="translate(${x} ${y}) rotate(${turn}) scale(${size}) translate(-12 -12)" fill="${fill}"/>`;

/** Pip at a stage and in a mood, in a square of 200 by 200. */
function pip(stage: number, mood: PipMood): Drawing {
  if (stage <= 2) return svg`${shadow(44)}${nest()}${egg(stage)}`;
  if (stage <= 4) return svg`${shadow(44)}${nest()}${hatchling(stage, mood)}`;
  return bird(LOOKS[stage]!, mood);
}

const shadow = (width: number) => svg`<ellipse cx="100" cy="190" rx="${width}" ry="7" fill="#140f3a" opacity=".2"/>`;

const nest = () => svg`<path d="M30 158c10 36 130 36 140 0-20 8-120 8-140 0z" fill="#a9714b"/>
  <path d="M34 164c30 12 102 12 132 0M42 174c30 10 86 10 116 0M56 183c26 5 62 5 88 0" stroke="#7c4f33" stroke-width="4" stroke-linecap="round" fill="none"/>
  <path d="M32 158 22 150M168 158l12-9M40 168l-14 2M160 170l15 3" stroke="#a9714b" stroke-width="5" stroke-linecap="round"/>`;

const shellPaint = svg`<radialGradient id="shell" cx="38%" cy="28%" r="80%"><stop offset="0" stop-color="#f4fbff"/><stop offset=".55" stop-color="#bfe3ee"/><stop offset="1" stop-color="#86b9d6"/></radialGradient>`;

/** A starling's egg is pale blue. It is still, then it wiggles, then somebody looks out. */
function egg(stage: number) {
  return svg`<g transform="${stage === 1 ? 'rotate(-9 100 160)' : ''}">
      <path d="M100 40c34 0 56 48 56 82 0 30-22 48-56 48s-56-18-56-48c0-34 22-82 56-82z" fill="url(#shell)"/>
      ${star(78, 96, 0.7, 10, '#5f9fc4')}${star(124, 84, 0.5, -14, '#5f9fc4')}${star(112, 132, 0.6, 22, '#5f9fc4')}${star(72, 136, 0.42, 0, '#5f9fc4')}
      ${stage === 1 ? svg`<path d="M96 44l8 12-9 9 11 10-6 9" stroke="#3d6f92" stroke-width="4" fill="none" stroke-linecap="round" stroke-linejoin="round"/>` : nothing}
      ${stage === 2 ? svg`<path d="M60 108l12-12 12 11 14-13 14 13 13-11 14 12c4 24-4 34-14 34H74c-10 0-18-12-14-34z" fill="#3b3278"/>
        ${eye(86, 118, 9)}${eye(114, 118, 9)}<path d="M100 122l8 8-8 6-8-6z" fill="url(#beak)"/>` : nothing}
    </g>
    <path d="M40 160c26 12 94 12 120 0l-4 14c-26 10-86 10-112 0z" fill="#bb8058"/>`;
}

function hatchling(stage: number, mood: PipMood) {
  const up = stage === 3 ? 0 : -10;
  const spread = mood === 'happy' ? 26 : 0;
  return svg`<g transform="translate(0 ${up})">
      ${stage === 4 ? svg`<path transform="rotate(${spread} 60 120)" d="M58 118c-18 4-26 16-24 30 14 0 24-8 28-20z" fill="url(#wing-down)"/>
        <path transform="rotate(${-spread} 140 120)" d="M142 118c18 4 26 16 24 30-14 0-24-8-28-20z" fill="url(#wing-down)"/>` : nothing}
      <path d="M100 54c32 0 50 24 50 56 0 34-22 50-50 50s-50-16-50-50c0-32 18-56 50-56z" fill="url(#body-down)"/>
      ${fluff()}
      <g transform="translate(15 34) scale(.84)">${face(mood)}</g>
      ${stage === 3 ? svg`<path d="M64 66c6-26 20-34 36-34s32 10 38 34l-12-8-12 10-13-11-13 11-12-10z" fill="url(#shell)"/>${star(100, 48, 0.4, 8, '#5f9fc4')}` : nothing}
    </g>
    <path d="M46 128l14 12 14-14 13 14 13-14 14 14 13-14 13 14 14-12c2 30-16 46-54 46s-56-16-54-46z" fill="url(#shell)"/>
    ${star(80, 154, 0.55, 12, '#5f9fc4')}${star(122, 150, 0.45, -10, '#5f9fc4')}
    <path d="M40 162c26 12 94 12 120 0l-4 12c-26 10-86 10-112 0z" fill="#bb8058"/>`;
}

function bird(look: Look, mood: PipMood) {
  const { size, lifted = 0, feathers: kind } = look;
  return svg`${shadow(52 * size - lifted / 2)}
    ${look.trail ? trail() : nothing}
    <g transform="translate(${100 - 101 * size} ${188 * (1 - size) - lifted}) scale(${size})">
      ${tail(look.tail)} ${lifted ? nothing : feet()}
      <path d="M101 22c34 0 53 24 55 55 2 18 9 32 9 55 0 34-28 52-64 52s-64-18-64-52c0-23 7-37 9-55 2-31 21-55 55-55z" fill="url(#body-${kind})"/>
      ${look.feathers === 'down' ? svg`<g transform="translate(1 -30)">${fluff()}</g>` : nothing}
      ${look.crest ? svg`<path d="M92 25c-6-9-3-17 4-21 0 7 3 9 6 12 1-5 5-9 11-9-2 5-1 12 2 18z" fill="${FEATHERS[look.feathers][1]}"/>` : nothing}
      <ellipse cx="101" cy="144" rx="41" ry="37" fill="url(#belly-${kind})"/>
      ${PLACES.slice(0, look.speckles).map(([x, y, scale, turn]) => star(x, y, scale, turn))}
      ${wing('left', look, mood)}${wing('right', look, mood)}
      ${face(mood)}
      ${look.scarf ? scarf() : nothing}
      ${look.crown ? svg`${star(101, 14, 1.5, 0, '#ffc93c')}${star(101, 14, 0.8, 0, '#fff3cf')}` : nothing}
      ${lifted ? svg`<path d="M86 182c2 6 0 10-4 12M116 182c-2 6 0 10 4 12" stroke="#f08a5d" stroke-width="5" stroke-linecap="round" fill="none"/>` : nothing}
    </g>`;
}

const paints = Object.entries(FEATHERS).flatMap(([kind, [light, middle, dark, belly]]) => [
  svg`<radialGradient id="body-${kind}" cx="40%" cy="26%" r="85%"><stop offset="0" stop-color="${light}"/><stop offset=".45" stop-color="${middle}"/><stop offset="1" stop-color="${dark}"/></radialGradient>`,
  svg`<radialGradient id="belly-${kind}" cx="50%" cy="35%" r="65%"><stop offset="0" stop-color="${belly}" stop-opacity=".95"/><stop offset="1" stop-color="${belly}" stop-opacity=".1"/></radialGradient>`,
  svg`<linearGradient id="wing-${kind}" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${kind === 'down' ? '#c3bcec' : '#49b5b8'}"/><stop offset=".5" stop-color="${middle}"/><stop offset="1" stop-color="${dark}"/></linearGradient>`,
]);

const beakPaint = svg`<linearGradient id="beak" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ffd45c"/><stop offset="1" stop-color="#f59a23"/></linearGradient>`;

/** Soft tufts around a downy body. */
const fluff = () => svg`<path d="M54 84c-8-2-12-8-12-14 6 0 12 2 16 8M146 84c8-2 12-8 12-14-6 0-12 2-16 8M90 56c-4-8-2-14 2-18 2 4 4 6 7 8 1-4 4-8 9-9 0 7-1 13-4 18M50 122c-8 2-14 0-18-5 6-4 12-6 18-3M150 122c8 2 14 0 18-5-6-4-12-6-18-3" fill="#a9a1dc"/>`;

const tail = (length: number) => length === 0 ? nothing : svg`<g transform="translate(140 160) scale(${length}) translate(-140 -160)">
  <path d="M140 158c16 2 29 9 40 22-14 4-33 3-48-7z" fill="#2b2370"/><path d="M138 165c14 3 24 9 32 19-13 2-28-1-40-10z" fill="#3e359a"/></g>`;

function feet() {
  const foot = (x: number) => svg`<path d="M${x} 180v7m0 0-9 5m9-5v7m0-7 9 5" fill="none" stroke="#f08a5d" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>`;
  return svg`${foot(84)}${foot(118)}`;
}

/** A wing hangs beside the body; in the air it is spread. */
function wing(side: 'left' | 'right', { wings, lifted, feathers: kind }: Look, mood: PipMood) {
  const shape = lifted ? svg`<path d="M52 116C30 92 12 88-8 92c4 12 12 18 20 22-8 2-14 2-20 0 6 12 16 18 26 20-4 3-8 4-12 4 16 14 40 10 54-6z" fill="url(#wing-${kind})"/>
      <path d="M8 110c14 0 26 4 36 12M14 128c12-2 22 0 30 2" stroke="#9be3df" stroke-opacity=".7" stroke-width="3" stroke-linecap="round" fill="none"/>`
    : svg`<path d="M56 104c-22 10-33 33-27 60 17-2 33-13 38-31 3-12-1-23-11-29z" fill="url(#wing-${kind})"/>
      <path d="M37 150c8-3 15-8 19-16M40 135c6-3 10-7 13-13" stroke="#9be3df" stroke-opacity=".7" stroke-width="3" stroke-linecap="round" fill="none"/>`;
  const grown = lifted ? Math.min(wings, 1.25) : wings;
  const scaled = svg`<g transform="translate(56 112) scale(${grown}) translate(-56 -112)">${shape}</g>`;
  const raised = mood !== 'happy' ? '' : lifted ? ' rotate(24 50 112)' : ' rotate(104 50 112) translate(4 4)';
  return svg`<g transform="${side === 'left' ? '' : 'matrix(-1 0 0 1 202 0)'}${raised}">${scaled}</g>`;
}

const scarf = () => svg`<path d="M46 104c30 16 80 16 110 0 3 6 3 10 1 14-32 16-80 16-112 0-2-4-2-8 1-14z" fill="#ff8a5c"/>
  <path d="M136 116c14 4 22 12 26 26-6 2-12 2-18 0-2-10-6-18-14-22z" fill="#f2703f"/>${star(146, 130, 0.36, 8, '#ffe9a8')}
  <path d="M60 115c26 9 56 9 82 0" stroke="#ffc7a6" stroke-width="3" stroke-linecap="round" fill="none"/>`;

const trail = () => svg`<path d="M4 180C30 150 40 120 30 84" stroke="#ffd866" stroke-opacity=".45" stroke-width="6" stroke-linecap="round" stroke-dasharray="1 15" fill="none"/>
  <path d="M196 180c-26-30-36-60-26-96" stroke="#ffd866" stroke-opacity=".45" stroke-width="6" stroke-linecap="round" stroke-dasharray="1 15" fill="none"/>
  ${star(16, 170, 0.8, 10, '#ffc93c')}${star(186, 166, 0.9, -10, '#ffc93c')}${star(34, 188, 0.5, 20, '#ffd866')}${star(168, 190, 0.5, 4, '#ffd866')}${star(100, 194, 0.45, 0, '#ffd866')}`;

function face(mood: PipMood) {
  return svg`<ellipse cx="76" cy="76" rx="25" ry="27" fill="#a79cf5" opacity=".28"/><ellipse cx="126" cy="76" rx="25" ry="27" fill="#a79cf5" opacity=".28"/>
    ${mood === 'happy' ? svg`${smileEye(76)}${smileEye(126)}` : svg`${eye(76, 76, 17)}${eye(126, 76, 17)}`}
    <ellipse cx="58" cy="98" rx="10" ry="6.5" fill="#ff8fa3" opacity=".75"/><ellipse cx="144" cy="98" rx="10" ry="6.5" fill="#ff8fa3" opacity=".75"/>
    ${mood === 'happy' ? svg`<path d="M91 99c5 14 15 14 20 0z" fill="#c4473a"/>` : nothing}
    <path d="M101 80c9 4 15 10 17 16-5 5-11 7-17 7s-12-2-17-7c2-6 8-12 17-16z" fill="url(#beak)"/>
    <path d="M86 97c10 4 20 4 30 0" stroke="#c06a12" stroke-width="2.5" stroke-linecap="round" fill="none"/>
    ${mood === 'caring' ? svg`<path d="M62 54c6-5 13-6 19-4M140 54c-6-5-13-6-19-4" stroke="#1c1550" stroke-width="4" stroke-linecap="round" fill="none"/>` : nothing}`;
}

function eye(x: number, y: number, r: number) {
  const k = r / 17;
  return svg`<circle cx="${x}" cy="${y}" r="${r}" fill="#fff"/><circle cx="${x + (x < 100 ? 2 : -2) * k}" cy="${y + k}" r="${12.5 * k}" fill="#1b1440"/>
    <circle cx="${x + 5 * k}" cy="${y - 5 * k}" r="${4.8 * k}" fill="#fff"/><circle cx="${x - 4 * k}" cy="${y + 6 * k}" r="${2.4 * k}" fill="#fff" opacity=".85"/>`;
}

const smileEye = (x: number) => svg`<path d="M${x - 14} 80c3-12 25-12 28 0" stroke="#fff" stroke-width="6.5" stroke-linecap="round" fill="none"/>`;

const MOODS: readonly PipMood[] = ['calm', 'happy', 'caring'];
const CELL = 220;

/** One young Pip whose wings grow with what the child does alone; with the largest it flies. */
const WINGS: readonly Look[] = [0.5, 0.7, 0.9, 1.1, 1.3].map((wings): Look => ({ size: 0.86, feathers: 'young', speckles: 9, tail: 1, wings, crest: true }))
  .concat({ size: 0.8, feathers: 'young', speckles: 9, tail: 1.2, wings: 1.25, crest: true, lifted: 20, trail: true });

/**
 * Returns a picture for each stage, with a view for each mood, and one of the wings, starting with view "1"; by file
 * name.
 */
export function pipPictures(stages: number): Record<string, Drawing> {
  const each = Array.from({ length: stages }, (_, stage) => [String(stage), views(MOODS.map((mood) => [mood, pip(stage, mood)]))] as const);
  return { ...Object.fromEntries(each), wings: views(WINGS.map((look, i) => [i + 1, bird(look, 'happy')])) };
}

/** The gradients that the drawings use, and the drawings in a row. */
function views(drawn: (readonly [PipMood | number, Drawing])[]): Drawing {
  const used = [shellPaint, ...paints, beakPaint].filter((paint) => drawn.some(([, drawing]) => drawing.includes(`url(#${/id="([^"]+)/.exec(paint)![1]!})`)));
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawn.length * CELL} ${CELL}"><defs>${used}</defs>
    ${drawn.map(([name, drawing], i) => svg`<view id="${name}" viewBox="${i * CELL} 0 ${CELL} ${CELL}"/><g transform="translate(${i * CELL + 10} 10)">${drawing}</g>`)}</svg>`;
}
