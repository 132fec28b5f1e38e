/** One piece of two sequences laid side by side. */
export interface DiffStep<Item> {
  readonly kind: "same" | "gone" | "added";
  readonly item: Item;
}

/** Longer middles, in cells of the table, are taken as replaced as a whole: they have little in common worth showing. */
const MAX_CELLS = 4_000_000;

/**
 * A way from one sequence to the other that keeps most, what is gone before what is added in its place: leaving out "added" gives
 * `before`, leaving out "gone" gives `after`. By the table of longest common subsequences, ends that are alike apart.
 */
export function diffSequences<Item>(before: readonly Item[], after: readonly Item[]): readonly DiffStep<Item>[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  const most = Math.min(before.length, after.length) - start;
  let end = 0;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return [
    ...steps("same", before.slice(0, start)),
    ...diffMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...steps("same", before.slice(before.length - end)),
  ];
}

function diffMiddle<Item>(before: readonly Item[], after: readonly Item[]): readonly DiffStep<Item>[] {
  const width = after.length + 1;
  if ((before.length + 1) * width > MAX_CELLS) return [...steps("gone", before), ...steps("added", after)];
  const common = commonLengths(before, after);
  const left = (x: number, y: number) => common[x * width + y] ?? 0;
  const way: DiffStep<Item>[] = [];
  let [x, y] = [0, 0];
  while (x < before.length && y < after.length) {
    if (before[x] === after[y]) {
      way.push(...steps("same", before.slice(x, x + 1)));
      x += 1;
      y += 1;
    } else if (left(x + 1, y) >= left(x, y + 1)) {
      way.push(...steps("gone", before.slice(x, x + 1)));
      x += 1;
    } else {
      way.push(...steps("added", after.slice(y, y + 1)));
      y += 1;
    }
  }
  return [...way, ...steps("gone", before.slice(x)), ...steps("added", after.slice(y))];
}

/** By row and column: how much of what is left of both is common. */
function commonLengths<Item>(before: readonly Item[], after: readonly Item[]): Uint32Array {
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  for (let x = before.length - 1; x >= 0; x -= 1) {
    for (let y = after.length - 1; y >= 0; y -= 1) {
      common[x * width + y] =
        before[x] === after[y]
          ? (common[(x + 1) * width + y + 1] ?? 0) + 1
          : Math.max(common[(x + 1) * width + y] ?? 0, common[x * width + y + 1] ?? 0);
    }
  }
  return common;
}

function steps<Item>(kind: DiffStep<Item>["kind"], items: readonly Item[]): readonly DiffStep<Item>[] {
  return items.map((item) => ({ kind, item }));
}
