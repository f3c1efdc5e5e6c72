// The parent console's own service worker: it shows what is pushed, and keeps and fetches nothing.

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("push", (event) => {
  const { text, child, topic } = event.data.json();
  const shown = { body: text, tag: topic, data: { child } };
  event.waitUntil(self.registration.showNotification("Starhop", shown));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open(new URL(encodeURIComponent(event.notification.data.child), self.registration.scope).href));
});

async function open(address) {
  const pages = await self.clients.matchAll({ type: "window" });
  const page = pages.find((one) => one.url.startsWith(address));
  return page ? page.focus() : self.clients.openWindow(address);
}
