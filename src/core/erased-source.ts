import { createHash } from "node:crypto";
import { type LibraryId, sourceKey } from "./scope.ts";

/** What no id that is made of an address, a file's name or a title begins with. */
const MARK = "~";
const HASH_CHARS = 16;

/** The id that what is left of an erased source has: it tells as little of its title as of its text, and no source bears it again. */
export function erasedSource(library: LibraryId, id: string): string {
  const hash = createHash("sha256").update(sourceKey(library, id)).digest("hex");
  return `${MARK}${hash.slice(0, HASH_CHARS)}`;
}

/** A quote whose source was erased since: none is empty otherwise. */
export function isErased({ quote }: { readonly quote: string }): boolean {
  return quote === "";
}
