import { createHash } from "node:crypto";
import { passageText } from "../../core/passages/passage-text.ts";
import { PASSAGE_PARAMETERS } from "../../core/passages/passages.ts";
import type { Embedder } from "../../core/ports/embedder.ts";
import type { FactFinder } from "../../core/ports/fact-finder.ts";
import { FOLDER_LIBRARY } from "../../core/scope.ts";

/** Grows when what is stored of a source means something else than before. */
const FORMAT_VERSION = 11;

/** What writes an index. */
export interface FingerprintParts {
  readonly embedder: Pick<Embedder, "id" | "dimensions">;
  readonly finder: Pick<FactFinder, "version">;
}

/**
 * Names all that passages, vectors and facts depend on besides the source itself: a stored source with another one is read anew.
 * Its first half names the embedder, so that what was embedded by the same one is known.
 */
export function indexFingerprint({ embedder, finder }: FingerprintParts): string {
  const probe = passageText(
    {
      source: "probe",
      version: "",
      ordinal: 0,
      start: 8,
      end: 14,
      sentences: [],
      context: [{ kind: "heading", start: 0, end: 7 }],
    },
    {
      library: FOLDER_LIBRARY,
      id: "probe",
      version: "",
      text: "Heading Probe.",
      metadata: { title: "Title", language: "en" },
    },
  );
  const vectors = [embedder.id, embedder.dimensions];
  const rest = [FORMAT_VERSION, PASSAGE_PARAMETERS, finder.version, probe];
  return [vectors, rest].map((parts) => sha256(JSON.stringify(parts)).slice(0, HALF_LENGTH)).join("");
}

/** Whether equal texts have equal vectors under both fingerprints. */
export function haveSameVectors(fingerprint: string, other: string): boolean {
  return fingerprint.slice(0, HALF_LENGTH) === other.slice(0, HALF_LENGTH);
}

/** Hexadecimal digits of each half of a fingerprint. */
const HALF_LENGTH = 16;

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
