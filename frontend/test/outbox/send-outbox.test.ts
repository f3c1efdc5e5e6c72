import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { sendOutbox, probe, type SendTools } from '../../src/outbox/send-outbox';
import { IndexedOutbox } from '../../src/outbox/indexed-outbox';
import { openTablet } from '../../src/outbox/tablet-database';
import { FakeServer } from '../fake-server';
import { anUndo, aTap, NOW } from '../fixtures';

let database = 0;
let server: FakeServer;
let store: IndexedOutbox;
let tools: SendTools;

beforeEach(async () => {
  server = new FakeServer();
  store = new IndexedOutbox(await openTablet(`send-${++database}`));
  tools = { store, post: server.post, now: () => NOW };
});

const tapTimes = async (n: number) => {
  for (let i = 0; i < n; i++) await store.append(aTap(`card-${i}`));
};
const seqs = () => server.batches.map((batch) => batch.commands.map((command) => command.seq));

describe('sending the outbox', () => {
  it('sends everything in order, in batches of fifty, with the time of sending', async () => {
    await tapTimes(120);
    expect(await sendOutbox(tools)).toEqual({ kind: 'empty' });
    expect(seqs().map((batch) => batch.length)).toEqual([50, 50, 20]);
    expect(seqs().flat()).toEqual(Array.from({ length: 120 }, (_, i) => i + 1));
    expect(server.batches[0]!.sentAt).toBe(new Date(NOW).toISOString());
  });

  it('sends the same bytes again when the answer was lost, and nothing is stored twice', async () => {
    await tapTimes(3);
    server.losesAnswers = 1;
    expect((await sendOutbox(tools)).kind).toBe('later');
    expect((await sendOutbox(tools)).kind).toBe('empty');
    expect(server.batches[1]!.commands).toEqual(server.batches[0]!.commands);
    expect(server.all()).toHaveLength(3);
    expect((await store.rows()).every((row) => row.answer?.status === 'DUPLICATE')).toBe(true);
  });

  it('keeps everything while the server is down', async () => {
    await tapTimes(2);
    server.fails = { kind: 'later', afterMs: 7000 };
    expect(await sendOutbox(tools)).toEqual({ kind: 'later', afterMs: 7000 });
    expect((await store.rows()).map((row) => row.state)).toEqual(['waiting', 'waiting']);
  });

  it('keeps what is not sent when the tablet is no longer paired', async () => {
    await tapTimes(2);
    server.fails = { kind: 'not-paired' };
    expect(await sendOutbox(tools)).toEqual({ kind: 'not-paired' });
    expect(await store.rows()).toHaveLength(2);
  });

  it('keeps a refused command where the grown-up sees it, and goes on', async () => {
    server.refuses.set('card-0.20261121.1', 'unknown-slot');
    await tapTimes(2);
    await sendOutbox(tools);
    expect((await store.rows()).map((row) => row.answer)).toMatchObject([
      { status: 'REFUSED', reason: 'unknown-slot' },
      { status: 'ACCEPTED' },
    ]);
  });

  it('sends a conflicted command under a new outbox, and loses none', async () => {
    await tapTimes(3);
    const [first] = await store.rows();
    server.stored.set(first!.outbox, new Map([[1, { seq: 1, kind: 'TAP', slot: 'of-the-copy' }]]));
    expect((await sendOutbox(tools)).kind).toBe('empty');
    const slots = server.all().map((command) => command['slot']);
    for (const card of ['card-0', 'card-1', 'card-2'])
      expect(slots.filter((slot) => slot === `${card}.20261121.1`)).toHaveLength(1);
    expect((await store.rows()).every((row) => row.state === 'answered')).toBe(true);
    expect((await store.append(aTap())).outbox).not.toBe(first!.outbox);
  });

  it('heals a server that was restored from a backup', async () => {
    await tapTimes(10);
    await sendOutbox(tools);
    const { outbox } = (await store.rows())[0]!;
    server.restore(outbox, 4);
    await store.append(aTap('after'));
    await sendOutbox(tools);
    expect(server.stored.get(outbox)!.size).toBe(11);
    server.restore(outbox, 4);
    await store.append(aTap('after-again'));
    await sendOutbox(tools);
    expect(server.stored.get(outbox)!.size).toBe(12);
  });

  it('detects a restored server with a probe, without a new tap', async () => {
    await tapTimes(5);
    await sendOutbox(tools);
    const { outbox } = (await store.rows())[0]!;
    server.restore(outbox, 0);
    await probe(tools);
    await sendOutbox(tools);
    expect(server.stored.get(outbox)!.size).toBe(5);
  });

  it('finds the one command that the server cannot parse, and sends the others', async () => {
    await tapTimes(4);
    const readable = server.post;
    tools.post = async (batch) =>
      batch.commands.some((command) => command['slot'] === 'card-1.20261121.1')
        ? { kind: 'unreadable' }
        : readable(batch);
    expect((await sendOutbox(tools)).kind).toBe('empty');
    expect(server.all()).toHaveLength(3);
    expect((await store.rows())[1]!.answer).toMatchObject({ status: 'REFUSED', reason: 'unreadable' });
  });

  it('waits when a server’s answer says nothing', async () => {
    await tapTimes(1);
    tools.post = async () => ({ kind: 'answered', answer: { results: [], durableThrough: 0 } });
    expect((await sendOutbox(tools)).kind).toBe('later');
  });

  it('sends an undo after its tap', async () => {
    const tap = await store.append(aTap());
    await store.append(anUndo(tap.outbox, tap.seq));
    await sendOutbox(tools);
    expect(server.all().map((command) => command['kind'])).toEqual(['TAP', 'UNDO']);
  });
});
