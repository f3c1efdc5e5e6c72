import { asAsked } from './byte-range';

/** What the build says about this release; see dev/service-worker.js. */
declare const __RELEASE__: {
  /** Changes with every byte of the page. */
  name: string;
  /** The script that this release's page requests first. */
  entry: string;
  /** Everything that the page can ever request, except the API and a board's pictures. */
  files: string[];
};

const RELEASE = __RELEASE__;
const PAGE = '/play/';
const PREFIX = 'starhop-release-';
const OWN = PREFIX + RELEASE.name;

/** Brings this release to the tablet, completely or not at all. */
export async function bringRelease(): Promise<void> {
  const cache = await caches.open(OWN);
  try {
    // Names with a hash never change, so what the page has just loaded is not loaded twice.
    await cache.addAll(
      RELEASE.files.map((file) => new Request(file, { cache: file.includes('/assets/') ? 'default' : 'reload' })),
    );
    const page = await fetch(PAGE, { cache: 'reload' });
    if (!page.ok || !(await page.clone().text()).includes(RELEASE.entry)) throw new Error('Another release answered');
    await cache.put(PAGE, page);
  } catch (cause) {
    await caches.delete(OWN);
    throw cause;
  }
}

/** Keeps the release before this one: a page of it may still be open and need other parts. */
export async function dropOldReleases(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== OWN);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/** Returns this release's page, without using the network. */
export async function keptPage(request: Request): Promise<Response> {
  const cache = await caches.open(OWN);
  return (await cache.match(PAGE)) ?? fetch(request);
}

/** Returns a part of the page or a picture, from this tablet if it is stored here. */
export async function keptPart(request: Request): Promise<Response> {
  const own = await caches.open(OWN);
  const options = { ignoreSearch: true, ignoreVary: true };
  const kept = (await own.match(request, options)) ?? (await caches.match(request, options));
  return kept ? asAsked(request, kept) : fetch(request);
}
