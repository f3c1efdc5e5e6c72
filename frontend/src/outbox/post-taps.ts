import { requestTimeout } from './request-timeout';
import type { Batch, BatchAnswer } from './row';

/** What became of a batch, as far as the schedule has to act on it. */
export type Outcome =
  | { kind: 'answered'; answer: BatchAnswer }
  | { kind: 'not-paired' }
  | { kind: 'unreadable' }
  | { kind: 'later'; afterMs?: number };

export type PostTaps = (batch: Batch) => Promise<Outcome>;

/** Posts a batch. Anything but a clear answer means: try again later. */
export const postTaps: PostTaps = async (batch) => {
  try {
    const response = await fetch('/play/api/taps', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(batch),
      credentials: 'same-origin',
      signal: requestTimeout(),
    });
    return await outcomeOf(response);
  } catch {
    return { kind: 'later' };
  }
};

async function outcomeOf(response: Response): Promise<Outcome> {
  if (response.status === 200) {
    const answer = (await response.json()) as BatchAnswer;
    return Array.isArray(answer.results) ? { kind: 'answered', answer } : { kind: 'later' };
  }
  if (response.status === 401) return { kind: 'not-paired' };
  if (response.status === 400 || response.status === 413) return { kind: 'unreadable' };
  const seconds = Number(response.headers.get('Retry-After'));
  return { kind: 'later', afterMs: seconds > 0 ? seconds * 1000 : undefined };
}
