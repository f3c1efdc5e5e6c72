import { isLit, type Child } from '../board/board';
import { allCards, isAsked, type RoutineGroup } from '../board/today';
import type { Speech } from '../text/speech';
import type { PipMood } from './pip';

/** What Pip says above the board. Not every day ends with all cards done, and that is good enough. */
export function greeting(child: Child, groups: RoutineGroup[] | undefined, speech: Speech): string {
  const name = child.nickname;
  if (!groups) return name;
  if (!allCards(groups).length) return speech.child('noCards', { name });
  if (!isAllDone(groups)) return speech.child('hello', { name });
  return speech.child(allCards(groups).every(({ slot }) => isLit(slot)) ? 'allDone' : 'enough', { name });
}

/** Pip is happy once nothing is open anymore. */
export function moodOver(groups: RoutineGroup[] | undefined): PipMood {
  return groups?.length && isAllDone(groups) ? 'happy' : 'calm';
}

const isAllDone = (groups: RoutineGroup[]): boolean => !allCards(groups).some(isAsked);
