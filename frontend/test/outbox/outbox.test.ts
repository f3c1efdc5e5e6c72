import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IndexedOutbox } from '../../src/outbox/indexed-outbox';
import { Outbox } from '../../src/outbox/outbox';
import { openTablet } from '../../src/outbox/tablet-database';
import { answered, aTap } from '../fixtures';

let database = 0;
let store: IndexedOutbox;

beforeEach(async () => {
  store = new IndexedOutbox(await openTablet(`outbox-${++database}`));
});

describe('the outbox of the page', () => {
  it('shows a command before it is written', async () => {
    const outbox = new Outbox(store);
    const written = outbox.add(aTap());
    expect(outbox.all()).toHaveLength(1);
    expect(outbox.pending()).toBe(1);
    expect(await written).toMatchObject({ seq: 1 });
    expect(outbox.all()).toHaveLength(1);
  });

  it('writes commands in the order in which they were given', async () => {
    const outbox = new Outbox(store);
    await Promise.all(['a', 'b', 'c'].map((card) => outbox.add(aTap(card))));
    expect((await store.rows()).map((row) => row.seq)).toEqual([1, 2, 3]);
    expect((await store.rows()).map((row) => 'slot' in row.command && row.command.slot[0])).toEqual(['a', 'b', 'c']);
  });

  it('keeps a command that the tablet cannot write, says so, and writes it later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const append = vi.spyOn(store, 'append').mockRejectedValueOnce(new Error('quota'));
    const outbox = new Outbox(store);
    const written = outbox.add(aTap());
    await vi.waitFor(() => expect(outbox.isStuck).toBe(true));
    expect(outbox.all()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(3000);
    vi.useRealTimers();
    await written;
    expect(outbox.isStuck).toBe(false);
    expect(append).toHaveBeenCalledTimes(2);
  });

  it('does not count a probe as unsaved', () => {
    const outbox = new Outbox(store);
    outbox.adopt([answered(1, { state: 'waiting' })]);
    expect(outbox.pending()).toBe(0);
    outbox.adopt([answered(1, { state: 'waiting', healedAt: 0 })]);
    expect(outbox.pending()).toBe(1);
  });
});
