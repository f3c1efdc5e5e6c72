import type { Mode } from './board';
import { allCards, type RoutineGroup } from './today';

/** The slots after which a break is offered: every second card, every third of many, as long as one is still open behind it. */
export function breaksAfter(groups: readonly RoutineGroup[], mode: Mode): Set<string> {
  const slots = mode === 'CHILD' ? allCards(groups).map(({ slot }) => slot) : [];
  const step = slots.length > 4 ? 3 : 2;
  return new Set(slots.filter((_, i) => i % step === step - 1 && slots.slice(i + 1).some(({ state }) => state === 'open')).map(({ slot }) => slot));
}
