import { loop, still, type Scene } from './scene';
import { EVERY_DAY } from './scenes/every-day';
import { HANDS_AT_WORK } from './scenes/hands-at-work';
import { MOUTH_AND_SOUND } from './scenes/mouth-and-sound';
import { ON_THE_FEET } from './scenes/on-the-feet';
import { ON_THE_FLOOR } from './scenes/on-the-floor';
import { TALKING_TOGETHER } from './scenes/talking-together';

/** Every drawn move by the key of its exercise. */
export const MOVES: Readonly<Record<string, Scene>> = { ...ON_THE_FLOOR, ...ON_THE_FEET, ...HANDS_AT_WORK, ...EVERY_DAY, ...MOUTH_AND_SOUND, ...TALKING_TOGETHER };

/** The files of one move: the loop, and the still for lists, paper and calm mode. */
export function moveFiles(key: string, title: string): Record<string, string> {
  const scene = MOVES[key];
  if (!scene) return {};
  return { [`${key}.svg`]: loop(scene, title), [`${key}-still.svg`]: still(scene, title) };
}
