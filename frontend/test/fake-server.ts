import type { Outcome, PostTaps } from '../src/outbox/post-taps';
import type { Batch, Result, SentCommand } from '../src/outbox/row';

/** A server that follows the contract of docs/api.md, and can lose answers, be down, or be restored from a backup. */
export class FakeServer {
  stored = new Map<string, Map<number, SentCommand>>();
  batches: Batch[] = [];
  losesAnswers = 0;
  fails: Outcome | undefined;
  refuses = new Map<string, string>();

  readonly post: PostTaps = async (batch) => {
    this.batches.push(structuredClone(batch));
    if (this.fails) return this.fails;
    const known = this.stored.get(batch.outbox) ?? new Map<number, SentCommand>();
    this.stored.set(batch.outbox, known);
    const results = batch.commands.map((command) => this.#take(known, command));
    if (this.losesAnswers > 0) {
      this.losesAnswers -= 1;
      return { kind: 'later' };
    }
    return { kind: 'answered', answer: { results, durableThrough: durableThrough(known) } };
  };

  #take(known: Map<number, SentCommand>, command: SentCommand): Result {
    const before = known.get(command.seq);
    if (before)
      return {
        seq: command.seq,
        status: JSON.stringify(before) === JSON.stringify(command) ? 'DUPLICATE' : 'CONFLICT',
      };
    known.set(command.seq, command);
    const reason = this.refuses.get(String(command['slot']));
    return reason
      ? { seq: command.seq, status: 'REFUSED', reason }
      : { seq: command.seq, status: 'ACCEPTED', star: true };
  }

  /** Restores a backup in which this outbox ended at `seq`. */
  restore(outbox: string, seq: number): void {
    for (const known of this.stored.get(outbox)!.keys()) if (known > seq) this.stored.get(outbox)!.delete(known);
  }

  all(): SentCommand[] {
    return [...this.stored.values()].flatMap((known) => [...known.values()]);
  }
}

function durableThrough(known: Map<number, SentCommand>): number {
  let n = 0;
  while (known.has(n + 1)) n += 1;
  return n;
}
