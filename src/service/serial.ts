export interface Serial {
  /** Runs tasks of one key one after the other, whatever becomes of the one before; tasks of different keys do not wait for each other. */
  run<Result>(key: string, task: () => Promise<Result>): Promise<Result>;
}

export function createSerial(): Serial {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(key, task) {
      const previous = last.get(key);
      const result = previous === undefined ? task() : previous.then(task, task);
      last.set(key, result);
      const forget = (): void => {
        if (last.get(key) === result) last.delete(key);
      };
      result.then(forget, forget);
      return result;
    },
  };
}
