import { svg, type SVGTemplateResult } from 'lit';
import { PLACES } from './places';
import { badge, disc, fill, INK, line, plain, smile, spark, type Art } from './sticker-ink';

// The sticker book: one badge for each thing that earns one.

/** Arms, legs, and a body with an ink outline. */
const limbs = (d: string, color: string, width = 8): SVGTemplateResult => svg`${line(d, INK, width + 4.8)}${line(d, color, width)}`;

const ART: Record<string, readonly [string, Art]> = {
  FIRST_STAR: ['#c9bdf7', [spark(50, 50, 2.9), smile(50, 50, 0.9)]],
  TRYING: ['#c9efd3', [fill('M34 62h32l-5 20H39z', '#e0835c'), fill('M30 56h40v8H30z', '#f09a70'), line('M50 56V36'), fill('M50 42c-16 2-22-8-22-18 14 0 22 6 22 18zM50 36c0-12 8-18 22-18 0 12-8 18-22 18z', '#6cc18a')]],
  A_PART: ['#ffe3b8', [fill('M28 34h16c-4-14 16-14 12 0h16v16c14-4 14 16 0 12v16H56c4-14-16-14-12 0H28V62c14 4 14-16 0-12z', '#7fb8f0'), smile(50, 55, 0.8)]],
  BRAVE_WORDS: ['#ffd9e0', [fill('M50 80C28 64 20 54 20 42c0-18 24-22 30-6 6-16 30-12 30 6 0 12-8 22-30 38z', '#ff7f93'), svg`<rect x="34" y="47" width="34" height="14" rx="7" transform="rotate(-24 51 54)" fill="#ffe2bd" stroke=${INK} stroke-width="2.4"/>`, line('M48 55h.1M54 52h.1M50 51h.1M52 57h.1')]],
  CAME_BACK: ['#bfe3f7', [disc(50, 58, 20, '#ffd45c'), line('M50 26v-8M28 36l-6-6M72 36l6-6M22 56h-8M78 56h8', '#e79a1c', 4), smile(50, 52, 0.9), plain('M7 64c14-8 28-8 42 0s30 6 44-1c-4 20-20 34-43 34S11 84 7 64z', '#74b49a'), plain('M10 74c18-8 34 4 50 0s22-6 30-4c-6 16-20 26-40 26-19 0-34-8-40-22z', '#4f9a78')]],
  WELCOME_HOME: ['#dff1ff', [line('M20 70c0-44 60-44 60 0', '#ff7f93', 7), line('M27 70c0-34 46-34 46 0', '#ffc93c', 7), line('M34 70c0-24 32-24 32 0', '#6cc18a', 7), line('M41 70c0-14 18-14 18 0', '#6aa5ee', 7), fill('M12 74c-2-10 8-12 12-8 6-6 16-2 14 8zM62 74c-2-10 8-12 12-8 6-6 16-2 14 8z', '#fff')]],
  ...PLACES,
  WAKE_UP: ['#ffeab0', [spark(50, 50, 3.2, '#ffb02e', 18), disc(50, 50, 22, '#ffd45c'), line('M39 47q4 4 8 0M53 47q4 4 8 0M44 57q6 6 12 0')]],
  TOOTH_BRUSHING: ['#c8f0f4', [svg`<g transform="rotate(-38 50 50)">${fill('M10 47h58c4 0 4 10 0 10H10c-4 0-4-10 0-10z', '#ff7f93')}${fill('M62 34h22v14H62z', '#fff')}${fill('M60 46h28c4 0 4 11 0 11H60z', '#ff7f93')}</g>`, spark(30, 30, 0.8, '#fff'), spark(74, 66, 0.7, '#fff'), spark(46, 22, 0.5, '#fff')]],
  MEALTIME: ['#ffe0cf', [line('M44 30c-4-6 4-8 0-14M56 30c-4-6 4-8 0-14', '#e0835c', 3), fill('M18 44h64c0 20-12 34-32 34S18 64 18 44z', '#6aa5ee'), fill('M14 40h72v8H14z', '#9cc6fa'), smile(50, 58, 1)]],
  SNACK: ['#d9f0c0', [fill('M50 36c8-8 28-6 28 16 0 20-14 32-20 30-5-2-11-2-16 0-6 2-20-10-20-30 0-22 20-24 28-16z', '#ff6f6f'), line('M50 36c0-8-2-12-6-15'), fill('M52 28c2-9 10-13 20-11-2 9-10 13-20 11z', '#6cc18a'), smile(50, 56, 1)]],
  SCHOOL_RUN: ['#ffe9b8', [fill('M20 36h24c2 10 10 16 24 18 10 2 16 6 16 16v6H20z', '#8f7bea'), fill('M18 72h68v8H18z', '#fff'), line('M46 44l6-6M52 50l6-6M60 54l5-6', '#fff', 3), spark(30, 56, 0.7)]],
  PLAYTIME: ['#d4ecff', [fill('M18 54h30v28H18z', '#ff8a6b'), fill('M52 54h30v28H52z', '#6cc18a'), fill('M35 24h30v28H35z', '#ffc93c'), smile(50, 36, 0.8), spark(33, 68, 0.7, '#fff'), line('M62 63h10v10H62z', '#fff', 3)]],
  BATH: ['#bfeaf7', [fill('M40 28c14-8 28 2 26 16-1 6-4 8-4 8 10 4 16 0 20-6 6 16-4 34-26 34H44C26 80 18 66 22 52c6 4 14 4 16 0-4-8-4-18 2-24z', '#ffd45c'), fill('M38 38 24 40c0 6 6 8 14 6z', '#ff9a3c'), svg`<circle cx="50" cy="37" r="3" fill=${INK}/>`, line('M46 62c4 8 18 8 22-2'), line('M12 82q6-5 12 0t12 0 12 0 12 0 12 0 12 0', '#4d9fd0', 4)]],
  BEDTIME: ['#4b4a9a', [fill('M58 20C34 24 26 46 36 64c8 14 26 18 40 8-20 2-32-8-34-24-1-12 6-22 16-28z', '#ffe9a8'), line('M40 46q3 3 6 1', INK), spark(70, 34, 0.8), spark(80, 54, 0.5), spark(24, 32, 0.5)]],
  ANYTIME: ['#ffe1ef', [fill('M50 16c16 0 24 12 24 26S62 68 50 68 26 56 26 42s8-26 24-26z', '#ff7f93'), fill('M46 67h8l3 7H43z', '#e0607a'), line('M50 74c-6 6 6 8 0 16'), smile(50, 42, 1), line('M36 30c2-4 4-6 8-7', '#fff', 4)]],
  MOVING: ['#cdeecb', [limbs('M50 60 37 80M50 60l17 14', '#5b8def'), limbs('M50 46 30 35M50 46l22-10', '#ffd0a8'), limbs('M50 48v12', '#f2695c', 13), disc(50, 28, 11, '#ffd0a8'), smile(50, 27, 0.55), line('M20 88h14M66 84h14M16 60h8M76 60h8', '#6cc18a', 3)]],
  HANDS: ['#ffdfb5', [fill('M34 58V36c0-7 9-7 9 0V28c0-7 9-7 9 0v5c0-7 9-7 9 0v8c0-6 8-6 8 0v22c0 14-8 22-20 22-10 0-15-5-20-14l-9-14c-4-7 4-11 8-6z', '#ffb38a'), line('M43 36v16M52 33v18M61 40v12'), spark(49, 68, 0.7)]],
  TALKING: ['#cfe2ff', [fill('M20 26h60c5 0 8 3 8 8v26c0 5-3 8-8 8H50L34 84V68H20c-5 0-8-3-8-8V34c0-5 3-8 8-8z', '#fff'), smile(50, 44, 1.2)]],
  TOGETHER: ['#ffd9e0', [spark(34, 52, 1.9, '#ffd45c', -10), spark(66, 52, 1.9, '#8fd0f0', 10), smile(34, 52, 0.6), smile(66, 52, 0.6), plain('M50 30c-6-5-9-8-9-12 0-5 7-6 9-1 2-5 9-4 9 1 0 4-3 7-9 12z', '#ff6f86')]],
  TEAM: ['#d9e6ff', [spark(50, 34, 1.7), spark(30, 64, 1.7, '#ff9db0', -8), spark(70, 64, 1.7, '#8fdcaa', 8), smile(50, 34, 0.5), smile(30, 64, 0.5), smile(70, 64, 0.5), line('M42 50l-4 4M58 50l4 4M46 68h8', '#7a5ac2', 3.4)]],
  CHOSE: ['#d6f0c9', [line('M50 88V24', '#a9714b', 6), fill('M24 28h38l10 8-10 8H24z', '#ffc93c'), fill('M76 50H38l-10 8 10 8h38z', '#8fd0f0'), spark(42, 36, 0.6, '#fff'), spark(58, 58, 0.6, '#fff')]],
  TOLD_FEELING: ['#ffe3b8', [disc(38, 46, 20, '#ffd45c'), disc(62, 60, 20, '#a9c4f5'), line('M31 43v1M44 43v1M31 51q6 6 13 0'), line('M56 57v1M69 57v1M57 69q6-4 11 0')]],
  TOLD_EFFORT: ['#d4ecff', [fill('M18 82V68h16V56h16V44h16V32h18v50z', '#b9a8f5'), line('M75 32V14'), fill('M75 14l14 5-14 6z', '#ff7f93'), disc(26, 58, 7, '#ffd45c'), smile(26, 57, 0.4)]],
  COUNTED: ['#e9dcff', [line('M20 30h60M20 50h60M20 70h60', '#7a5ac2', 3), [26, 40, 54].map((x) => disc(x, 30, 7, '#ff7f93')), [32, 46, 74].map((x) => disc(x, 50, 7, '#ffc93c')), [28, 60, 74].map((x) => disc(x, 70, 7, '#6cc18a')), line('M16 18v64M84 18v64', INK, 5)].flat()],
  NEW_SKILL: ['#ffeab0', [fill('M50 16c18 0 28 12 28 26 0 12-8 16-12 26H34c-4-10-12-14-12-26 0-14 10-26 28-26z', '#fff2b3'), fill('M36 68h28v8c0 8-28 8-28 0z', '#9aa2c7'), line('M44 66V52l6 5 6-5v14', '#e79a1c', 3), line('M10 40h6M84 40h6M18 14l5 5M82 14l-5 5', '#e79a1c', 4), smile(50, 38, 0.8)]],
  FIRST_WISH: ['#ffe1ef', [fill('M22 46h56v36H22z', '#8f7bea'), fill('M18 34h64v14H18z', '#a896f5'), fill('M44 34h12v48H44z', '#ffd45c'), fill('M50 34c-20 2-28-8-20-16 8-6 18 4 20 16zM50 34c20 2 28-8 20-16-8-6-18 4-20 16z', '#ffd45c')]],
  FIRST_JOY: ['#ffe3d2', [fill('M20 58h60v24H20z', '#ffd0a8'), fill('M20 56c0-10 60-10 60 0 0 12-8 6-12 12-4-6-10-6-12 2-4-8-10-8-12 0-4-8-10-6-12-2-4-6-12 0-12-12z', '#ff8fb0'), line('M50 48V32', '#6aa5ee', 6), fill('M50 14c6 8 6 14 0 16-6-2-6-8 0-16z', '#ffc93c'), line('M34 48V36M66 48V36', '#6cc18a', 5)]],
  FIRST_PICTURE: ['#2f3180', [line('M22 62 38 40l20 12 20-24M58 52l6 24', '#dcd5f5', 2.4), spark(22, 62, 0.8), spark(38, 40, 0.9), spark(58, 52, 0.8), spark(78, 28, 1.1), spark(64, 76, 0.7)]],
  SKY_PAINTER: ['#3b3a94', [line('M14 76c14-30 30-8 38-24', '#ff7f93', 6), line('M18 84c16-28 34-8 42-24', '#ffc93c', 6), line('M26 90c14-24 32-8 42-22', '#6cc18a', 6), svg`<g transform="rotate(45 66 44)">${fill('M60 8h10v26H60z', '#a9714b')}${fill('M58 34h14v8H58z', '#cfd4e8')}${fill('M58 42h14c2 10-2 18-7 22-5-4-9-12-7-22z', '#ffe2bd')}</g>`, spark(28, 28, 0.8), spark(48, 20, 0.5)]],
  TEN_STARS: ['#d9e6ff', [fill('M34 20h32v10c10 4 14 12 14 22v20c0 8-4 12-12 12H32c-8 0-12-4-12-12V52c0-10 4-18 14-22z', '#eef8ff'), fill('M30 14h40v10H30z', '#ff8a6b'), spark(40, 70, 0.9, '#ffd45c', 12), spark(60, 70, 0.9, '#ffd45c', -12), spark(50, 54, 0.9), spark(34, 52, 0.6), spark(66, 52, 0.6)]],
  HUNDRED_STARS: ['#2f3180', [line('M14 78 48 52M22 88l32-30M12 66l32-20', '#8fd0f0', 5), spark(62, 40, 2.3, '#ffd45c', 20), smile(62, 40, 0.7), spark(24, 30, 0.5), spark(80, 74, 0.6), spark(40, 20, 0.4)]],
};

/** Every sticker there is, in the order of the book. */
export const STICKER_NAMES: readonly string[] = Object.keys(ART);

/** A sticker as a round badge in a square of 100 by 100. One that this release does not know is a plain star. */
export function sticker(name: string): SVGTemplateResult {
  const [ground, art] = ART[name] ?? ART['FIRST_STAR']!;
  return badge(ground, art);
}
