import { loadGrownUpWords } from './text/languages';

/**
 * Screens that a first visit can do without: they come when they are needed, or while a star flies. The board, a card and its
 * answers are always there.
 */
const PARTS = {
  tools: () => import('./board/card-tools'),
  hurt: () => Promise.all([import('./board/hurt-screen'), loadGrownUpWords()]),
  shop: () => import('./shop/shop-screen'),
  'grown-up': () => Promise.all([import('./grown-up/grown-up-corner'), loadGrownUpWords()]),
  pairing: () => Promise.all([import('./pairing/pair-screen'), loadGrownUpWords()]),
  who: () => import('./pairing/who-screen'),
};

export type LaterPart = keyof typeof PARTS;

/** False when the part cannot be loaded, which only happens without network and before it was ever there. */
export async function loadPart(part: LaterPart): Promise<boolean> {
  try {
    await PARTS[part]();
    return true;
  } catch {
    return false;
  }
}
