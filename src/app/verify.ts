import { isSafeSpan } from "../core/text.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Verification } from "./types.ts";

/**
 * Holds citations against the articles as they are now: intact where the same words stand at the same place, moved where they
 * stand elsewhere in that article or in another one, else gone.
 */
export function verifyCitations(
  citations: readonly Verification["citation"][],
  { records }: Pick<Knowledge, "records">,
): Verification[] {
  const texts = [...records.values()].map(({ source }) => source.text);
  return citations.map((citation) => {
    const { quote, start, end } = citation;
    const text = records.get(citation.source)?.source.text ?? "";
    const isThere = quote !== "" && isSafeSpan(text, { start, end }) && text.slice(start, end) === quote;
    const isElsewhere = quote !== "" && texts.some((other) => other.includes(quote));
    return { citation, state: isThere ? "intact" : isElsewhere ? "moved" : "gone" };
  });
}
