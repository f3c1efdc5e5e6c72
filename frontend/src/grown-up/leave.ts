import type { LeaveLock } from '../board/board';
import { post } from '../tablet/play-api';
import type { TabletDatabase } from '../outbox/tablet-database';

export type LeaveAnswer = 'left' | 'wrong-pin' | 'slow-down' | 'later';

/** How many guesses were wrong, and when the last one was made, by this tablet's clock. */
export interface Guesses {
  wrong: number;
  at: number;
}

/** Where the guesses are stored, so that a restart does not grant new ones. */
export type Keeping = Pick<TabletDatabase, 'get' | 'put' | 'delete'>;

const FREE = 5;
const MINUTE_MS = 60_000;
const LONGEST_MINUTES = 15;

/** Checks a PIN on the tablet itself, with or without a network. A guess counts before it is checked. */
export async function leave(pin: string, lock: LeaveLock, kept: Keeping, now = Date.now()): Promise<LeaveAnswer> {
  const guesses = ((await kept.get('guesses')) as Guesses | undefined) ?? { wrong: 0, at: now };
  if (isWaiting(guesses, now)) return 'slow-down';
  await kept.put('guesses', { wrong: guesses.wrong + 1, at: now });
  const answer = await check(pin, lock);
  if (answer === 'left') await kept.delete('guesses');
  if (answer === 'later') await kept.put('guesses', guesses);
  return answer;
}

/**
 * The wait after five wrong guesses is one minute, then two, four, up to fifteen. If the clock was set, it is fifteen
 * at most.
 */
function isWaiting({ wrong, at }: Guesses, now: number): boolean {
  const minutes = wrong < FREE ? 0 : Math.min(2 ** (wrong - FREE), LONGEST_MINUTES);
  return Math.abs(now - at) < minutes * MINUTE_MS;
}

/** Over plain HTTP a browser cannot hash, so the server is asked. */
async function check(pin: string, lock: LeaveLock): Promise<LeaveAnswer> {
  if (!/^\d+$/.test(pin)) return 'wrong-pin';
  if (globalThis.crypto?.subtle) return (await proofOf(pin, lock)) === lock.proof ? 'left' : 'wrong-pin';
  const status = await post('/play/api/leave', { pin });
  return status === 204 ? 'left' : status === 403 ? 'wrong-pin' : status === 429 ? 'slow-down' : 'later';
}

async function proofOf(pin: string, { salt, rounds }: LeaveLock): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  const bytes = Uint8Array.from(atob(salt), (letter) => letter.charCodeAt(0));
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: bytes, iterations: rounds },
    key,
    256,
  );
  return btoa(String.fromCharCode(...new Uint8Array(bits)));
}
