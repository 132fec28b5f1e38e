import { erasedSource } from "../../core/erased-source.ts";
import { FOLDER_LIBRARY, type LibraryId } from "../../core/scope.ts";

/** A source whose text is erased. */
export interface Erased {
  readonly library: LibraryId;
  readonly id: string;
}

/** What is kept beside numbers of something that was of the source. */
const KEPT: readonly string[] = ["library", "version", "field", "isQuoted"];
/** What is made empty, since its readers expect it. */
const EMPTIED: Readonly<Record<string, unknown>> = { quote: "", title: "", highlights: [] };

/**
 * Something that is kept as JSON, without any words of that source: of what quotes or names it, its places and the hash of its version stay.
 * The very same where it holds none.
 */
export function withoutQuotes(kept: unknown, source: Erased): unknown {
  if (Array.isArray(kept)) {
    const items = kept.map((each: unknown) => withoutQuotes(each, source));
    return items.some((each, index) => each !== kept[index]) ? items : kept;
  }
  if (!isRecord(kept)) return kept;
  if (isOf(kept, source)) return emptied(kept, source);
  const entries = Object.entries(kept).map(([key, value]) => [key, withoutQuotes(value, source)] as const);
  return entries.some(([key, value]) => value !== kept[key]) ? Object.fromEntries(entries) : kept;
}

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}

/** A quote that was filed before there were libraries is of the folder; what else names no library stands in an answer beside quotes that do. */
function isOf(part: Json, { library, id }: Erased): boolean {
  if (part.source !== id) return false;
  return part.library === undefined ? !("quote" in part) || library === FOLDER_LIBRARY : part.library === library;
}

function emptied(part: Json, { library, id }: Erased): Json {
  const entries = Object.entries(part).flatMap(([key, value]) => {
    if (key in EMPTIED) return [[key, EMPTIED[key]] as const];
    return typeof value === "number" || KEPT.includes(key) ? [[key, value] as const] : [];
  });
  return { ...Object.fromEntries(entries), source: erasedSource(library, id) };
}
