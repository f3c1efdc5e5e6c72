import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PracticeResult } from '../../src/outbox/command';
import { SimulatedTablet, type Work } from './simulated-tablet';
import { CARDS, StarServer } from './star-server';

const RESULTS: PracticeResult[] = ['DONE', 'TRIED', 'PARTLY', 'NOT_TODAY'];
const HOUR_MS = 3_600_000;

const card = fc.constantFrom(...CARDS);
const tablet = fc.constantFrom(0, 1);
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('tap' as const), tablet, card, result: fc.constantFrom(...RESULTS) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('add a face' as const), tablet, feeling: fc.integer({ min: 1, max: 5 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), tablet, card }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('send', 'wait a minute'), tablet }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('go offline', 'come online', 'two tabs send', 'kill page', 'refresh', 'arrive late'),
      tablet,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('die during' as const),
      work: fc.constantFrom<Work[]>('tap', 'undo', 'add a face', 'send', 'start'),
      tablet,
      card,
      calls: fc.nat(6),
      isCarriedOut: fc.boolean(),
    }),
  },
  fc.record({
    kind: fc.constant('kill server' as const),
    tablet,
    batch: fc.constantFrom('kept' as const, 'lost' as const),
  }),
  fc.record({ kind: fc.constant('delay' as const), tablet, count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('lose answers' as const), tablet, count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('replay' as const), tablet, which: fc.nat(20) }),
  fc.record({ kind: fc.constant('set clock' as const), tablet, hours: fc.integer({ min: -4, max: 4 }) }),
  fc.record({ kind: fc.constantFrom('back up', 'restore'), tablet }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

let count = 0;

it('ends in the stars that were meant, whatever happens between tablet and server', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 45 }), async (history) => {
      const server = new StarServer();
      const tablets = [0, 1].map(() => new SimulatedTablet(`history-${++count}`, server));
      for (const one of tablets) await one.open();
      for (const one of history) await live(one, tablets[one.tablet]!, server);
      server.dieWith(undefined);
      await settleDown(tablets);
      checkFacts(tablets, server);
      checkStars(tablets, server);
      expect(server.faces()).toEqual(new Map(tablets.flatMap((one) => one.meantFaces())));
    }),
    { numRuns: 500 },
  );
}, 120_000);

async function live(happens: Step, on: SimulatedTablet, server: StarServer): Promise<unknown> {
  switch (happens.kind) {
    case 'tap':
      return on.tap(happens.card, happens.result);
    case 'undo':
      return on.undo(happens.card);
    case 'send':
      return on.send();
    case 'two tabs send':
      return on.sendTwice();
    case 'kill page':
      return on.open();
    case 'die during':
      return on.dieDuring(() => does(happens.work, happens.card, on), happens.calls, happens.isCarriedOut);
    case 'kill server':
      return server.dieWith(happens.batch);
    case 'delay':
      return void (on.delays = happens.count);
    case 'arrive late':
      return on.arriveLate();
    case 'add a face':
      return on.addFace(happens.feeling);
    case 'refresh':
      return on.refresh();
    case 'go offline':
      return void (on.isOnline = false);
    case 'come online':
      return void (on.isOnline = true);
    case 'lose answers':
      return void (on.losesAnswers = happens.count);
    case 'replay':
      return on.replay(happens.which);
    case 'wait a minute':
      return void (on.clock += 60_000);
    case 'set clock':
      return void (on.clock += happens.hours * HOUR_MS);
    case 'back up':
      return server.backUp();
    case 'restore':
      return server.restore();
  }
}

function does(work: Work, card: string, on: SimulatedTablet): Promise<unknown> {
  switch (work) {
    case 'tap':
      return on.tap(card, 'DONE');
    case 'undo':
      return on.undo(card);
    case 'add a face':
      return on.addFace(3);
    case 'send':
      return on.send();
    case 'start':
      return on.start();
  }
}

/** The network is back and the pages are opened again: nothing else is needed. */
async function settleDown(tablets: SimulatedTablet[]): Promise<void> {
  for (const one of tablets)
    Object.assign(one, { isOnline: true, losesAnswers: 0, delays: 0, clock: one.clock + 60_000 });
  for (const one of tablets) one.arriveLate();
  for (let round = 0; round < 2; round++) for (const one of tablets) await one.start();
}

/** Everything that a tablet wrote is on the server, once, under the number that the tablet knows. */
function checkFacts(tablets: SimulatedTablet[], server: StarServer): void {
  const written = tablets.flatMap((one) =>
    one.outbox.rows.map(({ outbox, seq, command }) => ({ outbox, seq, ...command })),
  );
  const key = ({ outbox, seq }: { outbox: string; seq: number }) => `${outbox} ${seq}`;
  expect(server.all().sort((a, b) => key(a).localeCompare(key(b)))).toEqual(
    written.sort((a, b) => key(a).localeCompare(key(b))),
  );
  for (const one of tablets) expect(one.outbox.pending()).toBe(0);
}

function checkStars(tablets: SimulatedTablet[], server: StarServer): void {
  const meant = tablets.flatMap((one) => one.meant());
  const lit = new Set(meant.filter(({ isLit, isUndone }) => isLit && !isUndone).map(({ slot }) => slot)).size;
  expect(server.board().children[0]!.stars.total).toBe(lit);
  for (const one of tablets) expect(one.shown().stars.total).toBe(lit);
}
