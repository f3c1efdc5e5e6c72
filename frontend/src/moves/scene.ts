import { attributes, draw, Stage, type Layer, type Track } from './stage';

/**
 * How one exercise is done: what is in the picture, how many key poses it has, and which of them is the most telling.
 */
export interface Scene {
  readonly poses: number;
  /** How long the loop takes, in seconds. */
  readonly seconds: number;
  /** How long each key pose is held, in units of one move between poses. */
  readonly rests?: Track<number>;
  /** Does not slow down at each key pose, as in walking. */
  readonly steady?: boolean;
  /** The key pose that the still shows. */
  readonly tells?: number;
  readonly layers: readonly Layer[];
}

const FRAME = {
  xmlns: 'http://www.w3.org/2000/svg',
  viewBox: '0 0 320 240',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};

/** The loop: a separate file without styles or scripts, so that even the strictest security policy lets it move. */
export const loop = (scene: Scene, title: string): string =>
  write(Stage.loop(scene.poses, scene.seconds, scene.rests ?? [scene.steady ? 0 : 0.4], scene.steady), scene, title);

/** The most telling pose, for lists, paper, calm mode, and people who prefer reduced motion. */
export const still = (scene: Scene, title: string): string => write(Stage.still(scene.tells ?? 0), scene, title);

function write(stage: Stage, scene: Scene, title: string): string {
  return (
    `<svg${attributes(FRAME)}><title>${title}</title><clipPath id="card"><rect width="320" height="240" rx="28"/></clipPath>` +
    `<g clip-path="url(#card)">${draw(stage, scene.layers)}</g></svg>\n`
  );
}
