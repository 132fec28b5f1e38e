import { createHash } from "node:crypto";
import { FACTS_VERSION } from "../core/facts/version.ts";
import { passageText } from "../core/passage-text.ts";
import { PASSAGE_PARAMETERS } from "../core/passages.ts";
import type { Embedder } from "../core/ports.ts";

/** Grows when what is stored of a source means something else than before. */
const FORMAT_VERSION = 1;

/** Names all that passages, vectors and facts depend on besides the source itself: a stored source with another one is read anew. */
export function indexFingerprint(embedder: Pick<Embedder, "id" | "dimensions">): string {
  const probe = passageText(
    { source: "probe", version: "", ordinal: 0, start: 0, end: 6, sentences: [], heading: "Heading" },
    { id: "probe", version: "", text: "Probe.", metadata: { title: "Title", language: "en" } },
  );
  const parts = [FORMAT_VERSION, embedder.id, embedder.dimensions, PASSAGE_PARAMETERS, FACTS_VERSION, probe];
  return sha256(JSON.stringify(parts)).slice(0, 32);
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
