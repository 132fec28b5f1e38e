import { canonicalize } from "../../src/core/text/text.ts";
import type { Span } from "../../src/core/types.ts";

/**
 * Leads spans of a text's canonical form back to the text as it was given: whole graphemes, so that slicing the given text
 * there gives the same words. Linear in the text's lines.
 */
export function originalOffsets(given: string): (span: Span) => Span {
  const canonical = canonicalize(given);
  if (canonical === given) return (span) => span;
  // For each canonical offset, where its grapheme starts in the given text; the last entry is the end.
  const offsets: number[] = [];
  let at = given.startsWith("\uFEFF") ? 1 : 0;
  for (const line of given.slice(at).split(/(?<=\n)|(?<=\r)(?!\n)/u)) {
    for (const { segment } of graphemes.segment(line)) {
      for (let unit = canonicalize(segment).length; unit > 0; unit--) offsets.push(at);
      at += segment.length;
    }
  }
  offsets.push(at);
  if (offsets.length !== canonical.length + 1) throw new RangeError("The text changes beyond its graphemes.");
  return ({ start, end }) => ({ start: offsets[start] ?? at, end: offsets[end] ?? at });
}

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
