import { bringRelease, dropOldReleases, keptPage, keptPart } from './release';
import { sendTaps } from './send-taps';

interface SyncEvent extends ExtendableEvent {
  tag: string;
}

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(bringRelease()));
self.addEventListener('activate', (event) => event.waitUntil(dropOldReleases().then(() => self.clients.claim())));

// This release's page is used at the next start of the app, or when a hidden page makes way for it.
self.addEventListener('message', (event) => {
  if (event.data === 'make-room') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (
    request.method !== 'GET' ||
    origin !== self.location.origin ||
    (pathname.startsWith('/play/api/') && !pathname.startsWith('/play/api/media/'))
  )
    return;
  if (request.mode === 'navigate') {
    if (pathname === '/play/') event.respondWith(keptPage(request));
  } else if (pathname.startsWith('/play/')) {
    event.respondWith(keptPart(request));
  }
});

self.addEventListener('sync', (event) => {
  const sync = event as SyncEvent;
  if (sync.tag === 'starhop-taps') sync.waitUntil(sendTaps());
});
