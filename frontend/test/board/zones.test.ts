import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoardKeeper } from '../../src/tablet/board-keeper';
import { allCards, dateOf, todayOf } from '../../src/board/today';
import { inWords } from '../../src/text/in-words';
import { aBoard, aChild, aSlot, NOW } from '../fixtures';

const HOUR = 3_600_000;

/** A browser of 2017: it knows neither zone, and says so as browsers do. */
class OldCalendar extends Intl.DateTimeFormat {
  constructor(tag: string, how: Intl.DateTimeFormatOptions = {}) {
    if (/Coyhaique|Ciudad_Juarez/.test(how.timeZone ?? ''))
      throw new RangeError(`Invalid time zone specified: ${how.timeZone}`);
    super(tag, {
      timeZone: 'America/Santiago',
      ...Object.fromEntries(Object.entries(how).filter(([, value]) => value !== undefined)),
    });
  }
}

const days = (...dates: string[]) =>
  dates.map((date) => ({ date, slots: [aSlot('bear', 1, { slot: `bear.${date.replaceAll('-', '')}.1` })] }));
/** A board that says when its days begin, as the server computes it for a place three hours behind UTC. */
const told = (...dates: string[]) =>
  days(...dates).map((day) => ({ ...day, from: new Date(Date.parse(`${day.date}T03:00:00Z`)).toISOString() }));

beforeEach(() => {
  vi.stubGlobal('Intl', Object.create(Intl, { DateTimeFormat: { value: OldCalendar } }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(['America/Coyhaique', 'America/Ciudad_Juarez'])('a tablet that does not know %s', (zone) => {
  it('shows today’s cards', () => {
    expect(allCards(todayOf(aChild({ zone }), NOW)!)).toHaveLength(2);
    expect(allCards(todayOf(aChild({ zone, days: told('2026-11-21', '2026-11-22') }), NOW)!)).toHaveLength(1);
  });

  it('begins a day when the server says', () => {
    const child = aChild({ zone, days: told('2026-11-21', '2026-11-22') });
    expect(dateOf(child, Date.parse('2026-11-22T02:59:59Z'))).toBe('2026-11-21');
    expect(dateOf(child, Date.parse('2026-11-22T03:00:00Z'))).toBe('2026-11-22');
  });

  it('never stays behind the server’s date on a board of an earlier release', () => {
    const midnight = Date.parse('2026-06-21T03:30:00Z');
    expect(dateOf(aChild({ zone, days: [] }), midnight)).toBe('2026-06-20');
    expect(dateOf(aChild({ zone, days: days('2026-06-21') }), midnight)).toBe('2026-06-21');
  });

  it('keeps the boards of all children', async () => {
    const kept: string[] = [];
    const changed = vi.fn();
    const board = aBoard(aChild({ zone }), aChild({ id: 'leo', nickname: 'Leo' }));
    vi.stubGlobal('fetch', async () => Response.json(board));
    const database = {
      get: async () => undefined,
      put: async (key: string) => {
        kept.push(key);
      },
    };
    const keeper = new BoardKeeper({
      database: database as never,
      answers: () => 0,
      onChange: changed,
      onNotPaired: () => {},
      onStranded: () => {},
      onReturn: async () => {},
    });
    await keeper.refresh();
    expect(changed).toHaveBeenCalled();
    expect(keeper.kept!.board.children).toHaveLength(2);
    expect(kept).toEqual(['board', 'weeks']);
  });

  it('shows dates in its own zone', () => {
    expect(inWords('en', { day: 'numeric', month: 'short', timeZone: zone }, NOW)).toBe('Nov 21');
  });
});

it('prefers the server’s rules to its own old ones', () => {
  // This browser assumes that Chihuahua still changes its clocks, as it did until 2022.
  const child = aChild({
    zone: 'America/Chihuahua',
    days: days('2026-06-20', '2026-06-21').map((day) => ({ ...day, from: `${day.date}T06:00:00Z` })),
  });
  expect(dateOf(child, Date.parse('2026-06-21T05:30:00Z'))).toBe('2026-06-20');
});

describe('a clock that is wrong by years', () => {
  const child = aChild({ days: told('2026-11-21', '2026-11-22') });

  it('shows the first day of the board when it is behind, so that the child can play', () => {
    expect(dateOf(child, Date.parse('1970-01-01T00:00:00Z'))).toBe('2026-11-21');
    expect(allCards(todayOf(child, Date.parse('2015-01-01T12:00:00Z'))!)).toHaveLength(1);
  });

  it('asks for a new board when it is ahead, because nobody knows how long it was offline', () => {
    expect(todayOf(child, Date.parse('2031-01-01T12:00:00Z'))).toBeUndefined();
    expect(todayOf(child, Date.parse('2026-11-23T03:00:00Z') + HOUR)).toBeUndefined();
  });
});

it('writes an invalid moment as nothing, and goes on', () => {
  expect(inWords('en', { dateStyle: 'medium' }, Number.NaN)).toBe('');
  expect(inWords('xx-invalid-tag-that-is-too-long', { dateStyle: 'medium' }, NOW)).toBe('2026-11-21');
});
