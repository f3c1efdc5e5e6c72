import { isLit, type Card, type CardTexts, type Child, type Routine, type Slot } from './board';

/** One of today's cards: a slot with its prescription. */
export interface TodayCard {
  slot: Slot;
  card: Card;
  /** The other card of a "this or that" choice is done, so this one is not needed, but still welcome. */
  isSpare?: boolean;
}

export interface RoutineGroup {
  routine: Routine;
  cards: TodayCard[];
}

/**
 * Returns the child's own date: the last day of the board that has begun, which the server knows best. If the clock is
 * before the board's first day, it is wrong, and that first day applies. For boards that do not say when days begin,
 * the time zone decides.
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

/** Returns the date in a time zone, assembled from its parts, because browsers differ in how a locale formats dates. */
export function dateIn(zone: string, now: number): string {
  const calendar = calendars.get(zone) ?? calendarOf(zone);
  calendars.set(zone, calendar);
  const parts = Object.fromEntries(calendar.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}

// A day on which clocks are set back.
const LONGEST_DAY_MS = 25 * 3_600_000;

// Creating one takes longer than everything else that a tap computes.
const calendars = new Map<string, Intl.DateTimeFormat>();

/** For a time zone that this browser does not know, the tablet's own is used. */
function calendarOf(zone: string): Intl.DateTimeFormat {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone, ...parts });
  } catch {
    return new Intl.DateTimeFormat('en', parts);
  }
}

/** Returns today's cards by routine, in the family's order; undefined if the stored board does not include today. */
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

/** Returns whether the child does this card or that one, at the same time of day. */
export function isTwin(one: TodayCard, other: TodayCard): boolean {
  return (
    !!one.card.choice &&
    one.card.choice === other.card.choice &&
    one.slot !== other.slot &&
    timeOfDay(one) === timeOfDay(other)
  );
}

const timeOfDay = ({ slot }: TodayCard): string => slot.slot.split('.').pop()!;

/** Returns whether the day still asks for it. */
export const isAsked = ({ slot, isSpare }: TodayCard): boolean => slot.state === 'open' && !isSpare;

export function allCards(groups: readonly RoutineGroup[]): TodayCard[] {
  return groups.flatMap((group) => group.cards);
}

/** Returns the card that is shown as the next: the first open one. The child may still take any other. */
export function nextCard(groups: readonly RoutineGroup[]): TodayCard | undefined {
  return allCards(groups).find(isAsked);
}

/** Returns a card's texts in the given language, otherwise in any language that the card has. */
export function textsOf(card: Card, language: string): CardTexts & { language: string } {
  const found = [language, 'en', ...Object.keys(card.texts)].find((candidate) => card.texts[candidate]);
  const texts = card.texts[found ?? 'en'];
  return texts
    ? { ...texts, language: found! }
    : { name: card.emoji, purpose: '', prompt: '', steps: [], materials: [], safety: null, note: null, language: 'en' };
}
