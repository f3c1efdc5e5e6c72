import type { Card, CardTexts, Child, Routine, Slot } from './board';

/** One card of today: a slot with its prescription. */
export interface TodayCard {
  slot: Slot;
  card: Card;
}

export interface RoutineGroup {
  routine: Routine;
  cards: TodayCard[];
}

/** The child's own date, which is not the tablet's: "en-CA" writes dates as year-month-day. */
export function dateIn(zone: string, now: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}

/** Today's cards by routine, in the family's order; undefined when the kept board does not reach today. */
export function todayOf(child: Child, now: number): RoutineGroup[] | undefined {
  const day = child.days.find((candidate) => candidate.date === dateIn(child.zone, now));
  if (!day) return undefined;
  const groups = new Map<Routine, TodayCard[]>();
  for (const slot of day.slots) {
    const card = child.cards.find((candidate) => candidate.id === slot.card);
    if (card) groups.set(slot.routine, [...(groups.get(slot.routine) ?? []), { slot, card }]);
  }
  return [...groups].map(([routine, cards]) => ({ routine, cards }));
}

export function allCards(groups: readonly RoutineGroup[]): TodayCard[] {
  return groups.flatMap((group) => group.cards);
}

/** The one card that is shown as the next: the first open one. The child may still take any other. */
export function nextCard(groups: readonly RoutineGroup[]): TodayCard | undefined {
  return allCards(groups).find(({ slot }) => slot.state === 'open');
}

/** A card's texts in the wished language, else in any that the card has. */
export function textsOf(card: Card, language: string): CardTexts & { language: string } {
  const found = [language, 'en', ...Object.keys(card.texts)].find((candidate) => card.texts[candidate]);
  const texts = card.texts[found ?? 'en'];
  return texts ? { ...texts, language: found! }
    : { name: card.emoji, purpose: '', prompt: '', steps: [], materials: [], safety: null, note: null, language: 'en' };
}
