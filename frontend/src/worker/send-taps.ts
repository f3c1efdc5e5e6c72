import { sendOutbox } from '../outbox/send-outbox';
import { IndexedOutbox } from '../outbox/indexed-outbox';
import { postTaps } from '../outbox/post-taps';
import { SEND_LOCK } from '../outbox/send-lock';
import { openTablet } from '../outbox/tablet-database';

/**
 * Sends what is waiting on this tablet while no page is open. Fails if something is left, so that the browser calls
 * again; uses the same lock as the pages.
 */
export async function sendTaps(): Promise<void> {
  await navigator.locks.request(SEND_LOCK, async () => {
    const database = await openTablet();
    const news = new BroadcastChannel('starhop-outbox');
    try {
      const store = new IndexedOutbox(database);
      const end = await sendOutbox({
        store,
        post: postTaps,
        now: Date.now,
        settled: () => news.postMessage('changed'),
      });
      if (end.kind === 'later') throw new Error('The server could not take everything yet');
      if (end.kind === 'not-paired') await database.delete('board', 'weeks');
    } finally {
      news.close();
      database.close();
    }
  });
}
