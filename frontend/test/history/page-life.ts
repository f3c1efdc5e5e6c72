/**
 * The lifetime of a page, counted in its calls to the database and the network. A dead page never receives an answer.
 */
export class PageLife {
  #callsLeft = Infinity;
  #isLastCarriedOut = false;
  #died = () => {};

  /** Ends after this many more calls, the last of which is carried out or not. Resolves at the end. */
  endAt(calls: number, isLastCarriedOut: boolean): Promise<void> {
    this.#callsLeft = calls;
    this.#isLastCarriedOut = isLastCarriedOut;
    return new Promise((died) => {
      this.#died = died;
    });
  }

  async call<T>(work: () => Promise<T>): Promise<T> {
    if (this.#callsLeft-- > 0) return work();
    if (this.#callsLeft === -1 && this.#isLastCarriedOut) await work();
    this.#died();
    return new Promise(() => {});
  }
}

/** Returns the same object, with every call counted as one of the page's. */
export function mortal<T extends object>(target: T, page: PageLife): T {
  return new Proxy(target, {
    get:
      (object, name) =>
      (...args: unknown[]) =>
        page.call(() => (Reflect.get(object, name) as (...all: unknown[]) => Promise<unknown>).apply(object, args)),
  });
}
