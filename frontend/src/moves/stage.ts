import { at, mix, mixPoints, type Point } from './geometry';

/** One moment of a loop, on the way from one key pose to another. */
export interface Frame {
  readonly from: number;
  readonly to: number;
  readonly part: number;
}

/** Values for the key poses in turn; if there are fewer values than poses, they repeat. */
export type Track<T> = readonly T[];

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Part of a scene, drawn in the order of the list. */
export type Layer = string | ((stage: Stage) => string);

/** Moments between two key poses: slow at both ends, as bodies move. */
const EASE = [0, 0.146, 0.5, 0.854];

export const draw = (stage: Stage, layers: readonly Layer[]): string =>
  layers.map((layer) => (typeof layer === 'string' ? layer : layer(stage))).join('');

export const attributes = (values: Attributes): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
    .join('');

/** Where a scene is rendered: once for every moment of its loop, or for one pose if it is still. */
export class Stage {
  private constructor(
    readonly frames: readonly Frame[],
    readonly timing: string,
  ) {}

  /** One pose, nothing moves. */
  static still(pose: number): Stage {
    return new Stage([{ from: pose, to: pose, part: 0 }], '');
  }

  /**
   * A loop through the key poses and back to the first; each is held for its rest, in units of one move between poses.
   * A steady loop, such as walking, does not slow down at its key poses.
   */
  static loop(poses: number, seconds: number, rests: Track<number>, isSteady = false): Stage {
    const eases = isSteady ? [0] : EASE;
    const frames: Frame[] = [];
    const times: number[] = [];
    let now = 0;
    for (let from = 0; from < poses; from += 1) {
      const rest = rests[from % rests.length] ?? 0;
      const to = (from + 1) % poses;
      if (rest) {
        frames.push({ from, to, part: 0 });
        times.push(now);
      }
      eases.forEach((part, n) => {
        frames.push({ from, to, part });
        times.push(now + rest + n / eases.length);
      });
      now += rest + 1;
    }
    frames.push({ from: 0, to: 0, part: 0 });
    const keyTimes = [...times.map((time) => Math.round((time / now) * 1000) / 1000), 1].join(';');
    return new Stage(frames, ` dur="${seconds}s" repeatCount="indefinite" keyTimes="${keyTimes}"`);
  }

  numbers(track: Track<number>): number[] {
    return this.frames.map(({ from, to, part }) => mix(pick(track, from), pick(track, to), part));
  }

  points(track: Track<Point>): Point[] {
    return this.frames.map(({ from, to, part }) => mixPoints(pick(track, from), pick(track, to), part));
  }

  /** A shape that changes its outline; all outlines have the same commands. */
  path(outlines: readonly string[], look: Attributes): string {
    const change = this.#animate('animate', 'd', outlines);
    return `<path d="${outlines[0]}"${attributes(look)}${change ? `>${change}</path>` : '/>'}`;
  }

  /** Drawings that are moved and rotated. */
  carry(points: readonly Point[], turns: readonly number[], drawing: string): string {
    const moves = points.map(at);
    const rotations = turns.map((turn) => `${Math.round(turn)}`);
    const turned = rotations[0] === '0' ? '' : ` rotate(${rotations[0]})`;
    const isStill = same(moves) && same(rotations);
    const change = isStill
      ? ''
      : this.#animateTransform('translate', moves, '') +
        (same(rotations) && !turned ? '' : this.#animateTransform('rotate', rotations, ' additive="sum"'));
    return `<g transform="translate(${moves[0]})${turned}">${change}${drawing}</g>`;
  }

  /** Drawings that appear and disappear. */
  fade(shown: readonly number[], drawing: string): string {
    const values = shown.map((value) => `${Math.round(value * 100) / 100}`);
    if (same(values)) return values[0] === '0' ? '' : drawing;
    return `<g opacity="${values[0]}">${this.#animate('animate', 'opacity', values)}${drawing}</g>`;
  }

  /** Animates an attribute of the enclosing element. */
  change(name: string, values: readonly (string | number)[]): string {
    return this.#animate('animate', name, values.map(String));
  }

  #animate(tag: string, name: string, values: readonly string[]): string {
    return same(values) ? '' : `<${tag} attributeName="${name}" values="${values.join(';')}"${this.timing}/>`;
  }

  #animateTransform(type: string, values: readonly string[], more: string): string {
    return `<animateTransform attributeName="transform" type="${type}" values="${values.join(';')}"${this.timing}${more}/>`;
  }
}

const same = (values: readonly string[]): boolean => values.every((value) => value === values[0]);

export function pick<T>(track: Track<T>, pose: number): T {
  const value = track[pose % track.length];
  if (value === undefined) throw new Error('A track needs at least one value');
  return value;
}
