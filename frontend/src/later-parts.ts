import { loadWords } from './text/languages';

/**
 * Screens that the first paint does not need: they load on demand, or while a star flies. A card and its answers load
 * as soon as the board is there.
 */
const PARTS = {
  card: () => import('./card/card-screen'),
  tools: () => Promise.all([import('./card/card-tools'), loadWords('sky')]),
  extras: () => Promise.all([import('./board/board-extras'), loadWords('sky')]),
  break: () => Promise.all([import('./breaks/break-screen'), loadWords('sky')]),
  hurt: () => Promise.all([import('./card/hurt-screen'), loadWords('grownUp'), loadWords('sky')]),
  shop: () => Promise.all([import('./shop/shop-screen'), loadWords('sky')]),
  sky: () => Promise.all([import('./collection/sky-screen'), import('./collection/sky-news'), loadWords('sky')]),
  'grown-up': () => Promise.all([import('./grown-up/grown-up-corner'), loadWords('grownUp')]),
  pairing: () => Promise.all([import('./pairing/pair-screen'), loadWords('grownUp')]),
  who: () => import('./pairing/who-screen'),
};

export type LaterPart = keyof typeof PARTS;

/** Returns false if the part cannot be loaded, which happens only without a network and before it was ever loaded. */
export async function loadPart(part: LaterPart): Promise<boolean> {
  try {
    await PARTS[part]();
    return true;
  } catch {
    return false;
  }
}
