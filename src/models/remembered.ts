import type { LRUCache } from "lru-cache";

export interface RememberOptions<T, V> {
  readonly keyOf: (item: T) => string;
  /** Values of the items that are not known, in order. */
  readonly load: (missing: readonly T[]) => Promise<readonly V[]>;
}

/** Values of items in order: those that the cache knows, and the others loaded once each and remembered. */
export async function remembered<T, V extends object>(
  cache: LRUCache<string, V>,
  items: readonly T[],
  { keyOf, load }: RememberOptions<T, V>,
): Promise<readonly V[]> {
  const keys = items.map(keyOf);
  const values = new Map<string, V>();
  const missing = new Map<string, T>();
  for (const [index, item] of items.entries()) {
    const key = keys[index] ?? "";
    const value = cache.get(key);
    if (value === undefined) missing.set(key, item);
    else values.set(key, value);
  }
  const loaded = await load([...missing.values()]);
  for (const [index, key] of [...missing.keys()].entries()) {
    const value = loaded[index];
    if (value === undefined) continue;
    values.set(key, value);
    cache.set(key, value);
  }
  return keys.flatMap((key) => values.get(key) ?? []);
}
