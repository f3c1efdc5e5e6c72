/**
 * How many stars each stage of Pip begins with; all stars a child ever lit count. The first stage is an egg, the last
 * flies among stars.
 */
export const PIP_STAGES = [0, 1, 4, 8, 14, 24, 40, 60, 90, 130, 180, 250, 350, 500] as const;

/** Returns the stage that these stars have reached, from 0. It never goes back, because stars do not. */
export function stageOf(stars: number): number {
  return PIP_STAGES.filter((from) => from <= stars).length - 1;
}
