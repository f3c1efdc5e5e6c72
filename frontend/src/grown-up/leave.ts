import { post } from '../board/play-api';

export type LeaveAnswer = 'left' | 'wrong-pin' | 'slow-down' | 'later';

/** Asks to leave child mode; without a PIN when the family has set none. */
export async function leave(pin: string): Promise<LeaveAnswer> {
  const status = await post('/play/api/leave', pin ? { pin } : {});
  if (status === 204) return 'left';
  if (status === 403) return 'wrong-pin';
  return status === 429 ? 'slow-down' : 'later';
}
