import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { sendOutbox } from '../../src/outbox/send-outbox';
import { IndexedOutbox } from '../../src/outbox/indexed-outbox';
import { openTablet } from '../../src/outbox/tablet-database';
import { FakeServer } from '../fake-server';
import { aTap, NOW } from '../fixtures';

it('mints one random outbox and numbers from one without gaps', async () => {
  const store = new IndexedOutbox(await openTablet('numbers'));
  for (let i = 0; i < 3; i++) await store.append(aTap());
  const rows = await store.rows();
  expect(rows.map((row) => row.seq)).toEqual([1, 2, 3]);
  expect(new Set(rows.map((row) => row.outbox)).size).toBe(1);
  expect(rows[0]!.outbox).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('gives two tabs one sequence of numbers, even when they tap at the same time', async () => {
  const [one, two] = [new IndexedOutbox(await openTablet('tabs')), new IndexedOutbox(await openTablet('tabs'))];
  await Promise.all(Array.from({ length: 40 }, (_, i) => (i % 2 ? one : two).append(aTap())));
  const seqs = (await one.rows()).map((row) => row.seq);
  expect(seqs).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
});

it('stores nothing twice when two tabs send at the same time', async () => {
  const [one, two] = [new IndexedOutbox(await openTablet('both')), new IndexedOutbox(await openTablet('both'))];
  const server = new FakeServer();
  await Promise.all(Array.from({ length: 30 }, (_, i) => (i % 2 ? one : two).append(aTap())));
  const send = (store: IndexedOutbox) => sendOutbox({ store, post: server.post, now: () => NOW });
  await Promise.all([send(one), send(two)]);
  expect(server.all()).toHaveLength(30);
  expect((await two.rows()).every((row) => row.state === 'answered')).toBe(true);
});

it('continues where it was after a restart', async () => {
  const first = await openTablet('restart');
  const before = await new IndexedOutbox(first).append(aTap());
  first.close();
  const after = await new IndexedOutbox(await openTablet('restart')).append(aTap());
  expect(after).toMatchObject({ outbox: before.outbox, seq: 2 });
});

it('trims answered rows in the database too', async () => {
  const store = new IndexedOutbox(await openTablet('trim'));
  const server = new FakeServer();
  for (let i = 0; i < 1060; i++) await store.append(aTap());
  await sendOutbox({ store, post: server.post, now: () => NOW });
  const rows = await store.rows();
  expect(rows).toHaveLength(1000);
  expect(rows[0]!.seq).toBe(61);
  expect(server.all()).toHaveLength(1060);
}, 20_000);
