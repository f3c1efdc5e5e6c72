import type { OutboxRow } from '../outbox/row';

/** Exports everything this tablet stores about what the child did, as a file that a helper or a program can read. */
export function entriesFile(rows: readonly OutboxRow[], now: number): string {
  const entries = rows.map(({ outbox, seq, state, answer, command }) => ({ outbox, seq, state, answer, command }));
  return JSON.stringify(
    { format: 'starhop-outbox', version: 1, savedAt: new Date(now).toISOString(), entries },
    null,
    2,
  );
}

export function saveAsFile(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
