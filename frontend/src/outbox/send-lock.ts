/**
 * The Web Lock that a page or the service worker holds while it sends the outbox. The name stays, because a page and a
 * worker of different releases may share a tablet.
 */
export const SEND_LOCK = 'starhop-drain';
