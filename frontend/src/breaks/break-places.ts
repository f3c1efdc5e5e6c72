import type { Mode } from '../board/board';
import { allCards, isTwin, type RoutineGroup } from '../board/today';

/**
 * The slots after which a break is offered: every second card, every third of many, and never behind the last. Done or
 * not, they keep their places.
 */
export function breaksAfter(groups: readonly RoutineGroup[], mode: Mode): Set<string> {
  const cards = mode === 'GROWN_UP_LED' ? [] : allCards(groups);
  const step = cards.length > 4 ? 3 : 2;
  const after = cards.filter(
    (card, i) => i % step === step - 1 && cards.slice(i + 1).some((later) => !isTwin(card, later)),
  );
  return new Set(after.map(({ slot }) => slot.slot));
}
