/** Results of a list that is worked on in parts of at most so many items, one part after the other. */
export async function inParts<T, R>(
  items: readonly T[],
  maxItems: number,
  run: (part: readonly T[]) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += maxItems) results.push(...(await run(items.slice(at, at + maxItems))));
  return results;
}
