import type { Child } from '../board/board';
import type { Undo } from './command';
import type { OutboxRow } from './row';

const MOST_TELLINGS = 3;

/**
 * Returns undos to send again: those of taps that a restored server received from another tablet only after it had
 * received, and refused, the undo. Once the board shows such a tap as standing, its undo is sent again, with its
 * original moment.
 */
export function undosToTellAgain(rows: readonly OutboxRow[], children: readonly Child[]): Undo[] {
  const told = new Map<string, OutboxRow[]>();
  for (const row of rows) {
    if (row.command.kind === 'UNDO')
      told.set(nameOf(row.command.undoes), [...(told.get(nameOf(row.command.undoes)) ?? []), row]);
  }
  return standing(children).flatMap((name) => {
    const undos = told.get(name) ?? [];
    const { answer, command } = undos.at(-1) ?? {};
    return answer?.status === 'REFUSED' && answer.reason === 'nothing-to-undo' && undos.length < MOST_TELLINGS
      ? [command as Undo]
      : [];
  });
}

function standing(children: readonly Child[]): string[] {
  const slots = children.flatMap(({ days }) => days).flatMap((day) => day.slots);
  return slots.flatMap(({ logged }) =>
    logged?.outbox && logged.seq ? [nameOf({ outbox: logged.outbox, seq: logged.seq })] : [],
  );
}

const nameOf = ({ outbox, seq }: Undo['undoes']): string => `${outbox} ${seq}`;
