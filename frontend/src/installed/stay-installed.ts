import type { Board } from '../board/board';
import type { Tablet } from '../tablet/tablet';
import { forgetPictures, keepPictures } from './board-pictures';

const LOOK_EVERY_MS = 60 * 60_000;
const TAPS = 'starhop-taps';

interface SyncRegistration extends ServiceWorkerRegistration {
  sync?: { register(tag: string): Promise<void> };
}

/** Makes this page an app that starts without a network, and lets the browser send taps after the page is closed. */
export async function stayInstalled(tablet: Tablet): Promise<void> {
  // Over plain HTTP, browsers have neither; the page works as before, but needs the network to start.
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
  const registration: SyncRegistration = await navigator.serviceWorker.register('/play/sw.js', {
    scope: '/play/',
    updateViaCache: 'none',
  });
  followBoards(tablet);
  let lookedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      void askToSend(registration, tablet);
      void makeRoom(registration, tablet);
      return;
    }
    if (Date.now() - lookedAt < LOOK_EVERY_MS) return;
    lookedAt = Date.now();
    void registration.update().catch(() => {});
  });
  tablet.onStalled = () => void askToSend(registration, tablet);
}

/** Stores the pictures of each new board; they are removed along with the names when the tablet is no longer paired. */
function followBoards(tablet: Tablet): void {
  let kept: Board | undefined;
  const follow = (): void => {
    const board = tablet.keeper.kept?.board;
    if (board === kept) return;
    kept = board;
    void (board ? keepPictures(board) : forgetPictures()).catch(() => {});
  };
  tablet.watch(follow);
  follow();
}

/** Restarts a hidden page, once everything is written, with the release that is waiting. */
async function makeRoom({ waiting }: ServiceWorkerRegistration, tablet: Tablet): Promise<void> {
  if (!waiting) return;
  await tablet.outbox.allWritten();
  if (document.visibilityState !== 'hidden') return;
  navigator.serviceWorker.addEventListener(
    'controllerchange',
    () => {
      if (document.visibilityState === 'hidden') location.reload();
    },
    { once: true },
  );
  waiting.postMessage('make-room');
}

/** Asks the browser to call the worker once the network is back, even if no page is open by then. */
async function askToSend({ sync }: SyncRegistration, tablet: Tablet): Promise<void> {
  if (tablet.outbox.pending()) await sync?.register(TAPS).catch(() => {});
}
