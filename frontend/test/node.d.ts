/** The part of Node that tests use to read our own sources. */
declare module 'node:fs' {
  export function globSync(patterns: string[]): string[];
  export function readdirSync(path: string, options: { recursive: true }): unknown[];
  export function readFileSync(path: string, encoding: 'utf8'): string;
}
