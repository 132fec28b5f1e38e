import type { Article } from "../../core/article/article.ts";
import { sourceKey } from "../../core/scope.ts";
import { isSafeSpan } from "../../core/text/text.ts";
import type { Knowledge } from "../answer/knowledge.ts";
import { createPause } from "../pause.ts";
import type { Verification, VerifyState } from "../types.ts";

/** So many UTF-16 code units on both sides of a quote tell it from the same words elsewhere. */
const AROUND_CHARS = 32;

/** A version that was current when something was quoted from it; undefined where it is not kept. */
export type ReadVersion = (citation: Verification["citation"]) => Promise<Article | undefined>;

/**
 * Holds citations against the articles of one scope as they are now: intact where the same words stand at the same place; moved where they
 * stand elsewhere with the same 32 characters before and after them as in the version that was quoted, or where a quote of 32
 * characters or more stands once in an article; else gone: a short quote ("Yes.") stands in many places.
 */
export async function verifyCitations(
  citations: readonly Verification["citation"][],
  { records }: Pick<Knowledge, "records">,
  readVersion: ReadVersion,
): Promise<Verification[]> {
  const verifications: Verification[] = [];
  const pause = createPause();
  for (const citation of citations) {
    verifications.push({ citation, state: await findState(citation) });
    await pause();
  }
  return verifications;

  async function findState(citation: Verification["citation"]): Promise<VerifyState> {
    const { library, source, quote } = citation;
    if (quote === "") return "gone";
    const text = records.get(sourceKey(library, source))?.article.source.text ?? "";
    if (standsAt(text, citation)) return "intact";
    const texts = [text, ...Array.from(records.values(), ({ article }) => article.source.text)];
    const quoted = (await readVersion(citation))?.source.text;
    if (quoted !== undefined && standsAt(quoted, citation)) {
      const around = quoted.slice(Math.max(0, citation.start - AROUND_CHARS), citation.end + AROUND_CHARS);
      if (texts.some((each) => each.includes(around))) return "moved";
    }
    return quote.length >= AROUND_CHARS && texts.some((each) => standsOnce(each, quote)) ? "moved" : "gone";
  }
}

function standsAt(text: string, { start, end, quote }: Verification["citation"]): boolean {
  return isSafeSpan(text, { start, end }) && text.slice(start, end) === quote;
}

function standsOnce(text: string, quote: string): boolean {
  const first = text.indexOf(quote);
  return first >= 0 && text.indexOf(quote, first + 1) < 0;
}
