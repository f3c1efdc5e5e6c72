import { readFileSync } from 'node:fs';

type Shape = string | [Shape] | { [key: string]: Shape };
interface Answer {
  status: number;
  code?: string;
  body?: Shape;
}
interface Call {
  call: string;
  query?: Record<string, Shape>;
  asks?: Shape;
  answers: Answer[];
}

/** What the page may ask the server, and what it answers: the file that the server's own tests walk through, too. */
export const contract = JSON.parse(readFileSync(`${import.meta.dirname}/../../docs/play-api.json`, 'utf8')) as {
  calls: Call[];
};

export function callOf(method: string, path: string): Call | undefined {
  return contract.calls.find(({ call }) =>
    new RegExp(`^${call.replace(/\{\w+\}/, '[^/]+')}$`).test(`${method} ${path}`),
  );
}

/**
 * Where a value is not of its shape. What the page sends must be all of it; a board that a test made up may tell less,
 * as boards of earlier releases do, and call things by short names.
 */
export function faultsOf(where: string, shape: Shape, value: unknown, mayLack = false): string[] {
  if (Array.isArray(shape))
    return Array.isArray(value)
      ? value.flatMap((item) => faultsOf(`${where}[]`, shape[0], item, mayLack))
      : [`${where} is no list`];
  if (typeof shape === 'string')
    return isOf(shape, value, mayLack) ? [] : [`${where} is no ${shape}: ${JSON.stringify(value)}`];
  if (typeof value !== 'object' || !value) return [`${where} has no parts`];
  if (shape['*']) return Object.values(value).flatMap((part) => faultsOf(`${where}.*`, shape['*']!, part, mayLack));
  const parts = value as Record<string, unknown>;
  const unknown = Object.keys(parts).filter(
    (name) => parts[name] !== undefined && !(name in shape) && !(`${name}?` in shape),
  );
  return [
    ...unknown.map((name) => `${where}.${name} is not in the contract`),
    ...Object.entries(shape).flatMap(([key, part]) => {
      const name = key.replace('?', '');
      if (parts[name] !== undefined && (parts[name] !== null || !key.endsWith('?')))
        return faultsOf(`${where}.${name}`, part, parts[name], mayLack);
      return key.endsWith('?') || mayLack ? [] : [`${where}.${name} is missing`];
    }),
  ];
}

function isOf(kind: string, value: unknown, mayLack: boolean): boolean {
  if (kind === 'number' || kind === 'boolean') return typeof value === kind;
  if (typeof value !== 'string') return false;
  if (kind === 'id')
    return mayLack ? value !== '' : /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value) || /^[a-z\d]+$/.test(value);
  if (kind === 'instant' || kind === 'date') return !Number.isNaN(Date.parse(value));
  return kind === 'text' || kind.split('|').includes(value);
}

/**
 * A test's server, held to the contract: what the page asks and what the server answers. Each fault is noted, for the
 * page catches what fetch throws.
 */
export function heldToContract(server: typeof fetch, faults: string[]): typeof fetch {
  return async (url, init) => {
    const { pathname, searchParams } = new URL(String(url), 'http://starhop');
    const method = init?.method ?? 'GET';
    const call = callOf(method, pathname);
    if (!call) {
      faults.push(`${method} ${pathname}: the server has no such call`);
      return new Response(null, { status: 404 });
    }
    if (call.asks) faults.push(...faultsOf(call.call, call.asks, JSON.parse(String(init?.body))));
    if (call.query)
      faults.push(
        ...Object.keys(call.query)
          .filter((name) => !searchParams.has(name))
          .map((name) => `${call.call} without ${name}`),
      );
    const answer = await server(url, init);
    const said = call.answers.find(({ status }) => status === answer.status);
    if (!said) faults.push(`${call.call} never answers ${answer.status}`);
    if (said?.body) faults.push(...faultsOf(call.call, said.body, await answer.clone().json(), true));
    return answer;
  };
}
