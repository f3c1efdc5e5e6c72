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

/** What the page may request from the server, and how it answers: the same file that the server's own tests check. */
export const contract = JSON.parse(readFileSync(`${import.meta.dirname}/../../docs/play-api.json`, 'utf8')) as {
  calls: Call[];
};

export function callOf(method: string, path: string): Call | undefined {
  return contract.calls.find(({ call }) =>
    new RegExp(`^${call.replace(/\{\w+\}/, '[^/]+')}$`).test(`${method} ${path}`),
  );
}

/**
 * Returns where a value does not match its shape. What the page sends must be complete; a board made up by a test may
 * have less, like boards of earlier releases, and use short names.
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
 * Holds a test's server to the contract: both the page's requests and the server's answers. Faults are collected,
 * because the page catches what fetch throws.
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
