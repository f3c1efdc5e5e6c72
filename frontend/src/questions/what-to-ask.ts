import type { RoutineGroup, TodayCard } from '../board/today';

/** What the answered card is currently asking. */
export type Asks = '' | 'feeling' | 'effort' | 'place';

/**
 * Returns whether this is the first card practiced in its routine. Only then is the place asked, because it changes
 * with the routine, and nobody likes to be asked for each card.
 */
export function isFirstOfItsMoment(groups: RoutineGroup[], { slot }: TodayCard): boolean {
  const group = groups.find(({ cards }) => cards.some((card) => card.slot.slot === slot.slot));
  return !!group && group.cards.every((card) => card.slot.slot === slot.slot || !card.slot.logged);
}
