import type { Child } from '../board/board';
import type { Undo } from './command';
import type { OutboxRow } from './row';

const MOST_TELLINGS = 3;

/**
 * What a child took back on this tablet, but a restored server heard of before it heard of the tap itself, from
 * another tablet, so that it refused. Now that the board shows the tap as standing, it is told again, with the moment
 * at which it happened.
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
