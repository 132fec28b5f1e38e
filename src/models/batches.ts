export interface BatchOptions<T, R> {
  readonly lengthOf: (item: T) => number;
  /** Items in a batch at most. */
  readonly size: number;
  /** Results of all batches, a list each in the order of its items. */
  readonly run: (batches: readonly (readonly T[])[]) => Promise<readonly (readonly R[])[]>;
}

/** Runs items in batches of like length, so that little is padded, and answers their results in the order of the items. */
export async function runInBatches<T, R>(
  items: readonly T[],
  { lengthOf, size, run }: BatchOptions<T, R>,
): Promise<readonly R[]> {
  const sorted = items
    .map((item, position) => ({ item, position, length: lengthOf(item) }))
    .sort((a, b) => a.length - b.length);
  const batches: T[][] = [];
  for (let start = 0; start < sorted.length; start += size) {
    batches.push(sorted.slice(start, start + size).map(({ item }) => item));
  }
  const flat = (await run(batches)).flat();
  const results = new Array<R>(items.length);
  for (const [index, result] of flat.entries()) results[sorted[index]?.position ?? index] = result;
  return results;
}
