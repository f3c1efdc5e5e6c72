import type { RoutineGroup, TodayCard } from '../board/today';

/** What the answered card asks for just now. */
export type Asks = '' | 'feeling' | 'effort' | 'place';

/**
 * Whether this is the first card that was practiced at its moment of the day. Only then is the place asked for: it
 * changes with the moment, and nobody likes to be asked with each card.
 */
export function isFirstOfItsMoment(groups: RoutineGroup[], { slot }: TodayCard): boolean {
  const group = groups.find(({ cards }) => cards.some((card) => card.slot.slot === slot.slot));
  return !!group && group.cards.every((card) => card.slot.slot === slot.slot || !card.slot.logged);
}
