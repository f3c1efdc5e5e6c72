/**
 * Who is in the pictures: everyone. Colors of skin, hair, and clothes, and what a child wears to see, hear, or walk.
 */

export const INK = '#2c2350';

export interface Tone {
  readonly base: string;
  readonly shade: string;
  readonly blush: string;
}

export const SKIN = {
  light: { base: '#fbd5b5', shade: '#eeb98f', blush: '#f79a8c' },
  honey: { base: '#eab988', shade: '#d49a64', blush: '#e2836b' },
  amber: { base: '#c98b5b', shade: '#ae7043', blush: '#c4614b' },
  cocoa: { base: '#96603c', shade: '#7c4b2b', blush: '#b0543f' },
  umber: { base: '#70452d', shade: '#58331f', blush: '#9a4638' },
} as const satisfies Record<string, Tone>;

export type HairStyle =
  | 'short'
  | 'curly'
  | 'long'
  | 'ponytail'
  | 'buns'
  | 'braids'
  | 'afro'
  | 'bob'
  | 'spiky'
  | 'scarf'
  | 'bun'
  | 'baby'
  | 'beard';

export interface Look {
  readonly skin: Tone;
  readonly hair: string;
  readonly style: HairStyle;
  readonly shirt: string;
  readonly legs: string;
  readonly shoes: string;
  /** Bare lower legs. */
  readonly shorts?: boolean;
  readonly barefoot?: boolean;
  readonly glasses?: boolean;
  readonly hearingAid?: boolean;
  /** An ankle-foot orthosis on the near leg. */
  readonly orthosis?: boolean;
  readonly grownUp?: boolean;
  readonly baby?: boolean;
}

const child = (
  skin: Tone,
  hair: string,
  style: HairStyle,
  shirt: string,
  legs: string,
  shoes: string,
  more: Partial<Look> = {},
): Look => ({ skin, hair, style, shirt, legs, shoes, ...more });

const BLACK = '#2e2530';
const BROWN = '#6d432a';
const DARK = '#43302b';
const SAND = '#dfa750';
const RED = '#bb5a2c';
const GREY = '#a7a1b5';

export const CHILDREN = {
  mia: child(SKIN.honey, DARK, 'ponytail', '#f2695c', '#3f5fa8', '#ffc93c'),
  leo: child(SKIN.cocoa, BLACK, 'short', '#2fa39b', '#5a4a8f', '#f2695c'),
  ana: child(SKIN.amber, BLACK, 'braids', '#ffb52e', '#7a4fa3', '#2fa39b'),
  tom: child(SKIN.light, RED, 'spiky', '#4f8fd6', '#4d5a72', '#f2695c', { glasses: true }),
  zoe: child(SKIN.umber, BLACK, 'buns', '#e86fa0', '#2f7f8a', '#ffc93c'),
  kai: child(SKIN.light, SAND, 'short', '#69a84f', '#6a5440', '#4f6fd6', { orthosis: true, shorts: true }),
  ida: child(SKIN.light, SAND, 'bob', '#8f6fd6', '#d1576b', '#4f8fd6'),
  sam: child(SKIN.umber, BLACK, 'afro', '#ff8f3f', '#3d4f8f', '#69a84f'),
  noor: child(SKIN.honey, '#6a7fd1', 'scarf', '#3fa37a', '#6b4a86', '#f2695c'),
  raj: child(SKIN.amber, BLACK, 'curly', '#d1576b', '#37688f', '#ffc93c', { glasses: true }),
  eva: child(SKIN.light, BROWN, 'long', '#2f93b8', '#b04f86', '#ffb52e', { hearingAid: true }),
  ben: child(SKIN.cocoa, DARK, 'curly', '#7a68d8', '#4d6a45', '#ff8f3f', { hearingAid: true }),
  baby: child(SKIN.honey, BROWN, 'baby', '#ffd05e', '#ffd05e', '#ffd05e', { baby: true }),
} as const satisfies Record<string, Look>;

const adult = (
  skin: Tone,
  hair: string,
  style: HairStyle,
  shirt: string,
  legs: string,
  more: Partial<Look> = {},
): Look => child(skin, hair, style, shirt, legs, '#5b4a6e', { grownUp: true, ...more });

export const GROWN_UPS = {
  mom: adult(SKIN.honey, DARK, 'long', '#5f8f6e', '#4a4f78'),
  dad: adult(SKIN.cocoa, BLACK, 'beard', '#4f7fb8', '#5a5160'),
  grandma: adult(SKIN.light, GREY, 'bun', '#a070b8', '#5f5a78', { glasses: true }),
  grandpa: adult(SKIN.amber, GREY, 'beard', '#4f86b8', '#4c566b', { glasses: true }),
  aunt: adult(SKIN.umber, BLACK, 'afro', '#d97f3f', '#4b5a8a'),
  papa: adult(SKIN.light, BROWN, 'short', '#4a9a95', '#57506b'),
} as const satisfies Record<string, Look>;
