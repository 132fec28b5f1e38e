/** So many bytes, and so many values of a list, go into one message: more would stall whoever unpacks it. */
export const MAX_MESSAGE_BYTES = 262_144;
const MAX_MESSAGE_VALUES = 1_000;

/** The list in pieces that fit into a message each. */
export function slices<T>(values: readonly T[]): T[][] {
  const count = Math.ceil(values.length / MAX_MESSAGE_VALUES);
  return Array.from({ length: count }, (_, index) =>
    values.slice(index * MAX_MESSAGE_VALUES, (index + 1) * MAX_MESSAGE_VALUES),
  );
}

/** The text in pieces that fit into a message each; cut anywhere, since they are put together again. */
export function textSlices(text: string): string[] {
  const count = Math.ceil(text.length / MAX_MESSAGE_BYTES);
  return Array.from({ length: count }, (_, index) =>
    text.slice(index * MAX_MESSAGE_BYTES, (index + 1) * MAX_MESSAGE_BYTES),
  );
}
