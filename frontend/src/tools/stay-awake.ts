/** Whatever is currently counting or timing; while there is any, the screen stays on if the browser supports it. */
const busy = new Set<object>();
let held: WakeLockSentinel | undefined;
let asking: Promise<void> = Promise.resolve();

/** Keeps the screen on for this tool; repeated calls have no further effect. */
export function stayAwake(who: object): void {
  busy.add(who);
  settle();
}

/** Lets the screen sleep again once nothing is running. */
export function maySleep(who: object): void {
  if (busy.delete(who)) settle();
}

/** One after the other, so that a quick start and stop never leaves a lock behind. */
function settle(): void {
  asking = asking
    .then(async () => {
      if (!busy.size) {
        await held?.release();
        held = undefined;
      } else if ((!held || held.released) && document.visibilityState === 'visible') {
        held = await navigator.wakeLock?.request('screen');
      }
    })
    .catch(() => undefined);
}

// The browser drops the lock when another page is shown.
document.addEventListener('visibilitychange', () => busy.size && settle());
