import { REQUEST_TIMEOUT_MS, requestTimeout } from '../outbox/request-timeout';
import type { Board } from '../board/board';

export type BoardAnswer =
  | { kind: 'board'; board: Board; etag: string | null }
  | { kind: 'same'; clockOffset?: number }
  | { kind: 'not-paired' }
  | { kind: 'later' };

export type PairAnswer = 'paired' | 'wrong-code' | 'slow-down' | 'later';

/** Requests the board, with its own timeout, because many tablets' browsers cannot combine two abort signals. */
export async function getBoard(etag: string | null, asking: AbortController): Promise<BoardAnswer> {
  const timeout = setTimeout(() => asking.abort(), REQUEST_TIMEOUT_MS);
  try {
    const response = await fetch('/play/api/board', {
      headers: etag ? { 'If-None-Match': etag } : {},
      credentials: 'same-origin',
      cache: 'no-store',
      signal: asking.signal,
    });
    if (response.status === 304) return { kind: 'same', clockOffset: clockOffset(response) };
    if (response.status === 401) return { kind: 'not-paired' };
    if (!response.ok) return { kind: 'later' };
    return { kind: 'board', board: (await response.json()) as Board, etag: response.headers.get('ETag') };
  } catch {
    return { kind: 'later' };
  } finally {
    clearTimeout(timeout);
  }
}

/** Returns the server's clock minus the tablet's, as far as response headers tell. */
function clockOffset(response: Response): number | undefined {
  const offset = Date.parse(response.headers.get('Date') ?? '') - Date.now();
  return Number.isNaN(offset) ? undefined : offset;
}

export async function pair(code: string, tablet: string, name: string): Promise<PairAnswer> {
  const status = await post('/play/api/pair', { code, tablet, name });
  if (status === 204) return 'paired';
  if (status === 429) return 'slow-down';
  return status === 404 || status === 400 ? 'wrong-code' : 'later';
}

/** Posts to the play API; returns 0 if there is no response. */
export async function post(path: string, body: unknown): Promise<number> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'same-origin',
      signal: requestTimeout(),
    });
    return response.status;
  } catch {
    return 0;
  }
}
