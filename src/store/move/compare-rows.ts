import { compareKeys, isSameRow, keyOf, type MovedTable, type Row } from "./tables.ts";

/** What keeps a copy from being one: a row that it lacks or has otherwise, or one that it alone has. */
export type Difference = { readonly kind: "copy"; readonly row: Row } | { readonly kind: "delete"; readonly row: Row };

/** Goes through the rows of a table and of its copy, both in the order of their keys, and tells every difference. */
export async function* compareRows(
  table: Pick<MovedTable, "key" | "columns">,
  original: AsyncIterable<Row>,
  copy: AsyncIterable<Row>,
): AsyncGenerator<Difference> {
  const [originals, copies] = [original[Symbol.asyncIterator](), copy[Symbol.asyncIterator]()];
  const take = async (rows: AsyncIterator<Row>) => {
    const { done, value } = await rows.next();
    return done ? undefined : value;
  };
  let [left, right] = [await take(originals), await take(copies)];
  while (left !== undefined || right !== undefined) {
    const order = orderOf(table, left, right);
    if (order <= 0 && left !== undefined) {
      if (order < 0 || right === undefined || !isSameRow(table, left, right)) yield { kind: "copy", row: left };
      left = await take(originals);
    } else if (right !== undefined) yield { kind: "delete", row: right };
    if (order >= 0) right = await take(copies);
  }
}

/** Which of the two comes first; one that is not there comes last. */
function orderOf(table: Pick<MovedTable, "key">, left: Row | undefined, right: Row | undefined): number {
  if (left === undefined) return 1;
  if (right === undefined) return -1;
  return compareKeys(keyOf(table, left), keyOf(table, right));
}
