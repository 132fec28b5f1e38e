import { isSafeSpan } from "../core/text.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Verification, VerifyState } from "./types.ts";

/**
 * Holds citations against the articles as they are now: intact where the same words stand at the same place, moved where they
 * stand elsewhere in that article or in another one, else gone.
 */
export function verifyCitations(
  citations: readonly Verification["citation"][],
  { records }: Pick<Knowledge, "records">,
): Verification[] {
  return citations.map((citation) => ({ citation, state: findState(citation) }));

  function findState({ source, quote, start, end }: Verification["citation"]): VerifyState {
    if (quote === "") return "gone";
    const text = records.get(source)?.article.source.text ?? "";
    if (isSafeSpan(text, { start, end }) && text.slice(start, end) === quote) return "intact";
    return [...records.values()].some(({ article: other }) => other.source.text.includes(quote)) ? "moved" : "gone";
  }
}
