import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Child } from '../../src/board/board';
import type { Batch } from '../../src/outbox/row';
import type { PlayPage } from '../../src/play-page';
import { Tablet } from '../../src/tablet/tablet';
import { loadLanguage, loadWords } from '../../src/text/languages';
import { heldToContract } from '../contract';
import { aBoard, aChild, aSlot } from '../fixtures';
import '../../src/play-page';
import '../../src/card/card-tools';
import '../../src/card/hurt-screen';
import '../../src/collection/sky-screen';
import '../../src/collection/sky-news';
import '../../src/pairing/pair-screen';
import '../../src/pairing/who-screen';
import '../../src/shop/shop-screen';
import '../../src/grown-up/grown-up-corner';

/** The page that a test opened, its tablet, and what reached the server. */
export const home = {
  page: undefined as unknown as PlayPage,
  tablet: undefined as unknown as Tablet,
  posted: [] as Batch[],
  children: [] as Child[] | 'not-paired',
  isOnline: true,
};
let database = 0;
const faults: string[] = [];

/** Answers as the server would, as far as the page needs it. */
async function server(url: string, init: RequestInit): Promise<Response> {
  if (!home.isOnline) throw new TypeError('offline');
  if (url.endsWith('/pair')) {
    if (JSON.parse(String(init.body)).code !== '482913') return new Response(null, { status: 404 });
    home.children = [today(aChild())];
    return new Response(null, { status: 204 });
  }
  if (home.children === 'not-paired') return new Response(null, { status: 401 });
  if (url.endsWith('/board')) return Response.json({ ...aBoard(...home.children), now: new Date().toISOString() });
  const batch = JSON.parse(String(init.body)) as Batch;
  home.posted.push(batch);
  return Response.json({
    results: batch.commands.map(({ seq }) => ({ seq, status: 'ACCEPTED' })),
    durableThrough: batch.commands.at(-1)!.seq,
  });
}

export function today(child: Child): Child {
  const date = new Date().toISOString().slice(0, 10);
  return { ...child, days: [{ date, slots: child.days[0]?.slots ?? [aSlot('bear')] }] };
}

export function find(id: string, root: ParentNode = home.page.renderRoot): HTMLElement | undefined {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.dataset['testid'] === id) return element;
    const inside = element.shadowRoot && find(id, element.shadowRoot);
    if (inside) return inside;
  }
  return undefined;
}

export const seen = (id: string) =>
  vi.waitFor(
    () => {
      const element = find(id);
      if (!element) throw new Error(`${id} is not there`);
      return element;
    },
    { timeout: 4000 },
  );
/** Sending waits until the star has flown. */
export const sent = (check: () => void) => vi.waitFor(check, { timeout: 4000 });
export const touch = async (id: string) => (await seen(id)).click();
/** Says how it went: the answers open first. */
export async function answer(id: string): Promise<void> {
  await touch('finished');
  await touch(id);
}
export const total = () => find('star-total')?.textContent;
/** Returns what this test's tablet sent; an earlier one may still be trying. */
export const commands = () =>
  home.posted.filter((batch) => batch.outbox === home.tablet.outbox.rows[0]?.outbox).flatMap((batch) => batch.commands);

export async function open(child: Child | Child[] | 'not-paired'): Promise<void> {
  home.children = child === 'not-paired' ? child : [child].flat().map(today);
  home.tablet = await Tablet.open(`page-${++database}`);
  home.page = document.createElement('starhop-play');
  document.body.append(home.page);
  home.page.tablet = home.tablet;
  await home.tablet.keeper.refresh();
  await home.page.updateComplete;
}

beforeEach(async () => {
  home.posted = [];
  home.isOnline = true;
  sessionStorage.clear();
  const held = heldToContract(server as typeof fetch, faults);
  vi.stubGlobal('fetch', held);
  await loadLanguage('en');
  await loadWords('sky');
});

afterEach(() => {
  home.page.remove();
  expect(faults.splice(0)).toEqual([]);
});
