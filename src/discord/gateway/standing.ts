import { LRUCache } from "lru-cache";

/** Questions whose messages are remembered. */
const RECENT = 500;

/**
 * The messages of ours that stand under a question, by its id: its answer, or what was said instead of one. In memory; records of answers
 * outlive it.
 */
export type Standing = LRUCache<string, readonly string[]>;

export function createStanding(): Standing {
  return new LRUCache({ max: RECENT });
}
