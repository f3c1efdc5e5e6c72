import type { Child } from '../board/board';
import { allCards, isAsked, type RoutineGroup } from '../board/today';
import type { Speech } from '../text/speech';
import type { PipMood } from './pip';

/** What Pip says above the board. */
export function greeting(child: Child, groups: RoutineGroup[] | undefined, speech: Speech): string {
  const name = child.nickname;
  if (!groups) return name;
  if (!allCards(groups).length) return speech.child('noCards', { name });
  return speech.child(isAllDone(groups) ? 'allDone' : 'hello', { name });
}

/** Pip is happy once nothing is open any more. */
export function moodOver(groups: RoutineGroup[] | undefined): PipMood {
  return groups?.length && isAllDone(groups) ? 'happy' : 'calm';
}

const isAllDone = (groups: RoutineGroup[]): boolean => !allCards(groups).some(isAsked);
