import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { IndexedOutbox } from '../../src/outbox/indexed-outbox';
import { Outbox } from '../../src/outbox/outbox';
import { openTablet } from '../../src/outbox/tablet-database';
import { aTap } from '../fixtures';

it('reopens when the browser has closed it', async () => {
  const database = await openTablet('closed');
  const store = new IndexedOutbox(database);
  await store.append(aTap());
  await database.run(async (connection) => connection.close());
  await store.append(aTap());
  expect((await store.rows()).map((row) => row.seq)).toEqual([1, 2]);
});

it('makes way for a later release, and works with the upgraded database', async () => {
  const store = new IndexedOutbox(await openTablet('later'));
  await store.append(aTap());
  (
    await openDB('later', 2, { upgrade: (connection) => void connection.createObjectStore('of-a-later-release') })
  ).close();
  await store.append(aTap());
  expect((await store.rows()).map((row) => row.seq)).toEqual([1, 2]);
  expect(await new IndexedOutbox(await openTablet('later')).rows()).toHaveLength(2);
});

it('stores a tap once when the outcome of its write is unknown', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const store = new IndexedOutbox(await openTablet('unsure'));
  const append = store.append.bind(store);
  let fails = true;
  store.append = async (...tap) => {
    const row = await append(...tap);
    if (fails) throw new Error('Connection lost');
    return row;
  };
  const outbox = new Outbox(store);
  const written = outbox.add(aTap());
  await vi.waitFor(() => expect(outbox.isStuck).toBe(true));
  fails = false;
  await vi.advanceTimersByTimeAsync(3000);
  await written;
  expect(await store.rows()).toHaveLength(1);
  vi.useRealTimers();
});
