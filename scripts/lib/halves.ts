import { createHash } from "node:crypto";

/** Which half something belongs to by its id: coefficients are fitted on one, figures reported on the other. */
export function isForFitting(id: string): boolean {
  return /^[0-7]/.test(sha1(id));
}

/** The same items whenever they are asked for, of both halves: those whose hash, after a prefix of its own, is smallest. */
export function sample<Item extends { readonly id: string }>(items: readonly Item[], count: number): Item[] {
  const order = new Map(items.map(({ id }) => [id, sha1(`sample ${id}`)]));
  return [...items].sort((a, b) => ((order.get(a.id) ?? "") < (order.get(b.id) ?? "") ? -1 : 1)).slice(0, count);
}

/** In hex. */
export function sha1(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}
