import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { callOf, contract, faultsOf, heldToContract } from './contract';

const sources = readdirSync('src', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'));

it.each(
  sources.flatMap((name) =>
    [...readFileSync(`src/${name}`, 'utf8').matchAll(/'(\/play\/api\/[a-z]+)'/g)].map(([, path]) => [path!, name]),
  ),
)('%s, which %s calls, is a call of the server', (path) => {
  expect(callOf('GET', path) ?? callOf('POST', path)).toBeDefined();
});

it('finds the page’s calls', () => {
  const called = sources.flatMap((name) =>
    [...readFileSync(`src/${name}`, 'utf8').matchAll(/\/play\/api\/([a-z]+)/g)].map(([, call]) => call!),
  );
  expect([...new Set(called)].sort()).toEqual(
    [...new Set(contract.calls.map(({ call }) => /api\/([a-z]+)/.exec(call)![1]!))].sort(),
  );
});

it('reports a call that the server does not have, and an answer that it never gives', async () => {
  const faults: string[] = [];
  const server = heldToContract(async () => new Response(null, { status: 418 }), faults);
  await server('/play/api/goodbye', { method: 'POST', body: '{}' });
  await server('/play/api/leave', { method: 'POST', body: '{"pin":1}' });
  expect(faults).toEqual([
    'POST /play/api/goodbye: the server has no such call',
    'POST /play/api/leave.pin is no text: 1',
    'POST /play/api/leave never answers 418',
  ]);
});

it('reports what a shape lacks and what it does not know', () => {
  expect(faultsOf('it', { a: 'text', 'b?': ['number'] }, { b: ['x'], c: 1 })).toEqual([
    'it.c is not in the contract',
    'it.a is missing',
    'it.b[] is no number: "x"',
  ]);
});
