import { isLit, type Card, type CardTexts, type Child, type Routine, type Slot } from './board';

/** One card of today: a slot with its prescription. */
export interface TodayCard {
  slot: Slot;
  card: Card;
  /** The other one of "this or that" is done: this one is not needed, and welcome all the same. */
  isSpare?: boolean;
}

export interface RoutineGroup {
  routine: Routine;
  cards: TodayCard[];
}

/**
 * The child's own date: the last day of the board that has begun, which the server knows best. A clock from before the
 * board is wrong, so its first day holds. Boards that do not tell when days begin leave it to the time zone.
 */
export function dateOf({ days, zone }: Child, now: number): string {
  const first = days[0];
  const last = days[days.length - 1];
  if (first?.from && last?.from && now < Date.parse(last.from) + LONGEST_DAY_MS) {
    return days.reduce((today, { date, from }) => (Date.parse(from!) <= now ? date : today), first.date);
  }
  const date = dateIn(zone, now);
  return first && date < first.date ? first.date : date;
}

/** The date in a time zone, put together from its parts: how a locale writes dates differs from browser to browser. */
export function dateIn(zone: string, now: number): string {
  const calendar = calendars.get(zone) ?? calendarOf(zone);
  calendars.set(zone, calendar);
  const parts = Object.fromEntries(calendar.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}

// A day on which clocks go back.
const LONGEST_DAY_MS = 25 * 3_600_000;

// To make one takes longer than all the rest of a tap's rules.
const calendars = new Map<string, Intl.DateTimeFormat>();

/** A zone that this browser does not know is told by the tablet's own. */
function calendarOf(zone: string): Intl.DateTimeFormat {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone, ...parts });
  } catch {
    return new Intl.DateTimeFormat('en', parts);
  }
}

/** Today's cards by routine, in the family's order; undefined when the kept board does not reach today. */
export function todayOf(child: Child, now: number): RoutineGroup[] | undefined {
  const today = dateOf(child, now);
  const day = child.days.find((candidate) => candidate.date === today);
  if (!day) return undefined;
  const cards = day.slots.flatMap((slot) =>
    child.cards.filter(({ id }) => id === slot.card).map((card) => ({ slot, card })),
  );
  const groups = new Map<Routine, TodayCard[]>();
  for (const card of cards) {
    const twin = cards.find((other) => isTwin(card, other));
    const first = twin && cards.indexOf(twin) < cards.indexOf(card) ? twin : card;
    const group = groups.get(first.slot.routine) ?? [];
    const place = first === card ? group.length : group.findIndex(({ slot }) => slot === first.slot) + 1;
    group.splice(place, 0, { ...card, isSpare: card.slot.state === 'open' && !!twin && isLit(twin.slot) });
    groups.set(first.slot.routine, group);
  }
  return [...groups].map(([routine, cards]) => ({ routine, cards }));
}

/** Whether the child does this card or that one, at the same time of the day. */
export function isTwin(one: TodayCard, other: TodayCard): boolean {
  return (
    !!one.card.choice &&
    one.card.choice === other.card.choice &&
    one.slot !== other.slot &&
    timeOfDay(one) === timeOfDay(other)
  );
}

const timeOfDay = ({ slot }: TodayCard): string => slot.slot.split('.').pop()!;

/** Whether the day still asks for it. */
export const isAsked = ({ slot, isSpare }: TodayCard): boolean => slot.state === 'open' && !isSpare;

export function allCards(groups: readonly RoutineGroup[]): TodayCard[] {
  return groups.flatMap((group) => group.cards);
}

/** The one card that is shown as the next: the first open one. The child may still take any other. */
export function nextCard(groups: readonly RoutineGroup[]): TodayCard | undefined {
  return allCards(groups).find(isAsked);
}

/** A card's texts in the wished language, else in any that the card has. */
export function textsOf(card: Card, language: string): CardTexts & { language: string } {
  const found = [language, 'en', ...Object.keys(card.texts)].find((candidate) => card.texts[candidate]);
  const texts = card.texts[found ?? 'en'];
  return texts
    ? { ...texts, language: found! }
    : { name: card.emoji, purpose: '', prompt: '', steps: [], materials: [], safety: null, note: null, language: 'en' };
}
