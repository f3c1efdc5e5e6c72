import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BoardKeeper } from '../../src/tablet/board-keeper';
import { openTablet, type TabletDatabase } from '../../src/outbox/tablet-database';
import { aBoard, aChild } from '../fixtures';

let count = 0;
let database: TabletDatabase;
let answers = 0;
const calls = { change: 0, notPaired: 0, stranded: 0, returned: 0 };
const fetched: RequestInit[] = [];
let answer: () => Response | Promise<Response>;

const newKeeper = () =>
  new BoardKeeper({
    database,
    answers: () => answers,
    onChange: () => {
      calls.change += 1;
    },
    onNotPaired: () => {
      calls.notPaired += 1;
    },
    onStranded: () => {
      calls.stranded += 1;
    },
    onReturn: async () => {
      calls.returned += 1;
    },
  });
const board = () => Response.json(aBoard(), { headers: { ETag: '"7"' } });

beforeEach(async () => {
  database = await openTablet(`keeper-${++count}`);
  Object.assign(calls, { change: 0, notPaired: 0, stranded: 0, returned: 0 });
  fetched.length = answers = 0;
  answer = board;
  vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
    fetched.push(init);
    return Promise.resolve().then(answer);
  });
});

describe('the kept board', () => {
  it('is there after a restart without a network', async () => {
    await newKeeper().refresh();
    const restarted = newKeeper();
    await restarted.load();
    expect(restarted.kept!.board.children[0]!.nickname).toBe('Mia');
    expect(restarted.kept!.etag).toBe('"7"');
  });

  it('is requested with its tag, and stays if it has not changed', async () => {
    const keeper = newKeeper();
    await keeper.refresh();
    const first = keeper.kept!.board;
    answers = 4;
    answer = () => new Response(null, { status: 304 });
    await keeper.refresh();
    expect(fetched[1]!.headers).toEqual({ 'If-None-Match': '"7"' });
    expect(keeper.kept!.board).toBe(first);
    expect(keeper.kept!.answersSeen).toBe(4);
  });

  it('counts only answers from before the request', async () => {
    const keeper = newKeeper();
    answers = 2;
    answer = () => {
      answers = 3;
      return board();
    };
    await keeper.refresh();
    expect(keeper.kept!.answersSeen).toBe(2);
  });

  it('is never requested twice at the same time, but once more for a call that came in between', async () => {
    const keeper = newKeeper();
    await Promise.all([keeper.refresh(), keeper.refresh(), keeper.refresh()]);
    expect(fetched).toHaveLength(2);
  });

  it('stays when the server cannot be reached', async () => {
    const keeper = newKeeper();
    await keeper.refresh();
    answer = () => Promise.reject(new TypeError('offline'));
    await keeper.refresh();
    expect(keeper.kept).toBeDefined();
    expect(calls.stranded).toBe(0);
  });

  it('says so when there is nothing to show yet', async () => {
    answer = () => new Response(null, { status: 503 });
    const keeper = newKeeper();
    await keeper.refresh();
    expect(keeper.isStranded).toBe(true);
  });

  it('is removed from this tablet when the device is revoked', async () => {
    const keeper = newKeeper();
    await keeper.refresh();
    answer = () => new Response(null, { status: 401 });
    await keeper.refresh();
    expect(calls.notPaired).toBe(1);
    await keeper.forget();
    expect(await database.get('board')).toBeUndefined();
  });

  it('knows the difference between the two clocks', async () => {
    const keeper = newKeeper();
    answer = () =>
      Response.json({ ...aBoard(), now: new Date(Date.now() + 3_600_000).toISOString().replace('Z', '123Z') });
    await keeper.refresh();
    expect(Math.abs(keeper.now() - Date.now() - 3_600_000)).toBeLessThan(2000);
  });

  it('follows a tablet clock that was set while the board stayed the same', async () => {
    const keeper = newKeeper();
    await keeper.refresh();
    answer = () =>
      new Response(null, { status: 304, headers: { Date: new Date(Date.now() + 3 * 3_600_000).toUTCString() } });
    await keeper.refresh();
    expect(Math.abs(keeper.now() - Date.now() - 3 * 3_600_000)).toBeLessThan(2000);
  });

  it('lets the outbox resend to a restored server before any star disappears', async () => {
    const keeper = newKeeper();
    await keeper.refresh();
    const fewer = () => Response.json(aBoard(aChild({ stars: { total: 1, balance: 1 } })));
    answer = () => (calls.returned ? board() : fewer());
    await keeper.refresh();
    expect(calls.returned).toBe(1);
    expect(keeper.kept!.board.children[0]!.stars.total).toBe(143);
    answer = fewer;
    await keeper.refresh();
    expect(keeper.kept!.board.children[0]!.stars.total).toBe(1);
  });

  it('lets the outbox ask first when the server comes back', async () => {
    const keeper = newKeeper();
    await keeper.refresh();
    expect(calls.returned).toBe(0);
    answer = () => Promise.reject(new TypeError('offline'));
    await keeper.refresh();
    answer = board;
    await keeper.refresh();
    expect(calls.returned).toBe(1);
    await keeper.refresh();
    expect(calls.returned).toBe(1);
  });
});
