import { createArticle, paragraphsByBlankLines } from "../../../src/core/article/article.ts";
import type { SourceRecord } from "../../../src/core/ports/store.ts";
import type { LibraryId } from "../../../src/core/scope.ts";
import { SEARCHED_DIMENSIONS } from "../../../src/store/postgres/limits.ts";
import { createRandom } from "../generated-text.ts";

export const FINGERPRINT = "1:bench";
export const PASSAGES_OF_A_RECORD = 100;

const CLUSTERS = 2_000;
/** What all texts have in common, what those of a matter have, and what is each one's own: cosines of .7 to .9, as those of the shipped model. */
const COMMON = 1;
const MATTER = 0.5;
const OWN = 0.45;
const SYLLABLES = ["ban", "di", "co", "ri", "va", "fa", "gen", "la"] as const;

/** The sources of a library, of a hundred passages each, the same ones every time; ids are their numbers. */
export function* generateRecords(library: LibraryId, passages: number, seed: number): Generator<SourceRecord> {
  for (let from = 0; from < passages; from += PASSAGES_OF_A_RECORD) {
    const count = Math.min(PASSAGES_OF_A_RECORD, passages - from);
    const number = from / PASSAGES_OF_A_RECORD;
    const vectors = generateVectors(count, seed * 100_000 + number);
    yield toRecord(library, String(number), vectors);
  }
}

function toRecord(library: LibraryId, id: string, vectors: readonly Float32Array[]): SourceRecord {
  const random = createRandom(Number(id) + 1);
  const word = () => Array.from({ length: 2 + (random() % 2) }, () => SYLLABLES[random() % SYLLABLES.length]).join("");
  const lines = vectors.map(() => `${Array.from({ length: 12 }, word).join(" ")}.`);
  const text = lines.join("\n\n");
  const source = {
    library,
    id,
    version: `v-${library}-${id}`,
    text,
    metadata: { title: id, language: "und" } as const,
  };
  const article = createArticle(source, paragraphsByBlankLines(text));
  let start = 0;
  const passages = lines.map((line, ordinal) => {
    const passage = { source: id, version: source.version, ordinal, start, end: start + line.length };
    start += line.length + 2;
    const vector = vectors[ordinal] ?? new Float32Array(SEARCHED_DIMENSIONS);
    return { ...passage, sentences: article.sentences.slice(ordinal, ordinal + 1), context: [], vector };
  });
  return {
    article: { ...article, speakers: [] },
    origin: { kind: "upload", name: id },
    contentHash: source.version,
    fingerprint: FINGERPRINT,
    passages,
    facts: [],
  };
}

/** Unit vectors around the centres of matters. */
export function generateVectors(count: number, seed: number): readonly Float32Array[] {
  const random = createRandom(seed + 77);
  return Array.from({ length: count }, () => {
    const centre = centreOf(random() % CLUSTERS);
    const own = direction(random);
    return unit(centre.map((value, axis) => value + OWN * (own[axis] ?? 0)));
  });
}

const centres = new Map<number, Float32Array>();
const common = direction(createRandom(9));

function centreOf(cluster: number): Float32Array {
  const known = centres.get(cluster);
  if (known !== undefined) return known;
  const matter = direction(createRandom(cluster * 31 + 5));
  const centre = common.map((value, axis) => COMMON * value + MATTER * (matter[axis] ?? 0));
  centres.set(cluster, centre);
  return centre;
}

function direction(random: () => number): Float32Array {
  return unit(Float32Array.from({ length: SEARCHED_DIMENSIONS }, () => random() + random() + random() - 1.5 * 2 ** 24));
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
