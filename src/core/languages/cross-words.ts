/** Expressions of two lists of them joined, each of the first with each of the second: "minister" and "of_health of_labour". */
export function crossWords(first: string, second: string): string {
  const behind = second.split(" ");
  return first
    .split(" ")
    .flatMap((word) => behind.map((other) => `${word}_${other}`))
    .join(" ");
}
