import { pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { makeChildren, skyYear } from './mock-children.js';
import { mirrorBoard, TEST_LOCALE } from './test-locale.js';

const CONTRACT = JSON.parse(readFileSync(new URL('../../docs/play-api.json', import.meta.url), 'utf8'));
const isCall = (method, path) =>
  CONTRACT.calls.some(({ call }) => new RegExp(`^${call.replace(/\{\w+\}/, '[^/]+')}$`).test(`${method} ${path}`));
const salt = Buffer.alloc(16);
const leave = {
  salt: salt.toString('base64'),
  rounds: 1000,
  proof: pbkdf2Sync('1234', salt, 1000, 32, 'sha256').toString('base64'),
};

/**
 * A small mock server for looking at the page with `npm run dev`: code 111111 pairs for Mia, 222222 for three children,
 * whose PIN is 1234. It answers only calls that are in the contract with the real server.
 */
export function mockApi() {
  return {
    name: 'starhop-mock-api',
    apply: 'serve',
    configureServer(server) {
      const state = {
        paired: '',
        children: makeChildren(),
        seen: new Map(),
        version: 0,
        isMirrored: server.config.mode === TEST_LOCALE,
      };
      server.middlewares.use('/play/api', (request, response) => void serve(state, request, response));
      server.middlewares.use((request, response, next) => {
        if (request.url === '/login') return response.end('The sign-in page would open here.');
        next();
      });
    },
  };
}

async function serve(state, request, response) {
  const body = request.method === 'POST' ? JSON.parse(await read(request)) : {};
  const send = (status, value, headers = {}) => {
    response.writeHead(status, {
      'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
      ...headers,
    });
    response.end(value === undefined ? undefined : JSON.stringify(value));
  };
  const call = request.url.split('?')[0];
  if (call === '/mock') {
    // For looking only: lets the mock be changed from outside.
    Object.assign(state, body);
    if (body.paired !== undefined) state.children = makeChildren();
    state.version += 1;
    return send(200, {});
  }
  if (!isCall(request.method, `/play/api${call}`)) return send(404, {});
  if (state.down) return send(503, { title: 'down' });
  if (call === '/pair') {
    if (!['111111', '222222'].includes(body.code)) return send(404, { code: 'pairing-code' });
    state.paired = body.code;
    return send(204);
  }
  if (!state.paired) return send(401, { code: 'not-paired' });
  if (call === '/leave') return body.pin === '1234' ? send(204) : send(403, { code: 'wrong-pin' });
  if (call === '/media/photo') {
    response.writeHead(200, { 'Content-Type': 'image/svg+xml' });
    return response.end(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300" fill="#b98c63"/><circle cx="200" cy="130" r="60" fill="#f3cba6"/><rect x="120" y="200" width="160" height="100" rx="40" fill="#3d7a8c"/></svg>',
    );
  }
  if (call === '/sky') return send(200, skyYear(Number(new URL(request.url, 'http://mock').searchParams.get('year'))));
  if (call === '/board') {
    const etag = `"${state.version}"`;
    if (request.headers['if-none-match'] === etag) return send(304, undefined, { ETag: etag });
    const children = state.paired === '111111' ? state.children.slice(0, 1) : state.children;
    const board = {
      version: 1,
      now: new Date().toISOString(),
      device: { id: 'd1', name: 'Kitchen tablet' },
      leave: children.length > 1 ? leave : null,
      children,
    };
    return send(200, state.isMirrored ? mirrorBoard(structuredClone(board)) : board, { ETag: etag });
  }
  if (call === '/taps') {
    const results = body.commands.map((command) => take(state, body.outbox, command));
    state.version += 1;
    return send(200, { results, durableThrough: Math.max(...state.seen.get(body.outbox).keys()) });
  }
  return send(404, {});
}

function take(state, outbox, command) {
  const seen = state.seen.get(outbox) ?? new Map();
  state.seen.set(outbox, seen);
  if (seen.has(command.seq)) return { ...seen.get(command.seq), status: 'DUPLICATE' };
  const result = { seq: command.seq, status: 'ACCEPTED', ...apply(state, outbox, command) };
  seen.set(command.seq, result);
  return result;
}

function apply(state, outbox, command) {
  for (const child of state.children) {
    const slots = child.days.flatMap((day) => day.slots);
    if (command.kind === 'TAP') {
      const slot = slots.find((candidate) => candidate.slot === command.slot);
      if (slot) return tap(child, slot, outbox, command);
    } else if (command.kind === 'ADD') {
      if (slots.some((candidate) => candidate.slot === command.slot)) return add(child, command);
    } else if (command.kind === 'UNDO') {
      const slot = slots.find(
        ({ logged }) => logged && logged.outbox === command.undoes.outbox && logged.seq === command.undoes.seq,
      );
      if (slot) return undo(child, slot);
    } else if (command.kind === 'ASK' && child.id === command.child) {
      return ask(state, child, command);
    } else if (command.kind === 'ENJOYED') {
      const claim = child.claims.find((candidate) => candidate.id === command.claim);
      if (claim) {
        claim.status = 'ENJOYED';
        return {};
      }
    }
  }
  return {
    status: 'REFUSED',
    reason: {
      TAP: 'unknown-slot',
      ADD: 'unknown-slot',
      UNDO: 'nothing-to-undo',
      ASK: 'unknown-child',
      ENJOYED: 'unknown-claim',
    }[command.kind],
  };
}

function tap(child, slot, outbox, { seq, result, barrier, at, with: partner }) {
  const star = result !== 'NOT_TODAY' || barrier === 'HURT';
  if (slot.logged) return { star: false };
  slot.state =
    barrier === 'HURT' ? 'resting' : { DONE: 'done', TRIED: 'tried', PARTLY: 'partly', NOT_TODAY: 'not-today' }[result];
  slot.logged = { at, outbox, seq, undoUntil: new Date(Date.parse(at) + 600_000).toISOString(), star };
  if (star) {
    child.stars.total += 1;
    child.stars.balance += 1;
  }
  if (partner) {
    child.family.stars.total += 1;
    child.family.stars.balance += 1;
  }
  stick(child, [...(partner ? ['TEAM'] : []), ...(result === 'PARTLY' ? ['A_PART'] : [])], at);
  return { star };
}

function add(child, { effort, at }) {
  stick(child, effort ? ['TOLD_EFFORT'] : [], at);
  return {};
}

function stick(child, names, at) {
  const fresh = names.filter((name) => !child.sky.stickers.some((sticker) => sticker.name === name));
  child.sky.stickers = [...child.sky.stickers, ...fresh.map((name) => ({ name, at }))];
}

function undo(child, slot) {
  if (slot.logged.star) {
    child.stars.total -= 1;
    child.stars.balance -= 1;
  }
  slot.state = 'open';
  slot.logged = null;
  return {};
}

/** The mock's parents answer after six seconds; every second time they say no. */
function ask(state, child, { claim, reward, cost, at }) {
  const { title, picture } = child.rewards.find((candidate) => candidate.id === reward);
  const made = {
    id: claim,
    reward,
    title,
    picture,
    cost,
    status: 'ASKED',
    askedAt: at,
    answeredAt: null,
    kindWord: null,
  };
  child.claims.unshift(made);
  child.stars.balance -= cost;
  setTimeout(() => {
    Object.assign(
      made,
      child.claims.length % 2
        ? { status: 'DECLINED', kindWord: 'Another day.' }
        : { status: 'APPROVED', kindWord: 'Well earned!' },
    );
    if (made.status === 'DECLINED') child.stars.balance += cost;
    state.version += 1;
  }, 6000);
}

async function read(stream) {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text || '{}';
}
