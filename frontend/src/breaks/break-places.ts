import type { Mode } from '../board/board';
import { allCards, isTwin, type RoutineGroup } from '../board/today';

/**
 * Returns the slots after which a break is offered: every second card, or every third if there are many, and never
 * after the last. The places stay the same as cards are done.
 */
export function breaksAfter(groups: readonly RoutineGroup[], mode: Mode): Set<string> {
  const cards = mode === 'GROWN_UP_LED' ? [] : allCards(groups);
  const step = cards.length > 4 ? 3 : 2;
  const after = cards.filter(
    (card, i) => i % step === step - 1 && cards.slice(i + 1).some((later) => !isTwin(card, later)),
  );
  return new Set(after.map(({ slot }) => slot.slot));
}
