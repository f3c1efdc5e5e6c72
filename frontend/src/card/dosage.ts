import type { SkyKey, Speech } from '../text/speech';
import type { Dosage } from '../board/board';

/** Describes the dose in plain words, in the order in which it is done. */
export function dosageWords({ sets, reps, holdSeconds, minutes, side }: Dosage, speech: Speech): string[] {
  const count = (key: SkyKey, n: number | null) => (n ? [speech.sky(key, { n })] : []);
  return [
    ...(sets && sets > 1 ? count('rounds', sets) : []),
    ...count('times', reps),
    ...count('holdFor', holdSeconds),
    ...count('minutes', minutes),
    ...sideWords(side, speech),
  ];
}

function sideWords(side: string | null, speech: Speech): string[] {
  return side === 'LEFT' || side === 'RIGHT' || side === 'BOTH' ? [speech.sky(`side_${side}`)] : [];
}

/** Returns whether there is something to count or to time. */
export const hasTools = ({ reps, holdSeconds, minutes }: Dosage): boolean => !!(reps || holdSeconds || minutes);
