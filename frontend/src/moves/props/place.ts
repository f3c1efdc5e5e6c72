import type { Point } from '../geometry';
import { draw, type Layer, type Stage, type Track } from '../stage';

/** Where a prop is in each key pose, how it is rotated, and whether it is visible. */
export interface Placing {
  readonly at?: Track<Point>;
  readonly turn?: Track<number>;
  readonly shown?: Track<number>;
}

/** Places a prop, drawn around its own center, in the scene. */
export const place =
  (drawing: string, { at = [[0, 0]], turn = [0], shown = [1] }: Placing): Layer =>
  (stage: Stage) =>
    stage.fade(stage.numbers(shown), stage.carry(stage.points(at), stage.numbers(turn), drawing));

export const put = (drawing: string, x: number, y: number, scale = 1, turn = 0): string =>
  `<g transform="translate(${x} ${y})${turn ? ` rotate(${turn})` : ''}${scale === 1 ? '' : ` scale(${scale})`}">${drawing}</g>`;

/** A path that is drawn little by little, from 0 (nothing) to 1 (all of it). */
export const trace =
  (outline: string, color: string, width: number, drawn: Track<number>): Layer =>
  (stage) => {
    const offsets = stage.numbers(drawn).map((part) => Math.round((1 - part) * 100) / 100);
    // A round cap would show even where nothing is drawn yet, so the dash starts a little further on.
    return `<path d="${outline}" fill="none" stroke="${color}" stroke-width="${width}" pathLength="1" stroke-dasharray="1 1.2" stroke-dashoffset="${offsets[0]! || 0.001}">${stage.change(
      'stroke-dashoffset',
      offsets.map((offset) => (offset === 1 ? 1.05 : offset)),
    )}</path>`;
  };

/** A shape that changes; every outline has the same commands. */
export const morph =
  (outlines: Track<string>, look: Record<string, string | number>): Layer =>
  (stage) => {
    const numbers = outlines.map((outline) => outline.match(/-?\d+(\.\d+)?/g)!.map(Number));
    const commands = outlines[0]!.split(/-?\d+(?:\.\d+)?/);
    const frames = numbers[0]!.map((_, n) => stage.numbers(numbers.map((values) => values[n]!)));
    return stage.path(
      stage.frames.map((_, frame) =>
        commands.map((command, n) => command + (n < frames.length ? Math.round(frames[n]![frame]!) : '')).join(''),
      ),
      look,
    );
  };

/** Zooms in: these layers are drawn larger, around a fixed point. */
export const closer =
  (scale: number, [x, y]: Point, ...layers: readonly Layer[]): Layer =>
  (stage) =>
    `<g transform="translate(${Math.round(x * (1 - scale))} ${Math.round(y * (1 - scale))}) scale(${scale})">${draw(stage, layers)}</g>`;

/** Layers that appear and disappear together. */
export const together =
  (shown: Track<number>, ...layers: readonly Layer[]): Layer =>
  (stage) =>
    stage.fade(stage.numbers(shown), draw(stage, layers));
