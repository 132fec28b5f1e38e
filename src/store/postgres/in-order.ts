/** Runs work one after the other that shares a key, in the order in which it was asked for; other work goes on beside it. */
export class InOrder {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Starts `work` when all that was asked for before under any of the keys has ended, well or not. */
  async run<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> {
    const done = Promise.all(keys.map((key) => this.#last.get(key))).then(work);
    const ended = done.then(
      () => {},
      () => {},
    );
    for (const key of keys) this.#last.set(key, ended);
    try {
      return await done;
    } finally {
      for (const key of keys) if (this.#last.get(key) === ended) this.#last.delete(key);
    }
  }

  /** The keys under which work is not done. */
  keys(): readonly string[] {
    return [...this.#last.keys()];
  }

  /** Resolves when all that was asked for has ended. */
  async idle(): Promise<void> {
    await Promise.all(this.#last.values());
  }
}
