import { isLit, type Child } from '../board/board';
import { addDays, mondayOf } from '../scenery/sky-week';

/** How far a child's constellation has come, and which ones are complete. */
export interface ConstellationProgress {
  /** The Monday of the week that determines the figure. */
  week: string;
  stars: number;
  days: number;
  goal: number;
  isComplete: boolean;
  /** Weeks of the latest complete ones, newest first. */
  newest: string[];
  /** How many have ever been completed. */
  finished: number;
}

/**
 * Returns stars by day, as far as this tablet knows: from the board for the days before its first day, and from its
 * slots from then on.
 */
export function starDays(child: Child, today: string): Map<string, number> {
  const days = new Map((child.sky?.days ?? []).map(({ date, stars }) => [date, stars]));
  for (const { date, slots } of child.days) {
    const lit = slots.filter(isLit).length;
    if (date <= today && lit) days.set(date, lit);
  }
  return days;
}

/**
 * Continues the current constellation from where the board left it, by the server's own rule: enough days with a star
 * complete it; the rest of the week in which it began still belongs to it, and one that began in an earlier week makes
 * room for this week's. So a child sees it completed even without a network.
 */
export function progressOf(child: Child, today: string): ConstellationProgress | undefined {
  const told = child.sky;
  if (!told) return undefined;
  const lit = starDays(child, today);
  const known = child.days[0]?.date ?? today;
  const dates = [
    ...told.filled.filter((date) => date < known),
    ...[...lit.keys()].filter((date) => date >= known),
  ].sort();
  const fresh: string[] = [];
  let through = told.through ?? '';
  let running: string[] = [];
  for (const date of dates) {
    if (date <= through) continue;
    running.push(date);
    if (running.length < told.goal) continue;
    const week = mondayOf(running[0]!);
    fresh.unshift(week);
    through = mondayOf(date) === week ? addDays(week, 6) : date;
    running = [];
  }
  const newest = [...fresh, ...told.newest];
  const shared = { goal: told.goal, newest, finished: told.finished + fresh.length };
  // Days too long ago to be on the board still count one star each.
  const sum = (all: string[]) => all.reduce((stars, date) => stars + (lit.get(date) ?? 1), 0);
  if (running.length)
    return { ...shared, week: mondayOf(running[0]!), stars: sum(running), days: running.length, isComplete: false };
  const monday = mondayOf(today);
  if (through < today || !newest.length) return { ...shared, week: monday, stars: 0, days: 0, isComplete: false };
  return {
    ...shared,
    week: newest[0]!,
    stars: sum([...lit.keys()].filter((date) => date >= monday)),
    days: told.goal,
    isComplete: true,
  };
}
