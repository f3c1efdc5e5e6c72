import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SendSchedule } from '../../src/outbox/send-schedule';
import { IndexedOutbox } from '../../src/outbox/indexed-outbox';
import { openTablet } from '../../src/outbox/tablet-database';
import { FakeServer } from '../fake-server';
import { aTap } from '../fixtures';

let count = 0;
let server: FakeServer;
let store: IndexedOutbox;
let schedule: SendSchedule;
const told = { notPaired: 0, empty: 0 };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  server = new FakeServer();
  store = new IndexedOutbox(await openTablet(`schedule-${++count}`));
  Object.assign(told, { notPaired: 0, empty: 0 });
  schedule = new SendSchedule(
    { store, post: server.post, now: Date.now },
    () => {
      told.notPaired += 1;
    },
    () => {
      told.empty += 1;
    },
  );
});
afterEach(() => vi.useRealTimers());

describe('the sending schedule', () => {
  it('tries again after a pause, and each pause is longer', async () => {
    await store.append(aTap());
    server.fails = { kind: 'later' };
    await schedule.run();
    expect(server.batches).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(700);
    expect(server.batches).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(600);
    await vi.waitFor(() => expect(server.batches).toHaveLength(2));
    await vi.advanceTimersByTimeAsync(1400);
    expect(server.batches).toHaveLength(2);
    server.fails = undefined;
    await vi.advanceTimersByTimeAsync(1200);
    await vi.waitFor(() => expect(told.empty).toBe(1));
  });

  it('waits as long as the server asks for', async () => {
    await store.append(aTap());
    server.fails = { kind: 'later', afterMs: 30_000 };
    await schedule.run();
    await vi.advanceTimersByTimeAsync(29_000);
    expect(server.batches).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1500);
    await vi.waitFor(() => expect(server.batches).toHaveLength(2));
  });

  it('sends at once when the tablet finds its network or wakes', async () => {
    server.fails = { kind: 'later' };
    schedule.start();
    await store.append(aTap());
    server.fails = undefined;
    dispatchEvent(new Event('online'));
    await vi.waitFor(async () => expect((await store.rows())[0]!.state).toBe('answered'));
    await store.append(aTap());
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(async () => expect((await store.rows())[1]!.state).toBe('answered'));
  });

  it('keeps the earliest appointment, so that taps in quick succession are sent too', async () => {
    const run = vi.spyOn(schedule, 'run');
    schedule.soon(60_000);
    schedule.soon(1000);
    await vi.advanceTimersByTimeAsync(600);
    schedule.soon(1000);
    expect(run).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(500);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('also sends what was added while it was sending', async () => {
    await store.append(aTap());
    const running = schedule.run();
    await store.append(aTap());
    await schedule.run();
    await running;
    expect(server.all()).toHaveLength(2);
  });

  it('asks at the start whether the server still knows everything', async () => {
    await store.append(aTap());
    await schedule.run();
    server.stored.clear();
    schedule.wake();
    await vi.waitFor(() => expect(server.all()).toHaveLength(1));
  });

  it('says when the tablet is no longer paired, and stops', async () => {
    await store.append(aTap());
    server.fails = { kind: 'not-paired' };
    await schedule.run();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(told.notPaired).toBe(1);
    expect(server.batches).toHaveLength(1);
  });
});
