import { isLit, type Child } from '../board/board';

/**
 * How many stars each child lit on each date of this week. The board starts today, so the tablet remembers the days
 * before, and the board's week adds what another tablet lit.
 */
export type SkyWeeks = Record<string, Record<string, number>>;

const DAY_MS = 86_400_000;

/** Returns stars by date after a board was received; dates before this week's Monday are dropped. */
export function rememberWeek(weeks: SkyWeeks, child: Child, today: string): SkyWeeks {
  const monday = mondayOf(today);
  const before = Object.entries(weeks[child.id] ?? {}).filter(([date]) => date >= monday && date < today);
  return { ...weeks, [child.id]: { ...Object.fromEntries(before), [today]: starsOn(child, today) } };
}

export function starsOn(child: Child, date: string): number {
  return child.days.find((day) => day.date === date)?.slots.filter(isLit).length ?? 0;
}

/**
 * Returns the stars of this week: those of earlier days from the server or the tablet's memory, those of today as shown
 * now.
 */
export function starsOfWeek(weeks: SkyWeeks, shown: Child, today: string): number {
  const days = rememberWeek(weeks, shown, today)[shown.id]!;
  const ofToday = days[today] ?? 0;
  const remembered = Object.values(days).reduce((sum, stars) => sum + stars, 0) - ofToday;
  const told = shown.week?.from === mondayOf(today) ? shown.week.stars : 0;
  return Math.max(remembered, told) + ofToday;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export function mondayOf(date: string): string {
  return addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
}
