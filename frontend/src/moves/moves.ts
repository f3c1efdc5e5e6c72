import { loop, still, type Scene } from './scene';
import { HANDS_AT_WORK } from './scenes/hands-at-work';
import { ON_THE_FEET } from './scenes/on-the-feet';
import { ON_THE_FLOOR } from './scenes/on-the-floor';

/** Every drawn move by the key of its exercise. */
export const MOVES: Readonly<Record<string, Scene>> = { ...ON_THE_FLOOR, ...ON_THE_FEET, ...HANDS_AT_WORK };

/** The files of one move: the loop, and the still for lists, paper and calm mode. */
export function moveFiles(key: string, title: string): Record<string, string> {
  const scene = MOVES[key];
  if (!scene) return {};
  return { [`${key}.svg`]: loop(scene, title), [`${key}-still.svg`]: still(scene, title) };
}
