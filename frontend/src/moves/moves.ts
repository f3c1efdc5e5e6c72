import { loop, still, type Scene } from './scene';
import { EVERY_DAY } from './scenes/every-day';
import { HANDS_AT_WORK } from './scenes/hands-at-work';
import { MOUTH_AND_SOUND, MOUTH_AND_SOUND_ES } from './scenes/mouth-and-sound';
import { ON_THE_FEET } from './scenes/on-the-feet';
import { ON_THE_FLOOR } from './scenes/on-the-floor';
import { TALKING_TOGETHER } from './scenes/talking-together';

/** The scene of every drawn exercise, by its key. */
export const MOVES: Readonly<Record<string, Scene>> = {
  ...ON_THE_FLOOR,
  ...ON_THE_FEET,
  ...HANDS_AT_WORK,
  ...EVERY_DAY,
  ...MOUTH_AND_SOUND,
  ...TALKING_TOGETHER,
};

/** Scenes that differ in another language, because its words do. */
const IN_SPANISH: Readonly<Record<string, Scene>> = MOUTH_AND_SOUND_ES;

/**
 * Returns the files of one exercise: the loop, and the still for lists, paper, and calm mode; also the Spanish ones, if
 * they differ.
 */
export function moveFiles(key: string, title: string, spanish = title): Record<string, string> {
  return { ...files(key, MOVES[key], title), ...files(`${key}.es`, IN_SPANISH[key], spanish) };
}

function files(name: string, scene: Scene | undefined, title: string): Record<string, string> {
  return scene ? { [`${name}.svg`]: loop(scene, title), [`${name}-still.svg`]: still(scene, title) } : {};
}
