export interface BatchOptions<T, R> {
  readonly lengthOf: (item: T) => number;
  /** Items in a batch at most. */
  readonly size: number;
  /** Length of a batch at most: that of its longest item times their number. A longer item makes a batch of its own. */
  readonly maxLength: number;
  /** Results of all batches, a list each in the order of its items. */
  readonly run: (batches: readonly (readonly T[])[]) => Promise<readonly (readonly R[])[]>;
}

/** Runs items in batches of like length, so that little is padded, and answers their results in the order of the items. */
export async function runInBatches<T, R>(items: readonly T[], options: BatchOptions<T, R>): Promise<readonly R[]> {
  const { lengthOf, size, maxLength, run } = options;
  const sorted = items
    .map((item, position) => ({ item, position, length: lengthOf(item) }))
    .sort((a, b) => a.length - b.length);
  const batches: T[][] = [];
  for (const { item, length } of sorted) {
    const last = batches.at(-1);
    // Sorted by length, so this item is the longest of its batch.
    if (last !== undefined && last.length < size && (last.length + 1) * length <= maxLength) last.push(item);
    else batches.push([item]);
  }
  const results = new Array<R>(items.length);
  for (const [index, result] of (await run(batches)).flat().entries()) {
    results[sorted[index]?.position ?? index] = result;
  }
  return results;
}
