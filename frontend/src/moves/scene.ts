import { attributes, draw, Stage, type Layer, type Track } from './stage';

/** How one exercise is done: what is in the picture, how many key poses it has, and which of them tells most. */
export interface Scene {
  readonly poses: number;
  /** How long the loop takes. */
  readonly seconds: number;
  /** How long each key pose rests, counted in moves from one to the next. */
  readonly rests?: Track<number>;
  /** Goes on without slowing down at each key pose, as walking does. */
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

/** The loop: a file of its own, without styles or scripts, so that the strictest security policy lets it move. */
export const loop = (scene: Scene, title: string): string =>
  write(Stage.loop(scene.poses, scene.seconds, scene.rests ?? [scene.steady ? 0 : 0.4], scene.steady), scene, title);

/** The one pose that tells most, for lists, paper, calm mode and whoever asks for less motion. */
export const still = (scene: Scene, title: string): string => write(Stage.still(scene.tells ?? 0), scene, title);

function write(stage: Stage, scene: Scene, title: string): string {
  return (
    `<svg${attributes(FRAME)}><title>${title}</title><clipPath id="card"><rect width="320" height="240" rx="28"/></clipPath>` +
    `<g clip-path="url(#card)">${draw(stage, scene.layers)}</g></svg>\n`
  );
}
