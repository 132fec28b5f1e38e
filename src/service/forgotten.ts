import { LRUCache } from "lru-cache";

/** People who had everything forgotten lately. */
const RECENT = 1_000;

/** Who asked to be forgotten and when, so that the answer to a question that was under way then is not kept afterwards. */
export interface Forgotten {
  add(person: string): void;
  /** Whether the person was forgotten at or after that time (milliseconds since 1970). */
  since(person: string, time: number): boolean;
}

export function createForgotten(now: () => number): Forgotten {
  const times = new LRUCache<string, number>({ max: RECENT });
  return {
    add(person) {
      times.set(person, now());
    },
    since: (person, time) => (times.get(person) ?? Number.NEGATIVE_INFINITY) >= time,
  };
}
