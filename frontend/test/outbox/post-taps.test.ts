import { afterEach, describe, expect, it, vi } from 'vitest';
import { postTaps } from '../../src/outbox/post-taps';
import { aTap, NOW } from '../fixtures';

const batch = { outbox: 'an outbox', sentAt: new Date(NOW).toISOString(), commands: [{ seq: 1, ...aTap('card') }] };
const answers = (status: number, headers: Record<string, string> = {}) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status, headers })));

afterEach(() => vi.unstubAllGlobals());

describe('how the tablet handles an answer', () => {
  it('sends a batch that is too large in smaller ones', async () => {
    answers(413);
    expect(await postTaps(batch)).toEqual({ kind: 'unreadable' });
  });

  it('keeps everything while the database is unavailable, and retries when the server says', async () => {
    answers(503, { 'Retry-After': '5' });
    expect(await postTaps(batch)).toEqual({ kind: 'later', afterMs: 5000 });
  });

  it('keeps everything when its connection was too slow', async () => {
    answers(408);
    expect(await postTaps(batch)).toEqual({ kind: 'later', afterMs: undefined });
  });

  it('keeps everything when the connection ends instead of an answer', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
    expect(await postTaps(batch)).toEqual({ kind: 'later' });
  });
});
