import { requestTimeout } from '../outbox/request-timeout';

/** A year of a child's sky, as docs/api.md describes it. */
export interface SkyYear {
  year: number;
  finished: string[];
  days: { date: string; stars: number }[];
  enjoyed: { title: string; picture: string }[];
}

const known = new Map<string, SkyYear>();

/** Returns an earlier year, requested once while the page is open; undefined if the server cannot be reached. */
export async function skyYear(child: string, year: number): Promise<SkyYear | undefined> {
  const key = `${child} ${year}`;
  const kept = known.get(key);
  if (kept) return kept;
  try {
    const response = await fetch(`/play/api/sky?child=${encodeURIComponent(child)}&year=${year}`, {
      credentials: 'same-origin',
      signal: requestTimeout(),
    });
    if (!response.ok) return undefined;
    const found = (await response.json()) as SkyYear;
    known.set(key, found);
    return found;
  } catch {
    return undefined;
  }
}
